/** Copies of the built extension for the benchmark: one that says when things happen, and one with jieba-wasm in its worker. */
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../browser/bundle.ts';
import { extensionFolder } from '../../browser/extension-folder.ts';
import { PROJECT_ROOT } from '../../config/project-root.ts';

/** What the probe says in the page's document element: milliseconds on the page's clock, as `data-bench-idle` and `data-bench-marked`. */
export interface Probed {
  readonly benchIdle?: string;
  readonly benchMarked?: string;
}

/**
 * Runs right before our script, in its world: the browser has just found the document idle. The first set of marks that is
 * painted from that world is noted too.
 */
const PROBE = `const said = document.documentElement.dataset;
said.benchIdle = performance.now();
const { set } = HighlightRegistry.prototype;
HighlightRegistry.prototype.set = function (...given) {
  HighlightRegistry.prototype.set = set;
  queueMicrotask(() => (said.benchMarked = performance.now()));
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
