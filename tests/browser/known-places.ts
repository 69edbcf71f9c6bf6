import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

interface Product {
  readonly name: string;
  readonly commands: readonly string[];
  readonly mac: string;
  readonly windows: string;
}

const PRODUCTS: readonly Product[] = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
];

/**
 * Browsers of the Chromium family that were installed in the usual way, best first. Branded Chrome comes last:
 * it ignores `--load-extension` since version 137 and must be given the extension in another way.
 */
export function installedBrowsers(): readonly { readonly name: string; readonly path: string }[] {
  return PRODUCTS.flatMap((product) =>
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
