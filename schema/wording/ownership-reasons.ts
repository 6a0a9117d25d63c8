// Why the answer card says what it says: what the papers print, then what we read into them, never in one sentence.
import type { Thing } from '#schema/answer.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { BODY_KIND_WORDS } from '#schema/wording/kinds.ts';
import { sayStanding } from '#schema/wording/line.ts';
import type { SpokenDuty } from '#schema/wording/ownership.ts';
import { partyName, sayNumber, sentence, verbOf } from '#schema/wording/party-name.ts';

export interface PlacedItem {
  readonly thing: Thing;
  readonly itemNumber: number | null;
  /** True where the paper prints no number beside the item. */
  readonly isNumberRead: boolean;
  readonly theme: Thing | null;
  readonly area: Thing | null;
  readonly edition: Thing | null;
  /** Printed number of a priority area. */
  readonly number: number | null;
  readonly gap: AbsenceReason | null;
}

/** Where the item stands in its paper, and that nobody is named beside it. */
export function sayPlace(item: PlacedItem): string {
  return `${WHERE[item.thing.kind]?.(item) ?? `Our papers speak of “${item.thing.name}”.`}${noOwnerBeside(item)}`;
}

const WHERE: Partial<Record<Thing['kind'], (item: PlacedItem) => string>> = {
  DELIVERABLE: (item) => `${item.thing.name} is ${item.itemNumber === null ? 'an item' : `item ${String(item.itemNumber)}${item.isNumberRead ? ' (the number is our reading)' : ''}`} of ${nameOf(item.area)}${item.theme === null ? '' : `, under ${item.theme.name}`}.`,
  MEASURE: (item) => `${item.thing.name} is a measure of ${nameOf(item.area ?? item.edition)}.`,
  RISK: (item) => `${item.thing.name} is a risk of the ${nameOf(item.edition)}.`,
  PROGRAMME: (item) => `${item.thing.name} is a programme of the ${nameOf(item.edition)}.`,
  THEME: (item) => `${item.thing.name} is a theme of ${nameOf(item.area)}.`,
  PRIORITY_AREA: (item) => `${item.thing.name} is ${item.number === null ? 'an area' : `area ${String(item.number)}`} of the ${nameOf(item.edition)}.`,
};

function nameOf(thing: Thing | null): string {
  return thing?.name ?? 'plan';
}

// Only said where the gap is recorded, which cites the item's own row; how the row is laid out differs from paper to paper.
function noOwnerBeside({ thing, gap }: PlacedItem): string {
  const isPrinted = thing.kind === 'DELIVERABLE' || thing.kind === 'RISK' || thing.kind === 'MEASURE';
  return isPrinted && gap === 'NOT_STATED_IN_SOURCE' ? ' No owner is stated beside it.' : '';
}

export interface SharedTask {
  readonly task: string;
  readonly kinds: readonly (BodyKind | OrganisationKind | null)[];
  /** How the task stands. */
  readonly status: Status;
}

/** "three partnership boards": how many share the task, in words. */
export function sayBoards({ kinds }: Pick<SharedTask, 'kinds'>): string {
  const [kind] = kinds;
  const isOneKind = kind !== undefined && kinds.every((one) => one === kind);
  const noun = isOneKind && isBodyKind(kind) ? BODY_KIND_WORDS[kind].toLowerCase() : 'body';
  return `${sayNumber(kinds.length)} ${kinds.length === 1 ? noun : plural(noun)}`;
}

/** "three boards": the same, as short as an advice needs it. */
export function sayBoardsShortly({ kinds }: Pick<SharedTask, 'kinds'>): string {
  const noun = kinds.every((kind) => kind?.endsWith('BOARD')) ? 'board' : 'body';
  return `${sayNumber(kinds.length)} ${kinds.length === 1 ? noun : plural(noun)}`;
}

/** "Three partnership boards are responsible for delivery across the life course. The … is one of them." */
export function sayShared(shared: SharedTask, one: Thing | null): string {
  const verb = shared.kinds.length === 1 ? 'is' : 'are';
  const task = `${shared.task.slice(0, 1).toLowerCase()}${shared.task.slice(1)}`;
  const isOneOf = one === null || shared.kinds.length === 1 ? '' : ` ${sentence(`${partyName(one)} ${verbOf(one, 'is')} one of them`)}`;
  return `${sentence(`${sayBoards(shared)} ${verb} responsible for ${task}${sayStanding(shared.status)}`)}${isOneOf}`;
}

/** Why a party is named for the item: stated, or our reading with its ground. `isShared`: it is one of the boards to which the paper gives one task. */
export function sayTie(duty: SpokenDuty, isShared: boolean): string {
  const party = partyName(duty.party);
  const standing = sayStanding(duty.status);
  if (duty.basis === 'IMPLIED') return sayReading(duty, isShared);
  if (duty.letter === 'ACCOUNTABLE') return sentence(`${party} ${verbOf(duty.party, 'answers')} for ${duty.via === null ? 'this' : `“${duty.via.name}”`}${standing}`);
  const item = duty.via === null ? 'this' : `“${duty.via.name}”`;
  if (duty.isRoute) return sentence(`${item} is delivered through ${party}${standing}`);
  const isLead = duty.via === null && duty.party.kind === 'POST';
  return sentence(isLead ? `${party} ${verbOf(duty.party, 'is')} named as lead officer${standing}` : `${party} ${verbOf(duty.party, 'is')} responsible for ${item}${standing}`);
}

function sayReading({ party, via, letter, status }: SpokenDuty, isShared: boolean): string {
  const name = `${partyName(party)}${sayStanding(status)}`;
  if (letter === 'ACCOUNTABLE') return `We read ${name} as the owner${via === null ? '' : ` of “${via.name}”`}; no sentence says it.`;
  if (via === null) return `We read this as delivered by ${name}; no sentence says it.`;
  const reading = `We read ${name} as responsible for the area called ${via.name}.`;
  return isShared && party.name.includes(via.name)
    ? `${reading} It is one of the boards responsible for delivery and the names match; no sentence ties the two.`
    : `${reading} No sentence ties the two.`;
}

/** Why nobody can be tried. */
export function sayNobody(area: Thing | null, number: number | null): string {
  if (area === null) return 'No paper we hold names anybody to ask about this.';
  return number === null ? `No board is tied to “${area.name}”.` : `No board is tied to area ${String(number)}, ${area.name}.`;
}

function isBodyKind(kind: string | null): kind is BodyKind {
  return kind !== null && Object.hasOwn(BODY_KIND_WORDS, kind);
}

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
