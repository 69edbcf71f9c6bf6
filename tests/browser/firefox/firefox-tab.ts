import type { Bidi } from './bidi.ts';

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A document that Firefox shows. */
export class FirefoxTab {
  private readonly bidi: Bidi;
  private readonly context: string;

  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }

  /**
   * Answers what a function gives in this document, as JSON knows it, with arguments that JSON knows; rejects with what it
   * throws.
   */
  async ask<Args extends readonly unknown[], Answer>(work: (...args: Args) => Answer | Promise<Answer>, ...args: Args): Promise<Answer> {
    const expression = `Promise.resolve((${String(work)})(...${JSON.stringify(args)})).then((answer) => JSON.stringify(answer ?? null))`;
    const target = { context: this.context };
    const answer = await this.bidi.send<Evaluated>('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(String(answer.result.value)) as Answer;
  }

  /** Presses the mouse at a place of the window, as a person does. */
  async press(x: number, y: number): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y) };
    const actions = [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Presses a key: a character, or a code point of WebDriver's table. */
  async key(value: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Brings the tab to the front. */
  async show(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }
}
