// Small partnerships made up by fast-check: with cycles, two parents, ended bodies, vacant posts, hand-over days, or nothing at all.
// An own implementation in a test reads the graph as it stands here; graph-rows.ts writes the same graph into the database.
import fc from 'fast-check';
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import { ABSENCE_REASONS, type AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { ASSIGNMENT_BASES, RASCI_LETTERS, type AssignmentBasis, type Rasci } from '#schema/vocabulary/accountability.ts';
import { ESCALATION_ORDER, meaningOf, RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { MEMBER_ROLES, type MemberRole, type Visibility } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';

/** Issued on its day; each stands for a whole paper of one passage. */
export interface GeneratedPaper {
  readonly id: string;
  readonly issued: Day;
}

/** What every generated fact bears. Days are half-open, sentinels included. */
export interface GeneratedFact {
  readonly id: string;
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  /** True where a paper states both ends of the period. */
  readonly isDateStated: boolean;
  /** True where the claims are our reading. */
  readonly isRead: boolean;
  /** Ids of the papers that speak of it, at least one. */
  readonly papers: readonly string[];
}

export type PartyLabel = 'Body' | 'Organisation' | 'Post' | 'Person';
export type ItemLabel = 'PlanEdition' | 'PriorityArea' | 'Theme' | 'Deliverable' | 'Measure' | 'Risk' | 'Programme' | 'Function';

export interface GeneratedParty extends GeneratedFact {
  readonly label: PartyLabel;
  readonly name: string;
  /** Of a person: who may see it. */
  readonly visibility: Visibility;
}

export interface GeneratedItem extends GeneratedFact {
  readonly label: ItemLabel;
  readonly title: string;
  /** What contains it (the edition a risk threatens); undefined for editions and functions. */
  readonly within: string | undefined;
}

export type GeneratedAppointment = GeneratedFact & { readonly post: string; readonly person: string };
export type GeneratedMembership = GeneratedFact & { readonly member: string; readonly body: string; readonly role: MemberRole };
export type GeneratedAssignment = GeneratedFact & { readonly letter: Rasci; readonly basis: AssignmentBasis; readonly item: string; readonly party: string };
export type GeneratedLine = GeneratedFact & { readonly type: RelationshipType; readonly from: string; readonly to: string };
export type GeneratedAbsence = GeneratedFact & { readonly of: string; readonly slot: 'owner' | 'holder'; readonly reason: AbsenceReason };

export interface GeneratedGraph {
  readonly papers: readonly GeneratedPaper[];
  readonly parties: readonly GeneratedParty[];
  readonly items: readonly GeneratedItem[];
  readonly appointments: readonly GeneratedAppointment[];
  readonly memberships: readonly GeneratedMembership[];
  readonly assignments: readonly GeneratedAssignment[];
  readonly lines: readonly GeneratedLine[];
  readonly absences: readonly GeneratedAbsence[];
}

export interface GeneratedAsk {
  readonly asOf: Day;
  readonly proposals: boolean;
}

/** What the ids of a generated graph begin with, but those of papers, passages and claims; no id of the seed does. */
export const GENERATED = 'g-';

// Few days, so that periods meet on hand-over days, and papers on the days asked.
const PAPER_DAYS: readonly Day[] = ['2014-02-13', '2018-05-25', '2021-09-01', '2023-03-15', '2024-06-01'];
const EVENT_DAYS: readonly Day[] = ['2013-04-01', '2018-05-26', '2022-07-01', '2023-03-16', '2023-06-01'];
const ASKED_DAYS: readonly Day[] = [
  START_UNKNOWN, '2013-03-31', '2013-04-01', '2014-02-12', '2014-02-13', '2018-05-25', '2018-05-26', '2021-09-01', '2022-06-30',
  '2022-07-01', '2023-03-15', '2023-03-16', '2023-05-31', '2023-06-01', '2024-06-01', '2026-06-01', '2026-06-02', OPEN_END,
];

/** The day and the switch a question may be asked with; any day at all one time in four. */
export const anAsk: fc.Arbitrary<GeneratedAsk> = fc.record({
  asOf: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ASKED_DAYS) },
    { weight: 1, arbitrary: fc.date({ min: new Date('2012-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
  ),
  proposals: fc.boolean(),
});

const status: fc.Arbitrary<Status> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Status>('IN_FORCE') },
  { weight: 3, arbitrary: fc.constantFrom<Status>('PROPOSED', 'AGREED', 'SHADOW') },
  { weight: 2, arbitrary: fc.constantFrom<Status>('ENDED', 'DORMANT', 'REJECTED') },
);

const period = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constant(START_UNKNOWN) }, { weight: 2, arbitrary: fc.constantFrom(...EVENT_DAYS) }),
  fc.oneof({ weight: 3, arbitrary: fc.constant(OPEN_END) }, { weight: 2, arbitrary: fc.constantFrom(...EVENT_DAYS) }),
).map(([validFrom, validTo]) => (validFrom < validTo ? { validFrom, validTo } : { validFrom: START_UNKNOWN, validTo }));

