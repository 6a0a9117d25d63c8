// The pages of meetings, decisions, changes, laws and outcomes in sentences.
import type { Day } from '#schema/period.ts';
import { sayDay } from '#schema/period.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import type { DecisionKind } from '#schema/vocabulary/decision-kinds.ts';
import type { RecordKind } from '#schema/vocabulary/record-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayKind } from '#schema/wording/gap-lists.ts';
import { STATUS_WORDS } from '#schema/wording/kinds.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

/** The rows of each page, in their order. */
export const RECORD_SLOTS = {
  MEETING: { body: 'Whose meeting it was', held: 'When it was held', decided: 'What it decided' },
  DECISION: {
    kind: 'What kind of decision', body: 'Who decides', meeting: 'At which meeting', held: 'On which day', concerns: 'What it is about', outcome: 'What came of it',
  },
  CHANGE_EVENT: { kind: 'What kind of change', original: 'What it changes', resulting: 'What follows', from: 'From when' },
  LEGAL_BASIS: { names: 'Also called', resting: 'What rests on it', from: 'From when' },
  OUTCOME: { plan: 'Which plan promises it', served: 'What serves it', measured: 'How it would be measured' },
} as const satisfies Record<Exclude<RecordKind, 'AGREEMENT'>, Readonly<Record<string, string>>>;

export const RECORD_KIND_WORDS = {
  AGREEMENT: 'Agreement', LEGAL_BASIS: 'Law', MEETING: 'Meeting', DECISION: 'Decision', CHANGE_EVENT: 'Change', OUTCOME: 'Outcome',
} as const satisfies Record<RecordKind, string>;

export const DECISION_KIND_WORDS = {
  AGREED: 'It agreed', SETS: 'It sets', REPORTED_TO: 'It agreed to be reported to',
  ASKED_TO_APPROVE: 'It is asked to approve', ASKED_TO_SUPPORT: 'It is asked to support', ASKED_TO_NOTE: 'It is asked to note', ASKED_TO_RECEIVE: 'It is asked to receive',
} as const satisfies Record<DecisionKind, string>;

export const CHANGE_EVENT_KIND_WORDS = {
  NO_LONGER_EXISTS: 'It no longer exists', REPLACED: 'It is replaced', MERGED: 'It is merged', CHANGED_NAME: 'It changes its name', SPLIT: 'It is split',
  TRANSFERRED: 'It is transferred',
} as const satisfies Record<ChangeEventKind, string>;

/** What a decision came to, where the papers tell it as taken or dropped. */
export function sayOutcome(status: Status): string {
  return status === 'IN_FORCE' ? 'A paper tells of it as decided' : STATUS_WORDS[status];
}

export const ONE_NAME = 'We hold one name for it only';

/** "25 May 2018"; "June 2015", no more exact than the paper is. */
export function sayHeld(day: Day, precision: DatePrecision | null): string {
  return sayDay(day, precision ?? 'DAY');
}

interface SpokenRecord {
  readonly kind: RecordKind;
  readonly status: Status;
  /** Who met or decided; undefined where no paper names it. */
  readonly body: NamedParty | undefined;
  /** In words; undefined where no paper gives a day. */
  readonly held: string | undefined;
}

/** "A decision of the Cabinet (proposed); no paper gives its day." */
export function sayRecord({ kind, status, body, held }: SpokenRecord): string {
  const words = RECORD_KIND_WORDS[kind];
  const whose = body === undefined ? '' : ` of ${partyName(body)}`;
  const standing = sayStanding(status);
  if (kind !== 'MEETING' && kind !== 'DECISION') return sentence(`${withArticle(words)}${standing} that our papers speak of`);
  return sentence(`${withArticle(words)}${whose}${standing}${held === undefined ? '; no paper gives its day' : `, ${held}`}`);
}

function withArticle(words: string): string {
  return `${/^[AEIO]/u.test(words) ? 'An' : 'A'} ${words.toLowerCase()}`;
}

/** "4 decisions that the papers only ask for are hidden."; undefined where none is. */
export function sayHiddenDecisions(hidden: number): string | undefined {
  return hidden === 0 ? undefined : `${sayCount(hidden, 'decision')} that papers only ask for ${hidden === 1 ? 'is' : 'are'} hidden.`;
}

/** "Outcome 3 of 12 of the plan." */
export function sayPlaceInPlan(place: number | null, outcomes: number): string {
  return place === null ? `One of ${String(outcomes)} outcomes of the plan.` : `Outcome ${String(place)} of ${String(outcomes)} of the plan.`;
}

/** "The same plan runs 7 programmes, and ties none of them to it." */
export function sayProgrammesBeside(programmes: number): string {
  return `The same plan runs ${sayCount(programmes, 'programme')}, and ties none of them to it.`;
}

/** "The risk “Care Bill” is told of in the same passage." */
export function sayBeside({ kind, name, detail }: { readonly kind: ThingKind; readonly name: string; readonly detail: string | null }, status: Status): string {
  return sentence(`${sayKind(kind)} “${name}”${detail === null ? '' : ` (${detail})`}${sayStanding(status)} is told of in the same passage`);
}

/** What stands in the same passage proves no tie. */
export const WHAT_BESIDE_MEANS = 'A paper tells of them in the same place. It does not say that one rests on the other.';
