/** Copies of the built extension for the benchmark: one that says when things happen, and one with jieba-wasm in its worker. */
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../browser/bundle.ts';
import { extensionFolder } from '../../browser/extension-folder.ts';
import { PROJECT_ROOT } from '../../config/project-root.ts';

/** What the probe tells the page's own server, in milliseconds on the page's clock. */
export interface Probed {
  /** When the browser found the document idle and began our script. */
  readonly idle: number;
  /** When the first marks were given to the browser. */
  readonly marked: number;
  /** When the frame that shows them was made. */
  readonly drawn: number;
  /** The end of the page's own load event. */
  readonly load: number;
}

/** Runs right before our script, in its world: the browser has just found the document idle. */
const PROBE = `const idle = performance.now();
const { set } = HighlightRegistry.prototype;
HighlightRegistry.prototype.set = function (...given) {
  HighlightRegistry.prototype.set = set;
  let marked = 0;
  queueMicrotask(() => (marked = performance.now()));
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const drawn = performance.now();
      const [{ loadEventEnd: load }] = performance.getEntriesByType('navigation');
      void fetch('/', { method: 'POST', body: JSON.stringify({ idle, marked, drawn, load }) });
    };
    port2.postMessage(null);
  });
  return set.apply(this, given);
};
`;

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** The build with the probe in it; answers its folder. */
export function probedExtension(): string {
  return copyOfBuild('bench-extension', (manifest) => manifest);
}

/** The same with the words of jieba-wasm instead of our own. */
export async function jiebaExtension(): Promise<string> {
  const folder = copyOfBuild('bench-jieba', (manifest) => {
    const policy = manifest.content_security_policy.extension_pages.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    return { ...manifest, content_security_policy: { extension_pages: policy } };
  });
  const loader = fileURLToPath(new URL('../jieba-worker/loader.ts', import.meta.url));
  const code = await bundled(fileURLToPath(new URL('../jieba-worker/worker.ts', import.meta.url)), {
    minify: true,
    plugins: [
      { name: 'bench:words-of-jieba', enforce: 'pre', resolveId: (id) => (id.endsWith('/segmenter/load-browser.ts') ? loader : null) },
      // The file is given by its address; the default would have it put into the script.
      {
        name: 'bench:wasm-by-address',
        transform: (text, id) =>
          id.includes('jieba_rs_wasm') ? { code: text.replace(/new URL\('[^']*', import\.meta\.url\)/, 'undefined'), map: null } : null,
      },
    ],
  });
  writeFileSync(join(folder, 'background.js'), code);
  rmSync(join(folder, 'lexicon.bin'));
  const web = createRequire(import.meta.url).resolve('jieba-wasm/web');
  copyFileSync(join(web, '../jieba_rs_wasm_bg.wasm'), join(folder, 'jieba_rs_wasm_bg.wasm'));
  return folder;
}

function copyOfBuild(name: string, changed: (manifest: Manifest) => Manifest): string {
  const copy = join(PROJECT_ROOT, 'tests/.out', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(extensionFolder(), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = changed(JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  const content_scripts = manifest.content_scripts.map((script) => ({ ...script, js: ['probe.js', ...script.js] }));
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts }));
  writeFileSync(join(copy, 'probe.js'), PROBE);
  return copy;
}
