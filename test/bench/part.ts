// What every part of the bench is given, and what it answers. A part is one file in parts/, taken in the order of their names.
import type { Figure } from './readme-figures.ts';
import type { Addresses } from './served.ts';
import type { FreshClone } from './start-figures.ts';

export interface Ground {
  /** Started twice and stopped: packages, seeded database and client are there. */
  readonly clone: FreshClone;
  /** Writes down what a long part has so far, so that a bench that is stopped keeps it. What the part answers takes its place. */
  readonly soFar: (figures: readonly Figure[]) => void;
}

/** `api`: the shipped API on the clone's database. `floor`: the same questions behind bare `node:http`, in the same process. */
export type ServedGround = Ground & Addresses;

/** `STOPPED` has the clone's data folder to itself; `SERVED` has a server that answers. */
export type Part =
  | { readonly on: 'STOPPED'; readonly measure: (ground: Ground) => Promise<readonly Figure[]> }
  | { readonly on: 'SERVED'; readonly measure: (ground: ServedGround) => Promise<readonly Figure[]> };
