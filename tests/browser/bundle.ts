import { build, type Plugin } from 'vite';

export interface BundleOptions {
  readonly minify?: boolean;
  readonly plugins?: readonly Plugin[];
}

/** A module with all that it imports as one script that a page or a worker can run. */
export async function bundled(entry: string, { minify = false, plugins = [] }: BundleOptions = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { write: false, minify, target: 'es2022', lib: { entry, formats: ['iife'], name: 'suite' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
