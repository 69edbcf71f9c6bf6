import type { ChildProcess } from 'node:child_process';

/** The address at which a browser that was started with `--remote-debugging-port` listens. Rejects where it ends before it says so. */
export function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the browser did not start:\n${said}`)));
  });
}
