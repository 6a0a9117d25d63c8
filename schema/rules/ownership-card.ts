// The answer card's parts from what is stored: who holds the item, why we say so, and when it was seen.
import type { Statement, Thing } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { impliedOwnersAmong, inOrderOfAsking, ownersAmong, responsibleAmong, type Duty } from '#schema/rules/holding.ts';
import { paperFirst, silence, statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, type StoredThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import { saySeen } from '#schema/wording/history.ts';
import type { SpokenDuty } from '#schema/wording/ownership.ts';
import { RECORDED_HERE, sayNobody, sayPlace, sayShared, sayTie, type PlacedItem } from '#schema/wording/ownership-reasons.ts';
import { sayLater, sayTimingGap } from '#schema/wording/seen.ts';

export interface NumberedThing extends StoredThing {
  /** The number printed before a priority area. */
  readonly number?: number | null | undefined;
}

export interface StoredDuty extends StoredFact, Duty {
  readonly via: NumberedThing | null;
  readonly party: StoredThing & { readonly meets?: string | null | undefined; readonly mailbox?: string | null | undefined };
  readonly heldBy: readonly StoredThing[];
  readonly emptyPost: AbsenceReason | null;
}

export interface StoredShare extends StoredFact {
  readonly task: string;
  readonly party: StoredThing & { readonly kind: BodyKind | OrganisationKind | null };
}

interface StoredGap {
  readonly slot: 'owner' | 'timing';
  readonly reason: AbsenceReason;
  readonly claimIds: readonly string[];
}

export interface StoredOwnership {
  readonly item: NumberedThing & StoredFact;
  readonly edition: StoredThing | null;
  /** What holds the item, nearest first. */
  readonly above: readonly NumberedThing[];
  readonly duties: readonly StoredDuty[];
  readonly shared: readonly StoredShare[];
  readonly gaps: readonly StoredGap[];
  readonly newestPaper: Day | null;
}

/** The duty with its parties as links, ready to be spoken. */
export function spoken<D extends StoredDuty>(duty: D): SpokenDuty & Pick<D, 'claimIds'> {
  const [holder] = duty.heldBy;
  return { ...duty, party: toThing(duty.party), heldBy: holder === undefined ? null : toThing(holder),
    via: linkOrNull(duty.via) };
}

/** The boards that share a task, by the task of the first; undefined where no paper gives them one. */
export function sharedTaskOf({ shared }: StoredOwnership) {
  const [first] = shared;
  if (first === undefined) return undefined;
  const boards = shared.filter((share) => share.task === first.task);
  return { task: first.task, kinds: boards.map(({ party }) => party.kind), boards };
}

/** Why the card says what it says: the papers' statements first, then our reading, then what nobody says. */
export function ownershipReasons(found: StoredOwnership, reading: Reading): readonly Statement[] {
  const { item, duties } = found;
  const placed = placeOf(found);
  const task = sharedTaskOf(found);
  const place = statementOf({ ...item, id: `${item.id}.place` }, { say: sayPlace(placed), links: linksOf(placed) }, reading);
  const holders = [...ownersAmong(duties), ...responsibleAmong(duties), ...impliedOwnersAmong(duties)];
  const ties = holders.map((duty) => {
    const said = spoken(duty);
    const links = [said.party, ...(said.via === null ? [] : [said.via])];
    const tie = statementOf(duty, { say: sayTie(said, task !== undefined), links }, reading);
    if (duty.claimIds.length === 0) return { ...tie, voice: 'NOT_STATED' as const, say: `${tie.say} ${RECORDED_HERE}` };
    // The paper may state what we read more out of: a workplan's name states no owner of the item.
    return duty.basis === 'IMPLIED' ? { ...tie, voice: 'OUR_READING' as const } : tie;
  });
  return paperFirst([place, ...sharedStatement(found, reading), ...ties, ...nobodyStatement(found, placed, reading)]);
}

// What the sentence names beside the item itself, in its order.
function linksOf({ thing, area, theme, edition }: PlacedItem): readonly Thing[] {
  const named = thing.kind === 'DELIVERABLE' ? [area, theme] : [thing.kind === 'PRIORITY_AREA' ? edition : area ?? edition];
  return named.filter((link) => link !== null);
}

function sharedStatement(found: StoredOwnership, reading: Reading): readonly Statement[] {
  const task = sharedTaskOf(found);
  if (task === undefined) return [];
  const one = inOrderOfAsking(found.duties).map(({ party }) => task.boards.find((board) => board.party.id === party.id)).find((board) => board !== undefined);
  const fact = one ?? task.boards[0];
  if (fact === undefined) return [];
  const claimIds = one === undefined ? task.boards.flatMap((board) => board.claimIds) : one.claimIds;
  const party = one === undefined ? null : toThing(one.party);
  return [statementOf({ ...fact, claimIds }, { say: sayShared(task, party), links: party === null ? [] : [party] }, reading)];
}

// Only said where the plan has boards and none of them is tied to this item's area.
function nobodyStatement({ item, duties }: StoredOwnership, { area, areaNumber }: Placed, { asOf }: Reading): readonly Statement[] {
  if (duties.length > 0) return [];
  return [{ ...silence(`${item.id}.nobody`, sayNobody(area, areaNumber), certaintyOn(asOf, item)), links: area === null ? [] : [area] }];
}

interface Placed extends PlacedItem {
  readonly areaNumber: number | null;
}

function placeOf({ item, edition, above, gaps }: StoredOwnership): Placed {
  const self = toThing(item);
  const holding = (label: string) => above.find(({ labels }) => labels.includes(label)) ?? null;
  const area = self.kind === 'PRIORITY_AREA' ? item : holding('PriorityArea');
  return {
    thing: self,
    itemNumber: item.itemNumber ?? null,
    number: item.number ?? null,
    theme: linkOrNull(holding('Theme')),
    area: linkOrNull(area),
    edition: linkOrNull(edition),
    areaNumber: area?.number ?? null,
    gap: gaps.find((gap) => gap.slot === 'owner')?.reason ?? null,
  };
}

function linkOrNull(stored: StoredThing | null): Thing | null {
  return stored === null ? null : toThing(stored);
}

/** First and last seen, what came later, and what is missing of its timing. */
export function ownershipHistory({ item, gaps, newestPaper }: StoredOwnership, reading: Reading): readonly Statement[] {
  const papers = citationsOf(item.claimIds, reading.cited).map(({ document }) => document);
  const [first, last] = [papers[0], papers.at(-1)];
  const certainty = certaintyOn(reading.asOf, item);
  const later = sayLater({ ...item, newestPaper, asOf: reading.asOf, certainty });
  const seen = first === undefined || last === undefined ? later : `${saySeen(first, last)} ${later}`;
  const timing = gaps.find((gap) => gap.slot === 'timing');
  const lost = sayTimingGap(timing?.reason);
  return [
    statementOf({ ...item, id: `${item.id}.seen` }, { say: seen }, reading),
    ...(lost === undefined ? [] : [{ ...silence(`${item.id}.timing`, lost, certainty), evidence: citationsOf(timing?.claimIds ?? [], reading.cited) }]),
  ];
}
