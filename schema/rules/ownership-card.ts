// The answer card's parts from what is stored: who holds the item, why we say so, and when it was seen.
import type { Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { newestFirst, type Attestation } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { spanOf, type StoredBearer } from '#schema/rules/bearers.ts';
import { citationsOf, type StoredCitation } from '#schema/rules/citing.ts';
import { isRoute } from '#schema/rules/duty-statements.ts';
import { impliedOwnersAmong, inOrderOfAsking, isLive, ownersAmong, responsibleAmong, type Duty } from '#schema/rules/holding.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { paperFirst, silence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { NUMBER_READ_FLAGS, type DeliverableFlag, type PlanKind } from '#schema/vocabulary/plans.ts';
import { saySeen } from '#schema/wording/history.ts';
import { sayFormerHolding, type SpokenDuty, type SpokenHolder } from '#schema/wording/ownership.ts';
import { sayNobody, sayPlace, sayShared, sayTie, type PlacedItem } from '#schema/wording/ownership-reasons.ts';
import { sayLater, sayTimingGap } from '#schema/wording/seen.ts';

export interface NumberedThing extends StoredThing {
  /** The number printed before a priority area. */
  readonly number?: number | null | undefined;
}

/** `status`: of the appointment. */
export interface StoredHolder extends StoredThing {
  readonly status: Status;
}

export interface StoredDuty extends StoredFact, Duty {
  readonly via: NumberedThing | null;
  readonly party: StoredBearer & { readonly meets?: string | null | undefined; readonly mailbox?: string | null | undefined };
  readonly heldBy: readonly StoredHolder[];
  /** How many hold the post whom the reader may not see. */
  readonly unshown: number;
  /** Why the post has no holder, by each paper that says so. */
  readonly emptyPost: readonly (Attestation & { readonly id: string; readonly reason: AbsenceReason })[];
}

export interface StoredShare extends StoredFact {
  readonly status: Status;
  readonly taskId: string;
  readonly task: string;
  readonly party: StoredThing & { readonly kind: BodyKind | OrganisationKind | null };
}

export interface StoredGap extends Attestation {
  readonly id: string;
  readonly slot: 'owner' | 'timing';
  readonly reason: AbsenceReason;
  readonly claimIds: readonly string[];
}

/** A paper we hold today, once for each place it covers. */
export interface HeldPaper {
  readonly id: string;
  readonly issued: Day;
  readonly place: string;
}

export interface StoredEdition extends StoredThing {
  readonly planKind: PlanKind | null;
  readonly claimIds: readonly string[];
}

export interface StoredOwnership {
  readonly item: NumberedThing & StoredFact & { readonly flags?: readonly DeliverableFlag[] | null | undefined };
  readonly edition: StoredEdition | null;
  /** What holds the item, nearest first. */
  readonly above: readonly NumberedThing[];
  /** Of parties that stand on the day. */
  readonly duties: readonly StoredDuty[];
  /** Of parties that have ended by it. */
  readonly former: readonly StoredDuty[];
  readonly shared: readonly StoredShare[];
  readonly gaps: readonly StoredGap[];
  readonly held: readonly HeldPaper[];
  /** Every citation, of papers after the day asked too. */
  readonly evidence: readonly StoredCitation[];
}

/** The duty on the day asked with its parties as links, ready to be spoken. */
export function spoken<D extends StoredDuty>(reading: Reading, duty: D): SpokenDuty & Pick<D, 'claimIds'> {
  const [empty] = newestFirst(reading.asOf, duty.emptyPost);
  return { ...duty, isRoute: isRoute(duty, reading), party: toThing(duty.party), holders: holdersAmong(duty.heldBy), via: linkOrNull(duty.via), emptyPost: empty?.reason ?? null };
}

/** The item as a link, told from others of its name by the area, or else the plan, that holds it. */
export function itemThing({ item, above, edition }: Pick<StoredOwnership, 'item' | 'above' | 'edition'>): Thing {
  const area = above.find(({ labels }) => labels.includes('PriorityArea')) ?? (item.id === edition?.id ? undefined : edition);
  return toThing({ ...item, within: area?.title });
}

/** Why a slot is empty, by the newest paper up to the day that says so; undefined: none does. */
export function newestGap(asOf: Day, gaps: readonly StoredGap[], slot: StoredGap['slot']): StoredGap | undefined {
  return newestFirst(asOf, gaps.filter((gap) => gap.slot === slot))[0];
}

// Who is in the post before who is only to hold it; one person under two appointments counts once.
function holdersAmong(stored: readonly StoredHolder[]): readonly SpokenHolder[] {
  const ordered = stored.toSorted(byKeys((holder) => [!isLive(holder), holder.id]));
  const once = ordered.filter(({ id }, at) => ordered.findIndex((holder) => holder.id === id) === at);
  return once.map((holder) => ({ person: toThing(holder), status: holder.status }));
}

/**
 * The boards that share one task: the task of whom to ask, else the first. What is in force stands for itself; only
 * where nothing is, what is proposed is told. Undefined: no paper gives them a task.
 */
export function sharedTaskOf(found: Pick<StoredOwnership, 'shared' | 'duties' | 'item' | 'edition'>, { cited }: Reading) {
  const asked = new Set(found.duties.map(({ party }) => party.id));
  const papers = papersOf([...found.item.claimIds, ...(found.edition?.claimIds ?? [])], cited);
  // The same boards may share another task in a paper that knows nothing of this plan.
  const shared = found.shared.filter(({ claimIds }) => [...papersOf(claimIds, cited)].some((paper) => papers.has(paper)));
  const [first] = shared.toSorted(byKeys((share) => [!isLive(share), !asked.has(share.party.id), share.taskId, share.id]));
  if (first === undefined) return undefined;
  const sharing = shared.filter((share) => share.taskId === first.taskId && isLive(share) === isLive(first));
  const boards = [...new Map(sharing.map((share) => [share.party.id, share])).values()];
  return { task: first.task, status: first.status, kinds: boards.map(({ party }) => party.kind), boards };
}

function papersOf(claimIds: readonly string[], cited: readonly StoredCitation[]): ReadonlySet<string> {
  return new Set(citationsOf(claimIds, cited).map(({ document }) => document.id));
}

/** Why the card says what it says: the papers' statements first, then our reading, then what nobody says. */
export function ownershipReasons(found: StoredOwnership, reading: Reading): readonly Statement[] {
  const { item, duties } = found;
  const placed = placeOf(found, reading);
  const task = sharedTaskOf(found, reading);
  const place = statementOf({ ...item, id: `${item.id}.place` }, { say: sayPlace(placed), links: linksOf(placed) }, reading);
  const holders = [...ownersAmong(duties), ...responsibleAmong(duties), ...impliedOwnersAmong(duties)];
  const ties = holders.map((duty) => {
    const said = spoken(reading, duty);
    const links = [said.party, ...(said.via === null ? [] : [said.via])];
    const tie = statementOf(duty, { say: sayTie(said, task?.boards.some((board) => board.party.id === duty.party.id) ?? false), links }, reading);
    // The paper may state what we read more out of: a workplan's name states no owner of the item.
    return duty.basis === 'IMPLIED' && duty.claimIds.length > 0 ? { ...tie, voice: 'OUR_READING' as const } : tie;
  });
  return paperFirst([place, ...sharedStatement(found, reading), ...ties, ...nobodyStatement(found, placed, reading)]);
}

// What the sentence names beside the item itself, in its order.
function linksOf({ thing, area, theme, edition }: PlacedItem): readonly Thing[] {
  const named = thing.kind === 'DELIVERABLE' ? [area, theme] : [thing.kind === 'PRIORITY_AREA' ? edition : area ?? edition];
  return named.filter((link) => link !== null);
}

function sharedStatement(found: StoredOwnership, reading: Reading): readonly Statement[] {
  const task = sharedTaskOf(found, reading);
  if (task === undefined) return [];
  const one = inOrderOfAsking(found.duties).map(({ party }) => task.boards.find((board) => board.party.id === party.id)).find((board) => board !== undefined);
  const fact = one ?? task.boards[0];
  if (fact === undefined) return [];
  const claimIds = one === undefined ? task.boards.flatMap((board) => board.claimIds) : one.claimIds;
  const party = one === undefined ? null : toThing(one.party);
  return [statementOf({ ...fact, claimIds }, { say: sayShared(task, party), links: party === null ? [] : [party] }, reading)];
}

// Only said where the plan has boards and none of them is tied to this item's area.
function nobodyStatement({ item, duties, former }: StoredOwnership, { area, areaNumber }: Placed, { asOf }: Reading): readonly Statement[] {
  if (duties.length + former.length > 0) return [];
  return [{ ...silence(`${item.id}.nobody`, sayNobody(area, areaNumber), certaintyOn(asOf, item)), links: area === null ? [] : [area] }];
}

interface Placed extends PlacedItem {
  readonly areaNumber: number | null;
}

function placeOf({ item, edition, above, gaps }: StoredOwnership, { asOf }: Reading): Placed {
  const self = toThing(item);
  const holding = (label: string) => above.find(({ labels }) => labels.includes(label)) ?? null;
  const area = self.kind === 'PRIORITY_AREA' ? item : holding('PriorityArea');
  return {
    thing: self,
    itemNumber: item.itemNumber ?? null,
    isNumberRead: (item.flags ?? []).some((flag) => NUMBER_READ_FLAGS.includes(flag)),
    number: item.number ?? null,
    theme: linkOrNull(holding('Theme')),
    area: linkOrNull(area),
    edition: linkOrNull(edition),
    areaNumber: area?.number ?? null,
    gap: newestGap(asOf, gaps, 'owner')?.reason ?? null,
  };
}

function linkOrNull(stored: StoredThing | null): Thing | null {
  return stored === null ? null : toThing(stored);
}

/** First and last seen, what came later, who answered for it until it ended, and what is missing of its timing. */
export function ownershipHistory({ item, former, gaps, held, evidence }: StoredOwnership, reading: Reading): readonly Statement[] {
  const papers = citationsOf(item.claimIds, reading.cited).map(({ document }) => document);
  const [first, last] = [papers[0], papers.at(-1)];
  const lastSeen = last?.issued ?? item.firstAttested;
  const certainty = certaintyOn(reading.asOf, item);
  const isSeenLater = citationsOf(item.claimIds, evidence).some(({ document }) => document.issued > reading.asOf);
  const newestPaper = newestBeside(new Set(papers.map(({ id }) => id)), held);
  const later = sayLater({ lastSeen, newestPaper, isSeenLater, asOf: reading.asOf, certainty });
  const seen = first === undefined || last === undefined ? later : `${saySeen(first, last)} ${later}`;
  const timing = newestGap(reading.asOf, gaps, 'timing');
  const lost = sayTimingGap(timing?.reason);
  return [
    statementOf({ ...item, id: `${item.id}.seen` }, { say: seen }, reading),
    ...former.map((duty) => formerStatement(duty, reading)),
    ...(lost === undefined ? [] : [{ ...silence(`${item.id}.timing`, lost, certainty), evidence: citationsOf(timing?.claimIds ?? [], reading.cited) }]),
  ];
}

function formerStatement(duty: StoredDuty, reading: Reading): Statement {
  const said = spoken(reading, duty);
  const say = sayFormerHolding(said, spanOf(reading.asOf, duty.party).until ?? '');
  return statementOf(duty, { say, links: [said.party], isReading: duty.basis === 'IMPLIED' }, reading);
}

// The newest paper of any place that the item's own papers cover.
function newestBeside(papers: ReadonlySet<string>, held: readonly HeldPaper[]): Day | null {
  const places = new Set(held.filter(({ id }) => papers.has(id)).map(({ place }) => place));
  return held.filter(({ place }) => places.has(place)).map(({ issued }) => issued).toSorted().at(-1) ?? null;
}
