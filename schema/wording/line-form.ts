// A line that an officer is about to record: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { isRelationshipType, meaningOf, RELATIONSHIP_TYPE_NAMES, type LineType } from '#schema/vocabulary/relationship-types.ts';
import type { Choice } from '#schema/wording/choices.ts';
import { capital, partyName, type NamedParty } from '#schema/wording/party-name.ts';

/** A line as it is read from one of its ends. */
export interface LineRead {
  readonly type: LineType;
  /** True where it is read against its direction. */
  readonly isTurned: boolean;
}

const TURNED = '.turned';

/** Every line in both its readings, reporting first; one that reads alike from both ends stands once. */
export const LINE_CHOICES: readonly Choice[] = [...RELATIONSHIP_TYPE_NAMES].toSorted((a, b) => Number(b === 'REPORTS_TO') - Number(a === 'REPORTS_TO')).flatMap((type) => {
  const { says: [onward, back], isSymmetric } = meaningOf(type);
  const own = { value: type, label: onward, hint: '' };
  return isSymmetric === true ? [own] : [own, { value: `${type}${TURNED}`, label: back, hint: '' }];
});

/** What was chosen; the first of the choices where it is none of them. */
export function lineRead(value: string): LineRead {
  const isTurned = value.endsWith(TURNED);
  const type = isTurned ? value.slice(0, -TURNED.length) : value;
  return isRelationshipType(type) ? { type, isTurned } : { type: 'REPORTS_TO', isTurned: false };
}

/** Whether more may be told of the line that was chosen: what it is for, how often. */
export function takes(value: string, what: 'purpose' | 'cadence'): boolean {
  return meaningOf(lineRead(value).type).takes?.includes(what) === true;
}

/** How it stands from its first day on, what is most often meant first. */
export const LINE_STANDINGS = [
  { value: 'IN_FORCE', label: 'In force', hint: '' },
  { value: 'PROPOSED', label: 'Only proposed', hint: 'It is shown where proposals are, and not yet followed.' },
] as const;

/** What becomes of the end of a line that is re-dated. */
export const LINE_ENDS: readonly Choice[] = [
  { value: 'SAME', label: 'As it is', hint: '' },
  { value: 'OTHER', label: 'On another day', hint: '' },
  { value: 'OPEN', label: 'No end is known', hint: 'An end that was recorded is taken away.' },
];

interface Drawing {
  /** The party from which it is read, as it is called inside a sentence. */
  readonly what: string;
  readonly line: LineRead;
  readonly other: NamedParty;
  readonly isProposed: boolean;
  readonly from: Day;
  /** First day without it; null: open. */
  readonly until: Day | null;
}

/** "From 1 April 2027, the Living Well Partnership Board reports to the Care Partnership (only proposed)." */
export function sayDrawn({ what, line: { type, isTurned }, other, isProposed, from, until }: Drawing): string {
  const { says: [onward, back] } = meaningOf(type);
  const end = until === null ? '' : ` up to the day before ${sayDay(until)}`;
  return capital(`from ${sayDay(from)}${end}, ${what} ${isTurned ? back : onward} ${partyName(other)}${isProposed ? ' (only proposed)' : ''}.`);
}

/** "No longer from 1 April 2027: the Living Well Partnership Board reports to the Care Partnership." */
export function sayLineEnds({ what, endsOn }: { readonly what: string; readonly endsOn: Day }): string {
  return `No longer from ${sayDay(endsOn)}: ${what}.`;
}

/** "From 1 April 2027, no end is known: the Living Well Partnership Board reports to the Care Partnership." `from`, `until`: null where it stays. */
export function sayRedated({ what, from, until, isOpen }: { readonly what: string; readonly from: Day | null; readonly until: Day | null; readonly isOpen: boolean }): string {
  const start = from === null ? [] : [`from ${sayDay(from)}`];
  const end = until === null ? [] : [`up to the day before ${sayDay(until)}`];
  const said = [...start, ...end, ...(isOpen ? ['no end is known'] : [])];
  return said.length === 0 ? capital(`as it is: ${what}.`) : capital(`${said.join(', ')}: ${what}.`);
}
