// May there be such a party, may it bear another name from a day on, may it be of another kind? Everything that stands against it, all at once.
import type { AddParty, RekindBody, Renaming } from '#schema/inputs/parties.ts';
import { sayDay, START_UNKNOWN, todayInLondon } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { sharedNames, type Bearer } from '#schema/rules/data-faults/same-names.ts';
import { nameIn, periodOf, type Held, type HeldThing } from '#schema/rules/held.ts';
import { endProblems, periodProblems } from '#schema/rules/within.ts';
import type { Label } from '#schema/vocabulary/labels.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';
import { sayList } from '#schema/wording/papers.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';

export interface NameFacts<R> {
  readonly held: Held;
  /** Every party and place with its names, of people those whom the editor may see. */
  readonly besides: readonly Bearer[];
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

type PartyLabel = 'Organisation' | 'Body' | 'Post' | 'Person';

/** Of the period, and of the names that others bear; `label`: what begins. */
export function addPartyProblems(row: AddParty, { besides, earlier }: NameFacts<AddParty>, label: PartyLabel): readonly Problem[] {
  const others = [...besides, ...earlier.map(({ name }, at) => bearerOf(`row ${String(at)}`, name, { label }))];
  return [
    ...periodProblems({ from: row.from ?? START_UNKNOWN, until: row.until }),
    ...nameProblems(others, bearerOf('', row.name, { label, apartFrom: row.apartFrom })),
  ];
}

/** A line that a party begins with. */
export interface Tie {
  readonly type: 'REPORTS_TO' | 'POST_IN';
  readonly other: string;
  /** What the form calls the other. */
  readonly field: string;
}

/** At most one: there is such a party, it stands, and for as long as what begins. */
export function tieProblems({ from, until, status }: AddParty & { readonly status?: Status }, tie: Tie | undefined, held: Held): readonly Problem[] {
  if (tie === undefined) return [];
  const [what, labels] = tie.type === 'POST_IN' ? ['body or organisation', ['Body', 'Organisation'] as const] as const : ['body, organisation or post', ['Body', 'Organisation', 'Post'] as const] as const;
  return endProblems({ from: from ?? START_UNKNOWN, until }, { field: tie.field, what, id: tie.other, labels, ...(status === undefined ? {} : { status }) }, held);
}

/** UNKNOWN_ID or ROW_REPEATED; else of the day, of where the party stands, and of the names that others bear. `field`: what the form calls the party. */
export function renameProblems(row: Renaming, { held, besides, earlier }: NameFacts<Renaming>, { label, field }: { readonly label: 'Body' | 'Post'; readonly field: string }): readonly Problem[] {
  const party = held.get(row.party);
  if (party?.label !== label) return [problem('UNKNOWN_ID', [field], { what: field, id: row.party })];
  const name = nameIn(held, party);
  if (earlier.some(({ party: id }) => id === row.party)) return [problem('ROW_REPEATED', [field], { name })];
  const bearer = bearerOf(row.party, row.name, { label, apartFrom: row.apartFrom, aliases: [name, ...party.aliases ?? []] });
  return [
    ...standingProblems(party, { name, field }),
    ...(row.name === party.name ? [problem('NOTHING_CHANGES', ['name'])] : []),
    ...dayProblems(row.from, party),
    ...nameProblems(besides.filter((other) => other.bearer.id !== row.party), bearer),
  ];
}

/** UNKNOWN_ID or ROW_REPEATED; else whether it stands, and whether something changes. */
export function rekindBodyProblems(row: RekindBody, { held, earlier }: Pick<NameFacts<RekindBody>, 'held' | 'earlier'>): readonly Problem[] {
  const body = held.get(row.body);
  if (body?.label !== 'Body') return [problem('UNKNOWN_ID', ['body'], { what: 'body', id: row.body })];
  const name = nameIn(held, body);
  if (earlier.some(({ body: id }) => id === row.body)) return [problem('ROW_REPEATED', ['body'], { name })];
  const isOther = ([['kind', row.kind], ['authority', row.authority], ['level', row.level]] as const)
    .some(([key, wanted]) => wanted !== null && wanted !== undefined && wanted !== body[key]);
  return [...standingProblems(body, { name, field: 'body' }), ...(isOther ? [] : [problem('NOTHING_CHANGES', ['kind'])])];
}

function standingProblems(party: HeldThing, { name, field }: { readonly name: string; readonly field: string }): readonly Problem[] {
  const status = party.status ?? 'IN_FORCE';
  const { validTo } = periodOf(party);
  if (!liveStatuses(true).includes(status)) return [problem('NOT_TO_CHANGE', [field], { name, standing: STANDING_WORDS[status] })];
  return validTo <= todayInLondon() ? [problem('NOT_TO_CHANGE', [field], { name, standing: `no more since ${sayDay(validTo)}` })] : [];
}

// The name is what every page shows from the edit on, so it is not changed ahead of its day.
function dayProblems(from: string, party: HeldThing): readonly Problem[] {
  const { validFrom } = periodOf(party);
  if (from > todayInLondon()) return [problem('NAME_TO_COME', ['from'], { from: sayDay(from) })];
  return from <= validFrom ? [problem('ENDS_BEFORE_IT_STARTS', ['from'], { from: sayDay(validFrom) })] : [];
}

interface Naming {
  readonly label: Label;
  readonly apartFrom?: readonly string[];
  readonly aliases?: readonly string[];
}

function bearerOf(id: string, name: string, { label, apartFrom = [], aliases = [] }: Naming): Bearer {
  return { bearer: { id, name, labels: [label] }, names: [name, ...aliases], identifiers: [], apartFrom };
}

// Two that cannot be told apart by name are never taken for one, and never made by accident.
function nameProblems(others: readonly Bearer[], bearer: Bearer): readonly Problem[] {
  const alike = sharedNames([...others, bearer]).flatMap(({ pair }) => (pair.some(({ id }) => id === bearer.bearer.id) ? pair.filter(({ id }) => id !== bearer.bearer.id) : []));
  if (alike.length === 0) return [];
  const names = alike.map(({ name }) => `“${name ?? ''}”`);
  return [{ ...problem('LIKE_NAME', ['name'], { names: sayList(names) }), about: alike.flatMap(({ id }) => id ?? []) }];
}

/** Every name of a party once it is renamed: the new one, those it bore, and for each the papers that print it, where that was recorded. */
export function renamed(party: HeldThing, name: string): { readonly name: string; readonly aliases: readonly string[]; readonly printedIn: readonly string[] | null } {
  const before = [party.name ?? '', ...party.aliases ?? []];
  const others = before.map((each, at) => ({ each, papers: party.printedIn?.[at] ?? '' })).filter(({ each }) => each !== name && each !== '');
  const own = before.indexOf(name);
  return {
    name, aliases: others.map(({ each }) => each),
    printedIn: party.printedIn === null ? null : [own < 0 ? '' : party.printedIn[own] ?? '', ...others.map(({ papers }) => papers)],
  };
}
