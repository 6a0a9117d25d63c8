// What has no owner, worked out a second time from a generated graph, for tests only: from the bottom up, without the database or the rules.
import type { Day } from '#schema/period.ts';
import type { GeneratedAbsence, GeneratedAsk, GeneratedAssignment, GeneratedGraph, GeneratedItem, ItemLabel } from './generated-graph.ts';
import { readInMemory } from './read-in-memory.ts';

export interface OpenItem {
  readonly id: string;
  readonly kind: string;
  readonly area: string | null;
  /** Null: nobody says why. */
  readonly reason: string | null;
  /** A paper leaves the owner open. */
  readonly isRecorded: boolean;
}

export interface UnownedAsk extends GeneratedAsk {
  readonly plan: string;
  readonly area?: string | undefined;
  readonly body?: string | undefined;
  readonly reason?: string | undefined;
  readonly unrecorded: boolean;
}

export interface UnownedInMemory {
  /** In the order of the list. */
  readonly listed: readonly OpenItem[];
  /** Without an owner, and not listed as no gap is recorded. */
  readonly unrecorded: number;
  /** How many are known of each kind in each area, those with an owner too. */
  readonly known: (kind: string, area: string | null) => number;
}

const KINDS: readonly (readonly [ItemLabel, string])[] = [
  ['Deliverable', 'DELIVERABLE'], ['Risk', 'RISK'], ['PriorityArea', 'PRIORITY_AREA'], ['Programme', 'PROGRAMME'], ['Measure', 'MEASURE'], ['Theme', 'THEME'], ['PlanEdition', 'PLAN'],
];

export function unownedInMemory(graph: GeneratedGraph, ask: UnownedAsk): UnownedInMemory {
  const { isKnown, seenOn, heardFrom } = readInMemory(graph);
  const within = (item: GeneratedItem) => graph.items.find(({ id }) => id === item.within);
  const up = (item: GeneratedItem | undefined): readonly GeneratedItem[] => (item === undefined ? [] : [item, ...up(within(item))]);
  // A risk threatens its edition, which does not hold it.
  const holders = (item: GeneratedItem) => (item.label === 'Risk' ? [item] : up(item));
  const areaOf = (item: GeneratedItem) => holders(item).find(({ label }) => label === 'PriorityArea')?.id ?? null;
  const isOver = (id: string) => graph.parties.some((party) => party.id === id && (party.status === 'ENDED' || party.validTo <= ask.asOf));
  const isThere = (id: string) => graph.parties.some((party) => party.id === id && party.validFrom <= ask.asOf) && !isOver(id);
  const borne = (item: GeneratedItem): readonly GeneratedAssignment[] => graph.assignments.filter((duty) => holders(item).some(({ id }) => id === duty.item));
  const owning = (item: GeneratedItem) => borne(item).filter((duty) => duty.letter === 'ACCOUNTABLE' && duty.basis !== 'IMPLIED' && isKnown(duty, { asOf: ask.asOf, proposals: false }));
  const lastSaid = (gap: GeneratedAbsence): Day => seenOn(gap).filter((day) => day <= ask.asOf).at(-1) ?? heardFrom(gap);
  const gapOf = (item: GeneratedItem) => graph.absences.filter((gap) => gap.of === item.id && gap.slot === 'owner' && isKnown(gap, ask))
    .toSorted((a, b) => (lastSaid(a) === lastSaid(b) ? (a.id < b.id ? -1 : 1) : lastSaid(a) > lastSaid(b) ? -1 : 1))[0];
  const isTouchedBy = (item: GeneratedItem, body: string) => isThere(body)
    && borne(item).some((duty) => duty.party === body && (duty.letter === 'ACCOUNTABLE' || duty.letter === 'RESPONSIBLE') && isKnown(duty, ask));
  const isAsked = (item: GeneratedItem) => up(item).at(-1)?.id === ask.plan && (ask.area === undefined || areaOf(item) === ask.area) && (ask.body === undefined || isTouchedBy(item, ask.body));
  const all = KINDS.flatMap(([label, kind]) => graph.items.filter((item) => item.label === label && isKnown(item, ask) && isAsked(item))
    .toSorted((a, b) => comparePlaces(placesOf(a), placesOf(b)) || (a.id < b.id ? -1 : 1)).map((item) => ({ item, kind, area: areaOf(item) })));
  const open = all.filter(({ item }) => !owning(item).some(({ party }) => isThere(party)))
    .map(({ item, kind, area }): OpenItem => ({ id: item.id, kind, area, isRecorded: gapOf(item) !== undefined, reason: owning(item).some(({ party }) => isOver(party)) ? 'BODY_ENDED' : gapOf(item)?.reason ?? null }));
  const unsaid = open.filter(({ reason }) => reason === null);
  return {
    listed: open.filter(({ reason }) => (ask.unrecorded || reason !== null) && (ask.reason === undefined || (reason ?? 'NOT_STATED_IN_SOURCE') === ask.reason)),
    unrecorded: ask.unrecorded ? 0 : unsaid.length,
    known: (kind, area) => all.filter((one) => one.kind === kind && one.area === area).length,
  };

  // As graph-rows numbers them: each label by itself, in the order it was made. Neither an edition nor a risk has a place.
  function placesOf(item: GeneratedItem): readonly number[] {
    return holders(item).filter(({ label }) => label !== 'PlanEdition' && label !== 'Risk')
      .map((held) => graph.items.filter(({ label }) => label === held.label).findIndex(({ id }) => id === held.id)).toReversed();
  }
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
