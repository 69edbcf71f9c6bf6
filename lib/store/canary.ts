/**
 * Notices that the browser threw the collection away. The collection has a token; a witness outside of the database
 * remembers it with the last known counts. A witness whose token the collection does not have saw another collection:
 * that one is gone. Nothing is overwritten before the user has been told.
 */
import type { Collection } from './collection.ts';

/** What is remembered outside of the database. */
export interface Witness {
  readonly token: string;
  readonly pages: number;
  readonly items: number;
  /** ISO time at which the collection was last seen. */
  readonly seenAt: string;
}

/** Where the witness lives: `browser.storage.local`, which the browser does not clear with databases. */
export interface WitnessPort {
  /** null or anything else that is no witness: none is there. */
  readonly read: () => Promise<unknown>;
  readonly write: (witness: Witness) => Promise<void>;
}

/** A collection that is gone: what it held when it was last seen. */
export type Loss = Pick<Witness, 'pages' | 'items' | 'seenAt'>;

type Seen = Pick<Collection, 'count' | 'token' | 'giveToken'>;

/**
 * Answers the loss where the collection that the witness saw is gone, else brings the witness up to date and answers null.
 * `now` is an ISO time.
 */
export async function checkCollection(collection: Seen, port: WitnessPort, now: string): Promise<Loss | null> {
  // In this order: who gives a token writes the witness afterwards, so a witness that is read has its token already.
  const witness = await readWitness(port);
  const token = await collection.token();
  if (witness !== null && witness.token !== token && witness.items > 0) {
    const { pages, items, seenAt } = witness;
    return { pages, items, seenAt };
  }
  await acceptCollection(collection, port, now);
  return null;
}

/** Takes the collection as it is for the right one: at first, and once the user knows of a loss. */
export async function acceptCollection(collection: Seen, port: WitnessPort, now: string): Promise<void> {
  const token = await collection.giveToken();
  await port.write({ token, ...(await collection.count()), seenAt: now });
}

async function readWitness(port: WitnessPort): Promise<Witness | null> {
  const value = await port.read();
  if (typeof value !== 'object' || value === null) return null;
  const { token, pages, items, seenAt } = value as Partial<Witness>;
  const whole = typeof token === 'string' && typeof seenAt === 'string' && typeof pages === 'number' && typeof items === 'number';
  return whole ? { token, pages, items, seenAt } : null;
}