// Indexes are folded into what there is to point at.
const index = fc.nat({ max: 97 });
const fact = { status, period, isDateStated: fc.boolean(), isRead: fc.boolean(), cites: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }) };
const party = fc.record({ ...fact, name: fc.nat({ max: 4 }), visibility: fc.constantFrom<Visibility>('PUBLIC', 'STAFF', 'RESTRICTED') });
const item = fc.record({ ...fact, within: index });
const between = fc.record({ ...fact, from: index, to: index });
const lineType = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<RelationshipType>(...ESCALATION_ORDER) }, { weight: 1, arbitrary: fc.constantFrom(...RELATIONSHIP_TYPE_NAMES) });

const parts = fc.record({
  papers: fc.array(fc.constantFrom(...PAPER_DAYS), { minLength: 1, maxLength: 4 }),
  bodies: fc.array(party, { maxLength: 6 }),
  organisations: fc.array(party, { maxLength: 2 }),
  posts: fc.array(party, { maxLength: 3 }),
  people: fc.array(party, { maxLength: 3 }),
  editions: fc.array(item, { maxLength: 2 }),
  areas: fc.array(item, { maxLength: 3 }),
  themes: fc.array(item, { maxLength: 3 }),
  deliverables: fc.array(item, { maxLength: 4 }),
  measures: fc.array(item, { maxLength: 2 }),
  risks: fc.array(item, { maxLength: 2 }),
  programmes: fc.array(item, { maxLength: 2 }),
  functions: fc.array(item, { maxLength: 2 }),
  appointments: fc.array(between, { maxLength: 4 }),
  memberships: fc.array(fc.record({ between, role: fc.constantFrom(...MEMBER_ROLES) }), { maxLength: 5 }),
  assignments: fc.array(fc.record({
    between,
    letter: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Rasci>('ACCOUNTABLE', 'RESPONSIBLE') }, { weight: 1, arbitrary: fc.constantFrom(...RASCI_LETTERS) }),
    basis: fc.constantFrom(...ASSIGNMENT_BASES),
  }), { maxLength: 8 }),
  lines: fc.array(fc.record({ between, type: lineType }), { maxLength: 12 }),
  absences: fc.array(fc.record({ between, reason: fc.constantFrom(...ABSENCE_REASONS) }), { maxLength: 5 }),
});

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;
type Seedling = Parts['areas'][number];

/** What a graph is made of, before its facts have ids; one time in twenty without a party, one in twenty with nothing but papers. */
export const someParts: fc.Arbitrary<Parts> = fc.oneof(
  { weight: 18, arbitrary: parts },
  { weight: 1, arbitrary: parts.map((made): Parts => ({ ...made, bodies: [], organisations: [], posts: [], people: [] })) },
  { weight: 1, arbitrary: parts.map((made): Parts => ({ ...made, bodies: [], organisations: [], posts: [], people: [], editions: [], functions: [] })) },
);

/** Any small partnership, the empty one too. */
export const aGraph: fc.Arbitrary<GeneratedGraph> = someParts.map((made) => assembled(made));

