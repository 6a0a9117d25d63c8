// The way of every command that is about things of the record: what it edits and names is locked and read by one text, whatever its kind.
import type * as z from 'zod/mini';
import { heldThings } from '#cypher/history/held-things.ts';
import { heldLines, type LineRow } from '#cypher/structure/held-lines.ts';
import type { Outcome, Problem } from '#schema/problem.ts';
import { staleThing, type Held, type HeldThing } from '#schema/rules/held.ts';
import { applyRows, type Call } from './apply-rows.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';

/** What a row is about. */
export interface About {
  /** Each with the version it was read in. */
  readonly edits?: readonly { readonly id: string; readonly version: number }[];
  /** The same of lines between parties, whose ends are held with them. */
  readonly lines?: readonly { readonly id: string; readonly version: number }[];
  /** The same of what is held here and raised by the text that edits it. */
  readonly closes?: readonly { readonly id: string; readonly version: number }[];
  /** What may not change meanwhile; none where nothing is named. */
  readonly names?: readonly (string | null | undefined)[];
}

/** What a row is judged by: what it is about, what else is known, and the rows of the call before it. */
export interface Known<R, K> {
  readonly held: Held;
  readonly besides: K;
  readonly earlier: readonly R[];
}

export interface Editing<R, K> {
  readonly command: string;
  readonly shape: z.ZodMiniType<R>;
  readonly about: (row: R) => About;
  /** What else must be known; read after the locks. */
  readonly besides: (held: Held, rows: readonly R[]) => Promise<K>;
  readonly problems: (row: R, known: Known<R, K>) => readonly Problem[];
  /** Ids of what the write edits though no row names it. */
  readonly touches?: (rows: readonly R[], besides: K) => readonly string[];
  /** The edit itself says how we know, so neither reason nor source is asked for. */
  readonly isOwnGround?: true;
  /** Writes, and answers the ids of what began. */
  readonly write: (rows: readonly R[], held: Held, besides: K) => Promise<readonly string[]>;
  /** What the Change keeps beside the ids of what began. */
  readonly tells?: (rows: readonly R[], besides: K) => Readonly<Record<string, unknown>>;
}

/** For a command that needs to know no more than how its things stand. */
export function nothingElse(): Promise<undefined> {
  return Promise.resolve(undefined);
}

/** Throws Conflict when something edited changed since it was read. The Change keeps as `made` the ids of what began. */
export async function editThings<R, K>(call: Call, editing: Editing<R, K>): Promise<Outcome<Change>> {
  const { command, shape, about, besides, problems, touches, isOwnGround = false, write, tells } = editing;
  return await applyRows<R, Known<R, K>>(call, {
    command,
    shape,
    isOwnGround,
    facts: async (rows, source) => {
      const { held, isSourceKnown } = await heldBy(call, rows.map(about), source);
      const known = { held, besides: await besides(held, rows), isSourceKnown };
      return rows.map((_, at) => ({ ...known, earlier: rows.slice(0, at) }));
    },
    stale: (row, { held }) => {
      const { edits = [], lines = [], closes = [] } = about(row);
      return [...closes, ...edits, ...lines].map((edit) => staleThing(edit, held)).find((state) => state !== undefined);
    },
    amongRows: (pairs) => pairs,
    problems,
    touches: (pairs) => {
      const [first] = pairs;
      return first === undefined ? [] : touches?.(pairs.map(([row]) => row), first[1].besides) ?? [];
    },
    write: async (pairs) => {
      const [first] = pairs;
      if (first === undefined) return { made: [] };
      const [rows, { held, besides: known }] = [pairs.map(([row]) => row), first[1]];
      return { made: await write(rows, held, known), ...tells?.(rows, known) };
    },
  });
}

// Lines first, then things, each in id order: two edits wait, never deadlock.
async function heldBy({ tx, by: { visibilities = ['PUBLIC'] } }: Call, asked: readonly About[], source: string | null): Promise<{ readonly held: Held; readonly isSourceKnown: boolean }> {
  const ids = asked.flatMap(({ lines = [] }) => lines.map(({ id }) => id));
  const lines = ids.length === 0 ? [] : (await run(tx, heldLines, { lines: ids })).map(({ line }) => line);
  const edited = [...new Set(asked.flatMap(({ edits = [] }) => edits.map(({ id }) => id)))];
  const named = [...new Set([...asked.flatMap(({ names = [], closes = [] }) => [...names, ...closes.map(({ id }) => id)]), ...lines.flatMap(({ low, high }) => [low, high])].filter((id) => id !== null && id !== undefined))];
  const [{ things, isSourceKnown } = { things: [], isSourceKnown: true }] = await run(tx, heldThings, { edited, named, visibilities, source });
  return { held: new Map([...things, ...lines.map(heldLine)].map((thing) => [thing.id, thing])), isSourceKnown };
}

function heldLine({ low, high, papers, ...line }: LineRow): HeldThing {
  return {
    ...NOTHING, ...line, seenOn: papers.at(-1) ?? null, seenFirst: papers[0] ?? null,
    ends: [{ type: 'LOW', id: low }, { type: 'HIGH', id: high }],
  };
}

const NOTHING = {
  name: null, title: null, kind: null, authority: null, level: null, slot: null, aliases: null, printedIn: null, seats: null,
  role: null, voting: null, placeHeld: null, memberText: null, through: null, letter: null, basis: null, rating: null, itemNumber: null,
} as const;
