import type { CDPSession } from 'playwright';
import type { Stage } from './stage.ts';

/** The browser's own side panel, which is none of its tabs. */
export interface RealPanel {
  /** The value of an expression in the panel's page, as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>;
}

/** The side panel that is open; null while none is. */
export async function realPanel({ browser }: Stage): Promise<RealPanel | null> {
  const [page] = browser.context.pages();
  if (page === undefined) throw new Error('a browser without a tab');
  const session = await browser.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const panel = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
  if (panel === undefined) return null;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: panel.targetId });
  let asked = 0;
  return {
    evaluate: (expression) => {
      asked += 1;
      return ask(session, sessionId, asked, expression);
    },
  };
}

function ask(session: CDPSession, sessionId: string, id: number, expression: string): Promise<unknown> {
  const answered = new Promise<unknown>((resolve) => {
    const hear = (event: { readonly sessionId: string; readonly message: string }): void => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', hear);
      resolve(answer.result?.result?.value);
    };
    session.on('Target.receivedMessageFromTarget', hear);
  });
  const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
  return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
}
