// Lists of work, in sentences: what is the matter with each thing, and how much of it there is.
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { CONFIRMED_FOR_MONTHS, ENDING_WITHIN_MONTHS, type WorkList } from '#schema/vocabulary/work-lists.ts';
import { meaningOf, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { calledInside, partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

export interface SpokenWork {
  readonly label: string | null;
  readonly type: RelationshipType | null;
  readonly letter: string | null;
  readonly thing: NamedParty;
  readonly other: NamedParty | null;
  readonly on: Day | null;
  /** What a reader wrote; of nothing else. */
  readonly words?: string | null | undefined;
}

export const WORK_HEADINGS = {
  ASKED: 'Asked by readers',
  OUTLIVED: 'Goes on after its end',
  ENDING_SOON: 'Ending soon',
  VACANT: 'Vacant posts',
  PROPOSED_BEFORE: 'Proposals past their date',
  TO_CONFIRM: 'To confirm',
  TO_MINUTE: 'To be minuted',
} as const satisfies Record<WorkList, string>;

const NONE = {
  ASKED: 'No question of a reader waits for an answer.',
  OUTLIVED: 'Nothing goes on after a party at its end is no more.',
  ENDING_SOON: `Nothing that we know of ends or falls due for review within ${String(ENDING_WITHIN_MONTHS)} months.`,
  VACANT: 'No post is known to be vacant.',
  PROPOSED_BEFORE: 'Nothing that was to begin by this day is still only proposed.',
  TO_CONFIRM: `Every owner we know of was named within ${String(CONFIRMED_FOR_MONTHS)} months.`,
  TO_MINUTE: 'Nothing rests on an officer’s word alone.',
} as const satisfies Record<WorkList, string>;

const SOME = {
  ASKED: ['question or report of a reader waits for an answer', 'questions and reports of readers wait for an answer'],
  OUTLIVED: ['record goes on though a party at its end is no more', 'records go on though a party at their end is no more'],
  ENDING_SOON: [`thing ends or falls due for review within ${String(ENDING_WITHIN_MONTHS)} months`, `things end or fall due for review within ${String(ENDING_WITHIN_MONTHS)} months`],
  VACANT: ['post is vacant', 'posts are vacant'],
  PROPOSED_BEFORE: ['thing was to begin by this day and is still only proposed or agreed', 'things were to begin by this day and are still only proposed or agreed'],
  TO_CONFIRM: [`owner or body responsible was last named more than ${String(CONFIRMED_FOR_MONTHS)} months ago`, `owners and bodies responsible were last named more than ${String(CONFIRMED_FOR_MONTHS)} months ago`],
  TO_MINUTE: ['fact rests on an officer’s word alone', 'facts rest on an officer’s word alone'],
} as const satisfies Record<WorkList, readonly [string, string]>;

/** "3 posts are vacant.", or that none is. */
export function sayWorkList(list: WorkList, total: number): string {
  return total === 0 ? NONE[list] : `${sayCount(total, SOME[list][0], SOME[list][1])}.`;
}

/** "The seat of Healthwatch on the Care Partnership goes on, though the Care Partnership is no more since 1 April 2024." */
export function sayWork(list: WorkList, work: SpokenWork): string {
  return sentence(CLAUSES[list](work));
}

const CLAUSES = {
  ASKED: ({ thing, letter, on, words }) => `a reader ${letter === 'ERROR' ? 'says that something is wrong with' : 'asks about'} ${calledInside(thing)}${on === null ? '' : ` (${sayDay(on)})`}: ${words ?? ''}`,
  OUTLIVED: (work) => `${whatOf(work)} goes on, though ${calledInside(work.thing)} ${verbOf(work.thing, 'is')} no more${work.on === null ? '' : ` since ${sayDay(work.on)}`}`,
  ENDING_SOON: (work) => (work.label === 'TermsOfReference' ? `the terms of reference of ${partyName(work.thing)} fall due for review${onDay(work)}` : `${whatOf(work)} ends${onDay(work)}`),
  VACANT: ({ thing, on }) => (on === null ? `a paper says that nobody holds the post of ${partyName(thing)}` : `nobody has held the post of ${partyName(thing)} since ${sayDay(on)}`),
  PROPOSED_BEFORE: (work) => `${whatOf(work)} was to begin${onDay(work)} and is still only proposed or agreed`,
  TO_CONFIRM: (work) => `${whatOf(work)} was last named${onDay(work)}`,
  TO_MINUTE: (work) => `${whatOf(work)} was recorded here${onDay(work)}, and no paper says so`,
} as const satisfies Record<WorkList, (work: SpokenWork) => string>;

function onDay({ on }: SpokenWork): string {
  return on === null || on === OPEN_END ? '' : ` on ${sayDay(on)}`;
}

function whatOf({ label, type, letter, thing, other }: SpokenWork): string {
  const [about, who] = [calledInside(thing), other === null ? 'somebody' : calledInside(other)];
  if (type !== null) return `the line “${meaningOf(type).says[0]}” between ${about} and ${who}`;
  if (label === 'Membership') return `the seat that joins ${who} and ${about}`;
  if (label === 'Appointment') return `the appointment of ${who} as ${about}`;
  if (label === 'Assignment') return `${who} as ${LETTERS[letter ?? ''] ?? 'named'} for ${about}`;
  return label === 'Delegation' ? `the delegation to ${about}` : about;
}

const LETTERS: Readonly<Record<string, string>> = { ACCOUNTABLE: 'owner', RESPONSIBLE: 'responsible', SUPPORTING: 'supporting', CONSULTED: 'consulted', INFORMED: 'informed' };
