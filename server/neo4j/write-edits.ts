// What an edit writes: things that begin, and what changes or ends of things that stand, each with the ground of the edit.
import { randomUUID } from 'node:crypto';
import { beginRecords } from '#cypher/history/begin-records.ts';
import { changeRecords } from '#cypher/history/change-records.ts';
import type { BegunRecord, ChangedRecord, ClaimRow, EditedValues } from '#cypher/history/edit-rows.ts';
import { OPEN_END, START_UNKNOWN, todayInLondon, type Day } from '#schema/period.ts';
import { LINKS, type Label, type Link } from '#schema/vocabulary/labels.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { HeldThing } from '#schema/rules/held.ts';
import { sayGround } from '#schema/wording/recorded.ts';
import type { Authorship } from './record-change.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';

/** What the claim says, in one word, and what its paper is named as the ground for. */
interface Grounded {
  readonly predicate: string;
  readonly what: string;
}

export interface Begins extends Grounded {
  /** The first part of its id. */
  readonly prefix: string;
  readonly labels: readonly (Label | 'Party' | 'Ownable')[];
  readonly values: EditedValues;
  /** By link: the ids at its ends; null or undefined: none. */
  readonly ends: Partial<Record<Link, string | null | undefined>>;
  /** Further links, of which there may be several, which say more, or which lead to it. */
  readonly ties?: readonly Tie[];
  /** Null: not known. */
  readonly from: Day | null;
  readonly until?: Day | null | undefined;
  readonly status?: Status;
}

export interface Tie {
  readonly type: Link;
  readonly to: string;
  /** From that end to what begins. */
  readonly isInward?: boolean;
  readonly values?: EditedValues;
}

export interface Changes extends Grounded {
  readonly id: string;
  readonly values: EditedValues;
}

export interface Ends extends Grounded {
  readonly id: string;
  readonly endsOn: Day;
  readonly values?: EditedValues;
}

export interface MovesEnd extends Omit<Ends, 'endsOn'> {
  /** Null: open. */
  readonly until: Day | null;
}

/** What follows something that ends on a day: between the same ends, of the same standing, and as long as it would have gone on. */
export function succeeding({ ends, status, validTo }: HeldThing, from: Day): Pick<Begins, 'ends' | 'from' | 'until' | 'status'> {
  return { ends: Object.fromEntries(ends.map(({ type, id }) => [type, id])), from, until: validTo === OPEN_END ? null : validTo, status: status ?? 'IN_FORCE' };
}

/** Writes what begins; answers the ids, in order. */
export async function begin(tx: Tx, by: Authorship, facts: readonly Begins[]): Promise<readonly string[]> {
  const rows = facts.map((fact) => begunRow(fact, by));
  if (rows.length > 0) await run(tx, beginRecords, { rows });
  return rows.map(({ id }) => id);
}

/** Writes what stands otherwise from this edit on. */
export async function change(tx: Tx, by: Authorship, facts: readonly Changes[]): Promise<void> {
  const rows = facts.map(({ id, values, ...ground }): ChangedRecord => ({
    id, values, validFrom: null, validTo: null, ends: false, at: new Date().toISOString(), ...groundOf(ground, by),
  }));
  if (rows.length > 0) await run(tx, changeRecords, { rows });
}

/** Writes what ends, and on which day. */
export async function end(tx: Tx, by: Authorship, facts: readonly Ends[]): Promise<void> {
  await moveEnd(tx, by, facts.map(({ endsOn, ...fact }) => ({ ...fact, until: endsOn })));
}

/** The same of what ends on another day than was recorded, or no longer. */
export async function moveEnd(tx: Tx, by: Authorship, facts: readonly MovesEnd[]): Promise<void> {
  const rows = facts.map(({ id, until, values = {}, ...ground }): ChangedRecord => ({
    id, validFrom: null, validTo: until ?? OPEN_END, ends: true, at: new Date().toISOString(), ...groundOf(ground, by), values: { ...values, ...endValues(until) },
  }));
  if (rows.length > 0) await run(tx, changeRecords, { rows });
}

/** An applied edit counts as a paper of its day; a start before it is attested from the start on. */
export function attestedFrom(from: Day | null, editedOn: Day): Day {
  return from !== null && from < editedOn ? from : editedOn;
}

function begunRow({ prefix, labels, values, ends, ties = [], from, until = null, status = 'IN_FORCE', ...ground }: Begins, by: Authorship): BegunRecord {
  const grounded = groundOf(ground, by);
  const isThere = status === 'IN_FORCE' || status === 'SHADOW';
  return {
    id: `${prefix}.${randomUUID()}`, labels, validFrom: from ?? START_UNKNOWN, validTo: until ?? OPEN_END, ...grounded,
    values: { ...values, status, ...(from === null ? noStartValues : startValues), ...endValues(until) },
    firstAttested: attestedFrom(from, grounded.editedOn),
    links: [...linksOf(ends), ...ties].map(({ type, to, isInward = false, values: said = {} }) => ({ type, to, isThere, isInward, values: said })),
  };
}

function linksOf(ends: Begins['ends']): readonly Tie[] {
  return LINKS.flatMap((type) => {
    const to = ends[type];
    return to === null || to === undefined ? [] : [{ type, to }];
  });
}

/** Of a start that nobody knows. */
export const noStartValues = { fromPrinted: null, fromPrecision: 'UNKNOWN', fromBasis: 'UNKNOWN' } as const;

/** Of a start that an edit states. */
export const startValues = { fromPrinted: null, fromPrecision: 'DAY', fromBasis: 'STATED' } as const;

/** Of an end that an edit states, or takes away. */
export function endValues(until: Day | null): EditedValues {
  return until === null
    ? { untilPrinted: null, untilPrecision: 'UNKNOWN', untilBasis: 'UNKNOWN' }
    : { untilPrinted: null, untilPrecision: 'DAY', untilBasis: 'STATED' };
}

/** The day and the reason of the edit, and the claim of the paper it named. */
export function groundOf({ predicate, what }: Grounded, { reason, source, viewer }: Authorship): { readonly editedOn: Day; readonly reason: string | null; readonly claim: ClaimRow } {
  const given = reason?.trim() ?? '';
  const isNamed = source !== null && source !== undefined && source !== '';
  return {
    editedOn: todayInLondon(),
    reason: given === '' ? null : given,
    claim: isNamed ? {
      id: `c.${randomUUID()}`, source, predicate, gist: sayGround(what), modality: 'ASSERTED', basis: 'STATED',
      recordedBy: viewer.id, recordedAt: new Date().toISOString(),
    } : null,
  };
}
