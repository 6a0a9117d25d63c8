// All that changed between two days as one list: bodies by group, then what stands beside them, then like names.
import type { Statement, Thing } from '#schema/answer.ts';
import { OPEN_END, shownStart, START_UNKNOWN, type Day } from '#schema/period.ts';
import { besideBodies, cameAndWent, stayed, type ChangeEntry, type ComparedPlace, type Holdings } from '#schema/rules/body-changes.ts';
import { topsOf } from '#schema/rules/change-groups.ts';
import { citedBy } from '#schema/rules/citing.ts';
import { onlyBy, sayCome, sayGone, sightings, spoken, type ChangedThing, type Period, type Telling } from '#schema/rules/change-sentences.ts';
import { groupedBy } from '#schema/rules/grouped.ts';
import { keptApart } from '#schema/rules/kept-apart.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { statementOf } from '#schema/rules/statement.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import { isBody } from '#schema/rules/two-pictures.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import { CHANGE_GROUPS, CHANGE_KINDS, type ChangeGroupKind, type ChangeKind } from '#schema/vocabulary/changes.ts';
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { sayEvent, sayKeptApart, sayOn } from '#schema/wording/changes-between.ts';

export interface ChangedEvent extends Period {
  readonly kind: ChangeEventKind;
  readonly basis: ClaimBasis;
  /** Of a party that stayed the same under another name: how it was called before. */
  readonly formerName?: string | null | undefined;
  readonly original: readonly StoredThing[];
  readonly resulting: readonly StoredThing[];
}

export interface Found extends Holdings {
  /** Bodies, organisations and posts of any age. */
  readonly parties: readonly ChangedThing[];
  readonly events: readonly ChangedEvent[];
}

export interface ListedChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly group: ChangeGroupKind;
  readonly under: Thing | null;
  readonly about: Thing | null;
  readonly says: readonly Statement[];
}

export interface ChangeList {
  readonly changes: readonly ListedChange[];
  /** Bodies on both days that did not change, by name. */
  readonly unchanged: readonly Thing[];
}

type Entry = ChangeEntry & { readonly group?: ChangeGroupKind };

/** By group, then by kind, then by name and id. */
export function changeList(compared: ComparedPlace, found: Found, telling: Telling): ChangeList {
  const { changed, unchanged } = stayed(compared, found, telling);
  const told: readonly Entry[] = [
    ...cameAndWent(compared, telling), ...changed,
    ...besideBodies(compared, telling).map((entry) => ({ ...entry, group: 'ORGANISATIONS' as const })),
    ...datedParties(found.parties, telling).map((entry) => ({ ...entry, group: 'POSTS' as const })),
  ];
  const entries: readonly Entry[] = [
    ...told,
    ...eventEntries(found, telling).filter((event) => !isToldBy(told, event)),
    ...likeNames(compared, found.parties, telling).map((entry) => ({ ...entry, group: 'LIKE_NAMES' as const })),
  ];
  return { changes: grouped(entries, compared, found.parties), unchanged: unchanged.toSorted(byKeys(({ name, id }) => [name, id])).map(toThing) };
}

// That a party is dissolved says no more than that it ended.
function isToldBy(told: readonly Entry[], event: Entry): boolean {
  return event.kind === 'ENDED' && told.some(({ kind, about }) => kind === 'ENDED' && about !== null && about.id === event.about?.id);
}

// Organisations and posts are no boxes of their own, so only a start or an end that somebody states is told of them.
function datedParties(parties: readonly ChangedThing[], telling: Telling): readonly ChangeEntry[] {
  const { from, to, proposals } = telling.days;
  const isBetween = (day: Day) => from < day && day <= to && day !== START_UNKNOWN && day !== OPEN_END;
  return parties.filter((party) => !isBody(party) && liveStatuses(proposals).includes(party.status)).flatMap((party) => [
    ...(isBetween(party.validFrom) ? [{ id: `${party.id}.started`, kind: 'STARTED' as const, about: party, says: [sayCome(party, telling)] }] : []),
    ...(isBetween(party.validTo) ? [{ id: `${party.id}.ended`, kind: 'ENDED' as const, about: party, says: [sayGone(party, telling)] }] : []),
  ]);
}

