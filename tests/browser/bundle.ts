import { build } from 'vite';

/** A module with all that it imports as one script that a page can run. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'suite' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
