/**
 * Where the two scripts of a page meet. The judging script runs in every page; the reader, which marks, is put into those
 * that are plans. Both live in the one isolated world of the extension, so they meet by a name of that world's global object,
 * which the page cannot see.
 */
import type { Handlers } from '../../lib/messaging/handle.ts';
import type { PageReading } from '../../lib/messaging/protocol.ts';
import type { Seen } from '../judge/best-document.ts';

/** What the reader is given. Everything that it starts ends with `signal`. */
export interface ReaderPorts {
  /** Called once the extension behind this copy is gone: everything is to end. */
  readonly orphaned: () => void;
  readonly signal: AbortSignal;
}

/** The messages that only a reader can do something about. */
export type ReaderHandlers = Omit<Handlers<'page'>, 'currentReading' | 'readAnyway'>;

/** The half of the page's life that shows something. It looks at nothing by itself: it is told what was read. */
export interface Reader {
  readonly handlers: ReaderHandlers;
  /** Marks what was read in the document `seen`. */
  show(seen: Seen, reading: PageReading): void;
  /** Moves the marks to other nodes that hold the same words; nothing where none are shown. */
  move(seen: Seen): void;
  /** The article says something else and is being read: takes the marks away whose words are not there any more. */
  hold(): void;
  /** Takes everything away. */
  clear(): void;
  /** What is shown, with what is saved of it by now; null while nothing is. */
  reading(): PageReading | null;
  /** Off, the page is as the site sent it; it is still read, for the popup. */
  marksOn(): boolean;
  switchOn(): void;
  /** True for the product's own nodes. */
  isOwn(node: Node): boolean;
}

/** Takes a reader in; a second one is left aside, so that injecting twice does no harm. */
export type Socket = (create: (ports: ReaderPorts) => Reader) => void;

const NAME = 'planmarkSocket';

type World = typeof globalThis & { [NAME]?: Socket };

/** Offers a socket until `signal` ends. A later one takes the place of an earlier. */
export function offerSocket(socket: Socket, signal: AbortSignal): void {
  const world: World = globalThis;
  world[NAME] = socket;
  signal.addEventListener('abort', () => world[NAME] === socket && delete world[NAME], { once: true });
}

/** The socket of this page; null where no judging script lives in it. */
export const findSocket = (): Socket | null => (globalThis as World)[NAME] ?? null;