/** The graph of the parts. `mark`: what its ids begin with, so that several lie side by side. */
export function assembled(made: Parts, mark = GENERATED): GeneratedGraph {
  const papers = made.papers.map((issued, at) => ({ id: `doc-${mark}${String(at)}`, issued }));
  const dated = <S extends Omit<Seedling, 'within'>>(kind: string, seedlings: readonly S[]) =>
    seedlings.map((seedling, at) => ({ seedling, fact: factOf(papers, `${mark}${kind}${String(at)}`, seedling) }));
  const partiesOf = (label: PartyLabel, seedlings: Parts['bodies']): readonly GeneratedParty[] =>
    dated(label.toLowerCase(), seedlings).map(({ seedling, fact: base }) => ({ ...base, label, name: `${label} ${NAMES[seedling.name] ?? ''}`, visibility: seedling.visibility }));
  const parties = [
    ...partiesOf('Body', made.bodies), ...partiesOf('Organisation', made.organisations), ...partiesOf('Post', made.posts), ...partiesOf('Person', made.people),
  ];
  const itemsOf = (label: ItemLabel, seedlings: readonly Seedling[], holders?: readonly GeneratedItem[]): readonly GeneratedItem[] =>
    dated(label.toLowerCase(), holders?.length === 0 ? [] : seedlings).map(({ seedling, fact: base }) =>
      ({ ...base, label, title: `${label} ${base.id}`, within: holders === undefined ? undefined : pick(holders, seedling.within)?.id }));
  const editions = itemsOf('PlanEdition', made.editions);
  const areas = itemsOf('PriorityArea', made.areas, editions);
  const themes = itemsOf('Theme', made.themes, areas);
  const items = [
    ...editions, ...areas, ...themes, ...itemsOf('Deliverable', made.deliverables, themes), ...itemsOf('Measure', made.measures, areas),
    ...itemsOf('Risk', made.risks, editions), ...itemsOf('Programme', made.programmes, editions), ...itemsOf('Function', made.functions),
  ];
  return { papers, parties, items, ...tiedTogether({ ...made, mark }, { papers, parties, items }) };
}

/** Few names, so that two parties may share one. */
const NAMES = ['of Care', 'of Health', 'for Children', 'of Ageing Well', 'of Care'] as const;

type Ends = Pick<GeneratedGraph, 'papers' | 'parties' | 'items'>;

function tiedTogether({ mark, ...made }: Parts & { readonly mark: string }, { papers, parties, items }: Ends): Omit<GeneratedGraph, keyof Ends> {
  const labelled = (...labels: readonly string[]): readonly GeneratedParty[] => parties.filter(({ label }) => labels.includes(label));
  const joined = (id: string, { from, to, ...seedling }: Parts['appointments'][number], [starts, ends]: readonly [Pickable, Pickable]) => {
    const [start, end] = [pick(starts, from), pick(ends, to)];
    return start === undefined || end === undefined || start.id === end.id ? undefined : { start: start.id, end: end.id, fact: factOf(papers, id, seedling) };
  };
  const [bodies, posts] = [labelled('Body'), labelled('Post')];
  return {
    appointments: made.appointments.flatMap((seedling, at) => {
      const join = joined(`${mark}appointment${String(at)}`, seedling, [posts, labelled('Person')]);
      return join === undefined ? [] : [{ ...join.fact, post: join.start, person: join.end }];
    }),
    memberships: made.memberships.flatMap(({ between: seedling, role }, at) => {
      const join = joined(`${mark}membership${String(at)}`, seedling, [parties, bodies]);
      return join === undefined ? [] : [{ ...join.fact, member: join.start, body: join.end, role }];
    }),
    assignments: made.assignments.flatMap(({ between: seedling, letter, basis }, at) => {
      const join = joined(`${mark}assignment${String(at)}`, seedling, [items, parties]);
      return join === undefined ? [] : [{ ...join.fact, item: join.start, party: join.end, letter, basis }];
    }),
    lines: made.lines.flatMap(({ between: seedling, type }, at) => {
      const [starts, ends] = meaningOf(type).ends;
      const join = joined(`${mark}line${String(at)}`, seedling, [labelled(...starts), labelled(...ends)]);
      return join === undefined ? [] : [{ ...join.fact, type, from: join.start, to: join.end }];
    }),
    absences: made.absences.flatMap(({ between: seedling, reason }, at) => {
      const of = pick([...items, ...posts], seedling.from);
      const slot = of !== undefined && posts.some(({ id }) => id === of.id) ? 'holder' : 'owner';
      return of === undefined ? [] : [{ ...factOf(papers, `${mark}absence${String(at)}`, seedling), of: of.id, slot, reason }];
    }),
  };
}

type Pickable = readonly { readonly id: string }[];

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

function factOf(papers: readonly GeneratedPaper[], id: string, { status: stands, period: days, isDateStated, isRead, cites }: Omit<Seedling, 'within'>): GeneratedFact {
  const cited = new Set(cites.map((at) => papers[at % papers.length]?.id).filter((paper) => paper !== undefined));
  return { id, status: stands, ...days, isDateStated, isRead, papers: [...cited] };
}
