/** What goes over the wire, and the types that both ends infer from the protocol. */
import type { ToPage, ToWorker } from './protocol.ts';

/** The two directions. */
export interface Protocols {
  readonly worker: ToWorker;
  readonly page: ToPage;
}

export type Direction = keyof Protocols;
export type Name<D extends Direction> = keyof Protocols[D] & string;

type Call = (input: never) => unknown;
type CallOf<D extends Direction, N extends Name<D>> = Extract<Protocols[D][N], Call>;

/** What a message carries. */
export type Input<D extends Direction, N extends Name<D>> = Parameters<CallOf<D, N>>[0];
/** What a message is answered with, inside of a Result. */
export type Output<D extends Direction, N extends Name<D>> = ReturnType<CallOf<D, N>>;

export interface Envelope {
  readonly to: Direction;
  readonly name: string;
  readonly input: unknown;
}

/** True for an object of our own kind, whatever it says. */
export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, name } = message as Partial<Envelope>;
  return (to === 'worker' || to === 'page') && typeof name === 'string' && 'input' in message;
}
