import type { Bidi } from './bidi.ts';

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface Point {
  readonly x: number;
  readonly y: number;
}

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

  /** Presses at one place, moves to another, and lets go. */
  async drag(from: Point, to: Point): Promise<void> {
    const move = ({ x, y }: Point, duration: number): object => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration });
    const actions = [move(from, 0), { type: 'pointerDown', button: 0 }, move(to, 200), { type: 'pointerUp', button: 0 }];
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Presses a key, `with` other keys held: characters, or code points of WebDriver's table. */
  async key(value: string, ...held: readonly string[]): Promise<void> {
    const down = [...held, value].map((one) => ({ type: 'keyDown', value: one }));
    const up = [value, ...held.toReversed()].map((one) => ({ type: 'keyUp', value: one }));
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
    });
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    for (const sign of text) await this.key(sign);
  }

  /** Gives files to an input for them. */
  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const locator = { type: 'css', value: selector };
    const { nodes } = await this.bidi.send<{ readonly nodes: readonly { readonly sharedId: string }[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator,
    });
    await this.bidi.send('input.setFiles', { context: this.context, element: { sharedId: nodes[0]?.sharedId }, files });
  }

  /** Goes to another address. */
  async go(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Brings the tab to the front. */
  async show(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }
}