const KIND_OF_EVENT = {
  NO_LONGER_EXISTS: 'ENDED', REPLACED: 'REPLACED', MERGED: 'MERGED', CHANGED_NAME: 'RENAMED', SPLIT: 'SPLIT', TRANSFERRED: 'TRANSFERRED',
} as const satisfies Record<ChangeEventKind, ChangeKind>;

// An event without a day is of the day on which a paper first tells it.
function eventEntries({ events, parties }: Found, { days: { from, to, proposals }, reading }: Telling): readonly ChangeEntry[] {
  const isBetween = (day: Day) => from < day && day <= to;
  return events.filter((event) => liveStatuses(proposals).includes(event.status) && isBetween(shownStart(event.validFrom) ?? event.firstAttested)).map((event) => {
    const day = shownStart(event.validFrom);
    const [original, resulting] = [toThings(event.original), toThings(event.resulting)];
    const before = original.map((one) => ({ ...one, name: event.formerName ?? one.name }));
    const say = sayEvent({ ...event, original: before, resulting, on: day === null ? null : sayOn(day, event.fromPrecision) });
    const touched = [...original, ...resulting].map(({ id }) => id);
    return {
      id: event.id, kind: KIND_OF_EVENT[event.kind], about: parties.find(({ id }) => touched.includes(id)) ?? null,
      says: [statementOf(event, { say, links: [...original, ...resulting], isReading: event.basis === 'IMPLIED' }, reading)],
    };
  });
}

function likeNames({ before, after }: ComparedPlace, parties: readonly ChangedThing[], telling: Telling): readonly ChangeEntry[] {
  const tied = new Set([...before.lines, ...after.lines].flatMap(({ ends: [a, b] }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  const named = parties.filter(({ labels }) => !labels.includes('Post'));
  return keptApart(named, { ...telling.days, isTied: (a, b) => tied.has(`${a} ${b}`) }).map(([earlier, later]) => {
    const [last, first] = [sightings(earlier, telling).last, sightings(later, telling).first];
    const say = sayKeptApart({ ...spoken(earlier), when: last.when }, { ...spoken(later), when: first.when });
    const both = { ...later, id: `apart.${earlier.id}.${later.id}`, claimIds: [...earlier.claimIds, ...later.claimIds] };
    const cited = [...citedBy(earlier.claimIds, onlyBy(last, telling).reading.cited), ...onlyBy(first, telling).reading.cited];
    return { id: both.id, kind: 'KEPT_APART', about: null, says: [statementOf(both, { say, links: [toThing(earlier), toThing(later)], isReading: true }, { ...telling.reading, cited })] };
  });
}

function grouped(entries: readonly Entry[], { before, after }: ComparedPlace, parties: readonly ChangedThing[]): readonly ListedChange[] {
  const topOf = topsOf([...after.lines, ...before.lines]);
  const known = new Map(parties.map((party) => [party.id, party]));
  const bodies = entries.filter(({ group, about }) => group === undefined && about !== null && isBody(about));
  const below = groupedBy(bodies, ({ about }) => [topOf(about?.id ?? '')]);
  const sizeOf = (top: string): number => below.get(top)?.length ?? 0;
  const place = ({ group, about, kind }: Entry): { readonly group: ChangeGroupKind; readonly top: ChangedThing | undefined; readonly size: number } => {
    if (group !== undefined || about === null || !isBody(about)) return { group: group ?? 'POSTS', top: undefined, size: 0 };
    const top = known.get(topOf(about.id));
    const size = sizeOf(topOf(about.id));
    return size > 1 || (kind === 'CHANGED' && top?.id === about.id) ? { group: 'BODY', top, size } : { group: 'OTHER_BODIES', top: undefined, size: 0 };
  };
  return entries.map((entry) => ({ entry, at: place(entry) }))
    .toSorted(byKeys(({ entry: { id, kind, about }, at: { group, top, size } }) => [
      CHANGE_GROUPS.indexOf(group), -size, top?.name ?? '', top?.id ?? '', about?.id !== top?.id, CHANGE_KINDS.indexOf(kind), about?.name ?? '', id]))
    .map(({ entry: { id, kind, about, says }, at: { group, top } }) => ({
      id, kind, group, says, under: top === undefined ? null : toThing(top), about: about === null ? null : toThing(about),
    }));
}
