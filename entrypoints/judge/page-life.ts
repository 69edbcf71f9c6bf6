/**
 * One page's life: looked at, judged, sent to the worker and to a reader if it is a plan, watched for change.
 * Everything that is started ends with `ports.signal`.
 */
import type { PageText } from '../../lib/core/model.ts';
import { pageIdOf } from '../../lib/core/page-id.ts';
import type { Result } from '../../lib/core/result.ts';
import { type Handlers, Refusal } from '../../lib/messaging/handle.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import type { Reader, ReaderHandlers, Socket } from '../reader/socket.ts';
import { bestOf, type DocumentPorts, isSameArticle, type Look, lookAt, type Seen } from './best-document.ts';

export interface PageLifePorts extends DocumentPorts {
  readonly worker: Sender<'worker'>;
  /** Called once the extension behind this copy is gone: everything is to end. */
  readonly orphaned: () => void;
  readonly signal: AbortSignal;
}

export interface PageLife {
  readonly handlers: Handlers<'page'>;
  /** Where the reader comes in. */
  readonly socket: Socket;
  /** Reads the page again if its article is another one; true where it was. */
  look(): Promise<boolean>;
  /** True for the product's own nodes. */
  isOwn(node: Node): boolean;
}

/** What is to be done where nothing is marked: nothing. */
const NO_READER: ReaderHandlers = {
  scrollToItem: () => false,
  switchMarks: () => null,
  runCommand: () => null,
  savedChanged: () => null,
  saveSelected: () => null,
};

const wholeLook = (seen: Seen): Look => ({ seen, text: seen.read.page.text });

export function createPageLife(ports: PageLifePorts): PageLife {
  const { signal, orphaned } = ports;
  let last: Look | null = null;
  let reader: Reader | null = null;
  let pluggedIn = (): void => undefined;
  const plugged = new Promise<void>((resolve) => {
    pluggedIn = resolve;
  });
  /** Counts articles: an answer about an earlier one is no longer wanted. */
  let article = 0;
  /** Whether the worker may think that this tab shows a plan. */
  let announced = false;
  let forced: string | null = null;
  let underWay: Promise<unknown> = Promise.resolve();

  const ask: Sender<'worker'> = async (name, input) => {
    const answer = await ports.worker(name, input);
    if (!answer.ok && answer.error.code === 'extension-updated') orphaned();
    return answer;
  };

  /** Answers as soon as a reader is there, which is before the worker says so; styles that come a moment later do no harm. */
  const startReader = (): Promise<Result<null>> => {
    const asked = ask('startReader', { running: reader !== null });
    return Promise.race([plugged.then((): Result<null> => ({ ok: true, value: null })), asked]);
  };

  const readNow = async (page: PageText, force: boolean): Promise<Result<PageReading>> => {
    article += 1;
    const asked = article;
    announced = true;
    // Both at once: the reader is on its way to the page while the worker reads.
    const [started, answer] = await Promise.all([startReader(), ask('readPage', { page, force })]);
    // Meanwhile the page may have gone on to another article, or put the same words into other nodes.
    const seen = last?.seen ?? null;
    if (asked === article && seen !== null && !signal.aborted) {
      if (answer.ok && (force || answer.value.verdict.isPlan)) reader?.show(seen, answer.value);
      else reader?.clear();
    }
    return started.ok ? answer : started;
  };

  const leave = async (url: string): Promise<void> => {
    // After the answer to what was asked before, which sets the badge.
    await underWay;
    await ask('pageIsNoPlan', { url });
  };

  const look = async (): Promise<boolean> => {
    if (signal.aborted) return false;
    const before = last;
    // Who asked for the page to be read wants all of it, plan or not.
    const whole = forced === null ? null : bestOf(ports);
    const next = whole === null ? lookAt(ports) : wholeLook(whole);
    last = next;
    const { seen } = next;
    if (before !== null && isSameArticle(before, next)) {
      // The same words can lie in other nodes now: the marks move along.
      if (seen !== null) reader?.move(seen);
      return false;
    }
    article += 1;
    const isForced = seen !== null && forced === pageIdOf(seen.read.page.url);
    const read = seen !== null && (seen.verdict.isPlan || isForced) ? seen.read.page : null;
    // The same page in other words keeps what still stands, and what its reader is at, until it was read anew.
    if (read !== null && before?.seen && pageIdOf(before.seen.read.page.url) === pageIdOf(read.url)) reader?.hold();
    else reader?.clear();
    if (read !== null) underWay = readNow(read, isForced);
    else if (announced) {
      announced = false;
      underWay = leave(location.href);
    }
    await underWay;
    return true;
  };

  const readable = (): Seen => {
    const best = bestOf(ports);
    if (best === null) throw new Refusal({ code: 'no-page', detail: 'a document that cannot be read' });
    return best;
  };

  const readAnyway = async (): Promise<PageReading> => {
    const next = readable();
    last = wholeLook(next);
    forced = pageIdOf(next.read.page.url);
    reader?.switchOn();
    const reading = readNow(next.read.page, true);
    underWay = reading;
    const answer = await reading;
    if (!answer.ok) throw new Refusal(answer.error);
    return answer.value;
  };

  return {
    handlers: pageHandlers(),
    socket: (create) => {
      if (signal.aborted) return;
      reader ??= create({ orphaned, signal });
      pluggedIn();
    },
    look,
    isOwn: (node) => reader?.isOwn(node) ?? false,
  };

  function pageHandlers(): Handlers<'page'> {
    const marked = (): ReaderHandlers => reader?.handlers ?? NO_READER;
    return {
      currentReading: async () => {
        await underWay;
        const { verdict } = last?.seen ?? readable();
        const reading = reader?.reading() ?? null;
        return { verdict: reading?.verdict ?? verdict, reading, marksOn: reader?.marksOn() ?? true };
      },
      readAnyway,
      scrollToItem: (input, caller) => marked().scrollToItem(input, caller),
      switchMarks: (input, caller) => marked().switchMarks(input, caller),
      runCommand: async (input, caller) => {
        await underWay;
        return marked().runCommand(input, caller);
      },
      saveSelected: async (input, caller) => {
        await underWay;
        // Whoever selects in a page that was not read wants it read.
        if (reader === null || reader.reading() === null) await readAnyway();
        reader?.switchOn();
        return marked().saveSelected(input, caller);
      },
      savedChanged: async (input, caller) => {
        // What is being read may have been looked up before the change.
        await underWay;
        return marked().savedChanged(input, caller);
      },
    };
  }
}
