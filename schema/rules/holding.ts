// Who counts as owner, who as responsible, and whom to try when nobody owns the item.
import { byKeys } from '#schema/rules/ordering.ts';
import type { AssignmentBasis } from '#schema/vocabulary/accountability.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';

export interface Duty {
  readonly id: string;
  readonly letter: 'ACCOUNTABLE' | 'RESPONSIBLE';
  readonly basis: AssignmentBasis;
  readonly status: Status;
  /** Steps up from the item to where the duty is recorded; 0: on the item itself. */
  readonly distance: number;
}

/** Those accountable by more than our reading: an implied one stands beside the gap and never closes it. */
export function ownersAmong<D extends Duty>(duties: readonly D[]): readonly D[] {
  return duties.filter((duty) => duty.letter === 'ACCOUNTABLE' && duty.basis !== 'IMPLIED').toSorted(nearestFirst);
}

/** Those responsible for delivery, on whatever ground. */
export function responsibleAmong<D extends Duty>(duties: readonly D[]): readonly D[] {
  return duties.filter((duty) => duty.letter === 'RESPONSIBLE').toSorted(nearestFirst);
}

/** Those we read as owner though no sentence says it. */
export function impliedOwnersAmong<D extends Duty>(duties: readonly D[]): readonly D[] {
  return duties.filter((duty) => duty.letter === 'ACCOUNTABLE' && duty.basis === 'IMPLIED').toSorted(nearestFirst);
}

/** Each party once, by the first of its duties. */
export function oncePerParty<D extends Duty & { readonly party: { readonly id: string } }>(duties: readonly D[]): readonly D[] {
  return duties.filter((duty, at) => duties.findIndex(({ party }) => party.id === duty.party.id) === at);
}

/** True when an owner is in force: one that is only proposed leaves the item unowned. */
export function isOwned(owners: readonly Duty[]): boolean {
  return owners.some(isLive);
}

/** Whom to ask first: owners in force, then on the item itself before higher up, responsible before implied owner, stated before read. */
export function inOrderOfAsking<D extends Duty>(duties: readonly D[]): readonly D[] {
  return inOrderOfTelling(duties.filter(isLive));
}

/** All who are asked first: those whom papers make responsible for the item itself are asked alike, everybody else after one another. */
export function firstAsked<D extends Duty & { readonly party: { readonly id: string } }>(duties: readonly D[]): readonly D[] {
  const [first, ...others] = oncePerParty(inOrderOfAsking(duties));
  if (first === undefined) return [];
  return isNamedForIt(first) ? [first, ...others.filter(isNamedForIt)] : [first];
}

function isNamedForIt({ letter, distance, basis }: Duty): boolean {
  return letter === 'RESPONSIBLE' && distance === 0 && basis !== 'IMPLIED';
}

/** The same order, where whoever is only agreed or proposed comes after all who are in force. */
export function inOrderOfTelling<D extends Duty>(duties: readonly D[]): readonly D[] {
  return duties.toSorted(byKeys((duty) => [!isLive(duty), askRank(duty), ...nearness(duty)]));
}

function askRank(duty: Duty): number {
  if (duty.letter === 'ACCOUNTABLE' && duty.basis !== 'IMPLIED') return 0;
  return (duty.distance === 0 ? 1 : 3) + (duty.letter === 'RESPONSIBLE' ? 0 : 1);
}

/** True of what counts on a day without proposals. */
export function isLive({ status }: { readonly status: Status }): boolean {
  return liveStatuses(false).includes(status);
}

function nearness({ distance, basis, id }: Duty): readonly [number, boolean, string] {
  return [distance, basis === 'IMPLIED', id];
}

const nearestFirst = byKeys<Duty>(nearness);
