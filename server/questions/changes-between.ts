// AQ6. What changed between two days: the database finds what the papers show up to the later one, rules compare the two pictures.
import { filterOf } from '#cypher/filters.ts';
import { changesBetween as query, type ChangesBetweenRow } from '#cypher/history/changes-between.ts';
import type { Thing } from '#schema/answer.ts';
import { changeList, type ChangeList, type ListedChange } from '#schema/rules/change-list.ts';
import { toDocument } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { linkTo, toThing } from '#schema/rules/thing.ts';
import { countChanges, drawableDay, isBody, kindOfCome, kindOfGone, kindOfLineGone, newestOf, twoPictures, type TwoDays } from '#schema/rules/two-pictures.ts';
import { CHANGE_KINDS, type ChangeKind } from '#schema/vocabulary/changes.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { changesAsText } from '#schema/wording/changes-as-text.ts';
import { sayChanges, sayChangesWithin, sayLeftOut, sayStayed } from '#schema/wording/changes-between.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskChanges extends TwoDays {
  /** A place, a source document or a party; absent: the place of the newest paper. */
  readonly within?: string | null | undefined;
  /** Absent: changes of any kind. */
  readonly kinds?: readonly ChangeKind[] | null | undefined;
  readonly first: number;
  readonly skip: number;
  readonly visibilities: readonly Visibility[];
}

/** `from` is not after `to`: the resolver refuses that. Undefined: no such place, paper or party. */
export async function changesBetween(tx: Tx, ask: AskChanges) {
  const { from, to, within = null, visibilities } = ask;
  const [found] = await run(tx, query, { from, to, within: filterOf(within), statuses: liveStatuses(true), visibilities: [...visibilities] });
  return found === undefined ? undefined : answer(found, ask);
}

function answer(found: ChangesBetweenRow, ask: AskChanges) {
  const { from, to, proposals, first, skip } = ask;
  const days = { from: drawableDay(from), to: drawableDay(to), proposals };
  const compared = twoPictures(found, days);
  const papers = found.papers.map(toDocument);
  const listed = changeList(compared, found, { days, reading: readingOn(days.to, found.evidence), place: found.place.name, papers });
  const within = found.party === null ? undefined : linkTo(found.party);
  const changes = listed.changes.filter((change) => isWanted(change, { kinds: ask.kinds ?? CHANGE_KINDS, within: within?.id }));
  const whole = { listed, compared, between: namedBetween(found, days, compared), hasPaper: described(found, days), silentSince: silentSince(found, days) };
  const isWhole = within === undefined && changes.length === listed.changes.length;
  const told = isWhole ? wholePlace(whole, { ...ask, ...days, place: found.place.name })
    : { ...NOT_WHOLE, say: sayChangesWithin({ from, to, total: changes.length, within: within?.name }) };
  return {
    ...told,
    from, to, place: found.place, within: within ?? null, papers,
    at: { asOf: to, revision: found.revision ?? 0, proposals },
    total: changes.length,
    changes: changes.slice(skip, skip + first),
    asText: changesAsText({ ...told, from, to, changes }),
  };
}

// A part of the comparison does not add up to the whole, so nothing is counted of it.
const NOT_WHOLE = { counts: null, notes: [], unchanged: [], between: [] };

interface Whole {
  readonly listed: ChangeList;
  readonly compared: ComparedPlace;
  readonly between: readonly Thing[];
  readonly hasPaper: { readonly before: boolean; readonly after: boolean };
  readonly silentSince: string | undefined;
}

function wholePlace({ listed, compared, between, hasPaper, silentSince }: Whole, days: TwoDays & { readonly place: string }) {
  const counts = {
    bodies: countChanges(compared.bodies, { gone: (body) => kindOfGone(body, days), come: (body) => kindOfCome(body, days) }),
    lines: countChanges(compared.lines, { gone: (line) => kindOfLineGone(line, days), come: (line) => kindOfCome(line, days) }),
  };
  return {
    say: sayChanges({ ...days, ...counts, isChanged: listed.changes.length > 0, hasPaper, silentSince }),
    counts, between, unchanged: listed.unchanged, notes: notes(compared, { days, between, listed, isSilent: silentSince !== undefined }),
  };
}

type ComparedPlace = Parameters<typeof changeList>[0];

function isWanted({ kind, about, says }: ListedChange, { kinds, within }: { readonly kinds: readonly ChangeKind[]; readonly within: string | undefined }): boolean {
  if (!kinds.includes(kind)) return false;
  return within === undefined || about?.id === within || says.some(({ links }) => links.some(({ id }) => id === within));
}

function described({ papers }: ChangesBetweenRow, { from, to }: TwoDays) {
  return { before: newestOf(papers, from) !== undefined, after: newestOf(papers, to) !== undefined };
}

// Both days rest on the same papers: what they show alike is no more than what was read of the earlier one.
function silentSince({ papers }: ChangesBetweenRow, { from, to }: TwoDays): string | undefined {
  const newest = papers.findLast(({ issued }) => issued <= to);
  return newest === undefined || from === to || newest.issued > from ? undefined : toDocument(newest).issuedSay;
}

// Bodies that papers name first after the earlier day, and that are not drawn on the later one either.
function namedBetween({ parties }: ChangesBetweenRow, { from, proposals }: TwoDays, { bodies: { come } }: ComparedPlace) {
  const drawn = new Set(come.map(({ id }) => id));
  return parties.filter((party) => isBody(party) && party.firstAttested > from && liveStatuses(proposals).includes(party.status) && !drawn.has(party.id))
    .toSorted(byKeys(({ name, id }) => [name, id])).map(toThing);
}

interface Noted {
  readonly days: TwoDays;
  readonly between: readonly Thing[];
  readonly listed: ChangeList;
  readonly isSilent: boolean;
}

function notes({ before, after, bodies }: ComparedPlace, { days: { from, to }, between, listed, isSilent }: Noted): readonly string[] {
  const stayed = isSilent ? undefined : sayStayed(bodies.both.length, listed.unchanged.map(({ name }) => name));
  const planned = [before.hidden.planned.bodies, after.hidden.planned.bodies] as const;
  return [...(stayed === undefined ? [] : [stayed]), ...sayLeftOut({ from, to, planned, old: before.hidden.old.bodies, between: between.map(({ name }) => name) })];
}
