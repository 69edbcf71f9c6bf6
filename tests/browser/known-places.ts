import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a browser is wanted for: to show pages, or to load an unpacked extension into. */
export type Purpose = 'pages' | 'extension';

interface Product {
  readonly name: string;
  /** Branded Chrome ignores `--load-extension` since version 137, so it comes last where an extension is to be loaded. */
  readonly branded: boolean;
  readonly commands: readonly string[];
  readonly mac: string;
  readonly windows: string;
}

const PRODUCTS: readonly Product[] = [
  {
    name: 'Chromium',
    branded: false,
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    branded: false,
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Google Chrome',
    branded: true,
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
];

/**
 * Paths where a browser of the Chromium family stands when it was installed in the usual way, best first.
 * For pages Chrome leads, as the browser that most readers use; for an extension it comes last.
 */
export function installedBrowsers(purpose: Purpose): readonly { readonly name: string; readonly path: string }[] {
  const order = [...PRODUCTS].sort((a, b) => (purpose === 'extension' ? 1 : -1) * (Number(a.branded) - Number(b.branded)));
  return order.flatMap((product) =>
    places(product)
      .filter((path) => existsSync(path))
      .map((path) => ({ name: product.name, path })),
  );
}

function places(product: Product): readonly string[] {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, product.mac));
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? [join(root, product.windows)] : []));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return [...new Set(folders.filter(Boolean))].flatMap((folder) => product.commands.map((command) => join(folder, command)));
}
