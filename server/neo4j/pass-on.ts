// What an edit writes of lines, seats and duties that end on a day, and of those by which they go on with another.
import type { Held, HeldThing } from '#schema/rules/held.ts';
import { idOf, type Passing } from '#schema/rules/passing.ts';
import { storedEnds } from '#schema/rules/lines.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { EditedValues } from '#cypher/history/edit-rows.ts';
import type { Call } from './apply-rows.ts';
import { begin, end, succeeding, type Begins } from './write-edits.ts';
import { changeDays, drawLines, type BeginsLine } from './write-lines.ts';

interface Passed {
  readonly on: string;
  /** The ids of all that ends. */
  readonly gone: ReadonlySet<string>;
  readonly passings: readonly Passing[];
  /** The id of whoever takes, by its key. */
  readonly idOfKey: (key: string) => string;
}

const END = { predicate: 'ENDS', what: 'the end' } as const;

/** Answers the ids of what began; `drawn`: those of lines. */
export async function passOn({ tx, by }: Call, held: Held, { on, gone, passings, idOfKey }: Passed): Promise<{ readonly made: readonly string[]; readonly drawn: readonly string[] }> {
  const ended = [...gone].flatMap((id) => held.get(id) ?? []);
  await changeDays(tx, by, ended.filter(isLine).map((line) => ({ line, until: on })));
  await end(tx, by, ended.filter((thing) => !isLine(thing)).map(({ id, label }) => ({ id, endsOn: on, ...END, ...(label === 'Membership' ? { values: { endReason: 'REORGANISATION' } } : {}) })));
  const isCited = (by.source ?? '') !== '';
  const made = await begin(tx, by, passings.filter(({ part }) => !isLine(part)).map((passing) => begun(passing, { idOfKey, isCited })));
  return { made, drawn: await drawLines(tx, by, passings.flatMap((passing) => lineBegun(passing, idOfKey))) };
}

function isLine({ label }: HeldThing): boolean {
  return isRelationshipType(label);
}

interface Knowing {
  readonly idOfKey: (key: string) => string;
  readonly isCited: boolean;
}

function begun({ part, ends, on }: Passing, { idOfKey, isCited }: Knowing): Begins {
  const [prefix, predicate, what] = part.label === 'Membership' ? ['m', 'MEMBER_OF', 'the membership'] : ['a', part.letter ?? 'RESPONSIBLE', 'who bears it'];
  return {
    prefix, labels: [part.label === 'Membership' ? 'Membership' : 'Assignment'], predicate, what, values: valuesOf(part, isCited),
    ...succeeding({ ...part, ends: ends.map(({ type, id }) => ({ type, id: idOfKey(id) })) }, on),
  };
}

function valuesOf({ label, role, voting, placeHeld, memberText, through, letter, basis }: HeldThing, isCited: boolean): EditedValues {
  if (label === 'Membership') return { role, voting, placeHeld, memberText, through };
  // No paper that was read of the one states it of the other, and who holds it now has confirmed nothing.
  return { letter, basis: basis === 'IMPLIED' || basis === 'PROPOSED' ? basis : isCited ? 'STATED' : 'AGREED' };
}

function lineBegun({ part, ends, on }: Passing, idOfKey: Knowing['idOfKey']): readonly BeginsLine[] {
  const { label: type, purpose = null, cadence = null } = part;
  if (!isRelationshipType(type)) return [];
  const { until, status = 'IN_FORCE' } = succeeding(part, on);
  return [{ type, ...storedEnds({ type, party: idOfKey(idOf(ends, 'LOW')), other: idOfKey(idOf(ends, 'HIGH')) }), values: { purpose, cadence }, status, from: on, until }];
}
