import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { PROJECT_ROOT } from '../config/project-root.ts';
import { indexPage } from './index-page.ts';
import { listedPages } from './listed-pages.ts';

/** The demo pages: plans and other pages of invented townships. */
export const DEMO_PAGES = join(PROJECT_ROOT, 'tests/pages');

export interface DemoServer {
  readonly port: number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.json': 'application/json; charset=utf-8' };

/** Serves a folder of pages to this machine only, on a free port; `/` lists them. */
export async function startDemoServer(folder: string): Promise<DemoServer> {
  const server = createServer((request, response) => {
    void answer(folder, new URL(request.url ?? '/', 'http://localhost').pathname).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => stop(server) };
}

async function answer(folder: string, pathname: string): Promise<{ status: number; type: string; body: string | Buffer }> {
  if (pathname === '/') return { status: 200, type: TYPES['.html'] ?? '', body: indexPage(listedPages(folder)) };
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const type = TYPES[extname(path)] ?? 'text/plain; charset=utf-8';
  if (!path.startsWith(folder + sep)) return { status: 403, type, body: 'Not a page of this folder.' };
  return await readFile(path).then(
    (body) => ({ status: 200, type, body }),
    () => ({ status: 404, type: 'text/plain; charset=utf-8', body: 'No such page.' }),
  );
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
