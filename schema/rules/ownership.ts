// May it end that somebody answers for something, may it be confirmed, may it be said that nobody does? Everything that stands against it, all at once.
import type { ConfirmOwnership, DeclareUnassigned, EndOwnership } from '#schema/inputs/ownership.ts';
import { OPEN_END, sayDay, todayInLondon, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { isInForce, type StandingDuty } from '#schema/rules/assign-owner.ts';
import { endingProblems } from '#schema/rules/ending.ts';
import { endable, endOf, nameIn, periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import { overlaps, saySince } from '#schema/rules/within.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { SUPER_LABELS } from '#schema/vocabulary/labels.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';

/** A gap that an edit told of. */
export interface StandingGap {
  readonly id: string;
  readonly reason: AbsenceReason;
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface StandingItem {
  readonly item: string;
  readonly duties: readonly (StandingDuty & { readonly id: string })[];
  readonly gaps: readonly StandingGap[];
}

interface OneOf<R> {
  readonly held: Held;
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

export interface DutyFacts<R> extends OneOf<R> {
  /** The items of the rows. */
  readonly besides: readonly StandingItem[];
}

/** At most one: UNKNOWN_ID, ROW_REPEATED, or the first of `endingProblems`. */
export function endOwnershipProblems(row: EndOwnership, facts: OneOf<EndOwnership>): readonly Problem[] {
  return ofDuty(row, facts, (duty, name) => endingProblems(row.endsOn, endable(duty, name)));
}

/** UNKNOWN_ID or ROW_REPEATED; else whether it is in force today, and whether somebody else answers for the item. */
export function confirmOwnershipProblems(row: ConfirmOwnership, { besides, ...facts }: DutyFacts<ConfirmOwnership>): readonly Problem[] {
  return ofDuty(row, facts, (duty, name) => {
    const standing = [...todayProblems(duty, name), ...holderProblems(endOf(duty, 'TO', facts.held))].slice(0, 1);
    return standing.length > 0 ? standing : rivalProblems(duty, besides);
  });
}

// Only what is in force on the day can be confirmed on it.
function todayProblems(duty: HeldThing, name: string): readonly Problem[] {
  const { validFrom, validTo } = periodOf(duty);
  const status = duty.status ?? 'IN_FORCE';
  const today = todayInLondon();
  if (!liveStatuses(false).includes(status)) return [problem('NOT_IN_FORCE', ['assignment'], { name, standing: STANDING_WORDS[status] })];
  if (validTo <= today) return [problem('ALREADY_ENDED', ['assignment'], { name, endsOn: sayDay(validTo) })];
  return today < validFrom ? [problem('PARTY_NOT_YET', ['assignment'], { party: name, startsOn: sayDay(validFrom) })] : [];
}

function holderProblems(holder: HeldThing | undefined): readonly Problem[] {
  if (holder === undefined) return [];
  const stands = holder.label !== 'Person' && todayInLondon() < periodOf(holder).validTo;
  return stands ? [] : [problem('CANNOT_CONFIRM', ['assignment'], { name: holder.name ?? holder.id })];
}

// A reading of ours that is confirmed becomes an owner, and an item has one at a time.
function rivalProblems(duty: HeldThing, items: readonly StandingItem[]): readonly Problem[] {
  if (duty.letter !== 'ACCOUNTABLE') return [];
  const { validFrom, validTo } = periodOf(duty);
  const item = duty.ends.find(({ type }) => type === 'FOR')?.id;
  const others = items.find((one) => one.item === item)?.duties.filter((other) => other.id !== duty.id && other.letter === 'ACCOUNTABLE' && isInForce(other)) ?? [];
  const rival = others.find((other) => overlaps({ from: validFrom, until: validTo === OPEN_END ? null : validTo }, other));
  return rival === undefined ? [] : [problem('ALREADY_OWNED', ['assignment'], { owner: rival.name, since: saySince(rival.validFrom) })];
}

/** UNKNOWN_ITEM or ROW_REPEATED; else of whoever answers for it from that day on, and of what is said already. */
export function declareUnassignedProblems(row: DeclareUnassigned, { held, earlier, besides }: DutyFacts<DeclareUnassigned>): readonly Problem[] {
  const item = held.get(row.item);
  if (item === undefined || !OWNABLE.includes(item.label)) return [problem('UNKNOWN_ITEM', ['item'], { id: row.item })];
  if (earlier.some((other) => other.item === row.item)) return [problem('ROW_REPEATED', ['item'], { name: nameIn(held, item) })];
  const known = besides.find((one) => one.item === row.item);
  const owner = known?.duties.find((duty) => isInForce(duty) && duty.letter === 'ACCOUNTABLE' && overlaps(row, duty));
  const isSaid = known?.gaps.some((gap) => gap.reason === row.reason && gap.validFrom <= row.from && row.from < gap.validTo) === true;
  return [
    ...(owner === undefined ? [] : [problem('ALREADY_OWNED', ['from'], { owner: owner.name, since: saySince(owner.validFrom) })]),
    ...(isSaid ? [problem('NOTHING_CHANGES', ['reason'])] : []),
    ...(row.from < periodOf(item).validTo ? [] : [problem('ALREADY_ENDED', ['from'], { name: nameIn(held, item), endsOn: sayDay(periodOf(item).validTo) })]),
  ];
}

const OWNABLE: readonly string[] = SUPER_LABELS.Ownable;

interface OfDuty {
  readonly assignment: string;
}

function ofDuty(row: OfDuty, { held, earlier }: OneOf<OfDuty>, judge: (duty: HeldThing, name: string) => readonly Problem[]): readonly Problem[] {
  const { assignment: id } = row;
  const duty = held.get(id);
  if (duty?.label !== 'Assignment') return [problem('UNKNOWN_ID', ['assignment'], { what: 'assignment', id })];
  const name = nameIn(held, duty);
  return earlier.some(({ assignment }) => assignment === id) ? [problem('ROW_REPEATED', ['assignment'], { name })] : judge(duty, name);
}

/** How the gaps that edits told of go on once there is an owner, or another reason, from a day on: each ends on it, or is no more where it would begin then. */
export function gapsFrom(day: Day, until: Day, gaps: readonly StandingGap[]): readonly (StandingGap & { readonly endsOn: Day | null })[] {
  return gaps.filter((gap) => gap.validFrom < until && day < gap.validTo).map((gap) => ({ ...gap, endsOn: gap.validFrom < day ? day : null }));
}
