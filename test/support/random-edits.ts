// Edits made up one after the other: wishes of small numbers, each read against what there is, so that many collide and a failing sequence shrinks.
import fc from 'fast-check';
import { z } from 'zod';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { APPOINTMENT_KINDS, MEMBER_ROLES, VISIBILITIES, VOTINGS } from '#schema/vocabulary/seats.ts';
import { LINE_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';
import { OBSERVATION_KINDS, PLAN_KINDS, RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { AGREEMENT_KINDS } from '#schema/vocabulary/agreements.ts';
import { DECISION_KINDS } from '#schema/vocabulary/decision-kinds.ts';
import { QUORUM_KINDS } from '#schema/vocabulary/quorum.ts';
import { MODALITIES, SOURCE_KINDS } from '#schema/vocabulary/evidence.ts';
import type { Outcome } from '#schema/problem.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Change } from '../../server/neo4j/record-change.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { madeBy, OFFICER, versionOf } from './editing.ts';

const ids = z.array(z.string());
const poolShape = z.object({ bodies: ids, posts: ids, people: ids, members: ids, groups: ids, seats: ids, terms: ids, lines: ids, parties: ids, duties: ids, items: ids, gaps: ids, events: ids, papers: ids, claims: ids, plans: ids, editions: ids, areas: ids, themes: ids, deliverables: ids, measured: ids, risks: ids, parts: ids, meetings: ids, grounds: ids, tasks: ids });
type Pool = z.infer<typeof poolShape>;

// Around today and around each other.
const DAYS = ['2023-03-15', '2023-04-01', '2024-04-01', '2025-01-01', '2026-04-01', '2026-10-01', '2027-04-01', '2028-04-01'] as const;

/** `at`: places in the lists of what there is. */
export interface Wish {
  readonly command: keyof typeof EDITS;
  readonly at: readonly [number, number, number, number];
  readonly days: readonly [number, number];
  readonly isOpen: boolean;
  readonly isCited: boolean;
}

interface Reading {
  readonly pool: Pool;
  readonly wish: Wish;
  /** Lines, seats and duties of the first body picked, some of them, and its version. */
  readonly parts: readonly Part[];
  readonly version: number;
}

type Part = z.infer<typeof partShape>;
const partShape = z.object({ id: z.string(), version: z.coerce.number() });

type Row = Readonly<Record<string, unknown>>;

interface Edit {
  /** The list that what begins joins. */
  readonly joins: keyof Pool;
  /** What is edited, whose version is read. */
  readonly edited?: (reading: Reading) => string;
  /** What is edited besides. */
  readonly over?: (reading: Reading) => string;
  readonly row: (reading: Reading) => Row;
}

const EDITS = {
  addMembership: {
    joins: 'seats',
    row: (r) => ({ body: pick(r, 'bodies', 0), member: pick(r, 'members', 1), role: one(r, MEMBER_ROLES, 2), voting: one(r, VOTINGS, 3), ...(r.wish.at[3] % 3 === 0 ? { onBehalfOf: pick(r, 'groups', 2) } : {}), ...period(r) }),
  },
  endMembership: { joins: 'seats', edited: (r) => pick(r, 'seats', 0), row: (r) => ({ membership: pick(r, 'seats', 0), endsOn: day(r, 0), why: one(r, END_REASONS, 1) }) },
  changeMembership: { joins: 'seats', edited: (r) => pick(r, 'seats', 0), row: (r) => ({ membership: pick(r, 'seats', 0), from: day(r, 0), role: one(r, MEMBER_ROLES, 1), voting: one(r, VOTINGS, 2) }) },
  renewMemberships: { joins: 'seats', row: (r) => ({ body: pick(r, 'bodies', 0), ...(r.wish.isOpen ? { renewed: seatsOf(r) } : { renewed: seatsOf(r).slice(1), leaving: seatsOf(r).slice(0, 1) }), ...period(r) }) },
  appoint: { joins: 'terms', row: (r) => ({ post: pick(r, 'posts', 0), person: pick(r, 'people', 1), kind: one(r, APPOINTMENT_KINDS, 2), ...period(r) }) },
  endAppointment: { joins: 'terms', edited: (r) => pick(r, 'terms', 0), row: (r) => ({ appointment: pick(r, 'terms', 0), endsOn: day(r, 0), why: one(r, END_REASONS, 1) }) },
  extendAppointment: { joins: 'terms', edited: (r) => pick(r, 'terms', 0), row: (r) => ({ appointment: pick(r, 'terms', 0), until: r.wish.isOpen ? null : day(r, 0) }) },
  handOver: { joins: 'terms', edited: (r) => pick(r, 'terms', 0), row: (r) => ({ appointment: pick(r, 'terms', 0), on: day(r, 0), person: pick(r, 'people', 1), kind: one(r, APPOINTMENT_KINDS, 2), why: one(r, END_REASONS, 3) }) },
  addLine: { joins: 'lines', row: (r) => ({ type: one(r, LINE_TYPES, 2), party: pick(r, 'parties', 0), other: pick(r, 'parties', 1), status: one(r, ['PROPOSED', 'IN_FORCE', 'IN_FORCE'], 3), ...period(r) }) },
  endLine: { joins: 'lines', edited: (r) => pick(r, 'lines', 0), row: (r) => ({ line: pick(r, 'lines', 0), endsOn: day(r, 0) }) },
  redateLine: { joins: 'lines', edited: (r) => pick(r, 'lines', 0), row: (r) => ({ line: pick(r, 'lines', 0), from: day(r, 0), until: day(r, 1), isOpen: r.wish.isOpen }) },
  addBody: { joins: 'bodies', row: (r) => ({ name: named(r), kind: one(r, BODY_KINDS, 2), ...(r.wish.isCited ? { reportsTo: pick(r, 'parties', 3) } : {}), ...maybePeriod(r) }) },
  addOrganisation: { joins: 'groups', row: (r) => ({ name: named(r), kind: one(r, ORGANISATION_KINDS, 2), ...maybePeriod(r) }) },
  addPost: { joins: 'posts', row: (r) => ({ name: named(r), seats: r.wish.at[2] % 2 === 0 ? null : 2, ...(r.wish.isCited ? { in: pick(r, 'groups', 3) } : {}), ...maybePeriod(r) }) },
  addPerson: { joins: 'people', row: (r) => ({ name: named(r), visibility: one(r, VISIBILITIES, 2) }) },
  renameBody: { joins: 'events', edited: (r) => pick(r, 'bodies', 2), row: (r) => ({ body: pick(r, 'bodies', 2), name: named(r), from: day(r, 0) }) },
  retitlePost: { joins: 'events', edited: (r) => pick(r, 'posts', 2), row: (r) => ({ post: pick(r, 'posts', 2), name: named(r), from: day(r, 0) }) },
  rekindBody: { joins: 'events', edited: (r) => pick(r, 'bodies', 0), row: (r) => ({ body: pick(r, 'bodies', 0), kind: one(r, BODY_KINDS, 1), level: one(r, LEVELS, 2) }) },
  assignOwner: { joins: 'duties', edited: (r) => pick(r, 'items', 0), row: (r) => ({ item: pick(r, 'items', 0), party: pick(r, 'parties', 1), letter: one(r, RASCI_LETTERS, 2), ...period(r) }) },
  endOwnership: { joins: 'events', edited: (r) => pick(r, 'duties', 0), row: (r) => ({ assignment: pick(r, 'duties', 0), endsOn: day(r, 0) }) },
  confirmOwnership: { joins: 'events', edited: (r) => pick(r, 'duties', 0), row: (r) => ({ assignment: pick(r, 'duties', 0) }) },
  declareUnassigned: { joins: 'gaps', edited: (r) => pick(r, 'items', 0), row: (r) => ({ item: pick(r, 'items', 0), reason: one(r, ABSENCE_REASONS, 1), from: day(r, 0) }) },
  addSource: {
    joins: 'papers',
    row: (r) => {
      const kind = one(r, SOURCE_KINDS, 0);
      const own = kind === 'MINUTE' ? { board: pick(r, 'bodies', 1), item: String(r.wish.at[2] % 3) } : { title: named(r) };
      return { kind, issued: day(r, 0), ...own, ...(kind === 'CORRESPONDENCE' ? { sender: pick(r, 'posts', 1) } : {}) };
    },
  },
  citeClaim: { joins: 'claims', edited: spokenOf, row: (r) => ({ about: spokenOf(r), cites: pick(r, 'papers', 1), gist: named(r), modality: one(r, MODALITIES, 2) }) },
  correctClaim: { joins: 'claims', edited: (r) => pick(r, 'claims', 0), row: (r) => ({ claim: pick(r, 'claims', 0), gist: named(r), modality: one(r, MODALITIES, 2) }) },
  chooseClaim: { joins: 'events', edited: (r) => pick(r, 'claims', 0), over: (r) => pick(r, 'claims', 1), row: (r) => ({ claim: pick(r, 'claims', 0), over: pick(r, 'claims', 1), why: named(r) }) },
  replaceBody: { joins: 'bodies', edited: (r) => pick(r, 'bodies', 0), row: (r) => ({ body: pick(r, 'bodies', 0), on: day(r, 0), by: followers(r).slice(0, r.wish.isOpen ? 1 : 2), ends: [] }) },
  splitBody: {
    joins: 'bodies', edited: (r) => pick(r, 'bodies', 0),
    row: (r) => ({ body: pick(r, 'bodies', 0), on: day(r, 0), into: [{ body: pick(r, 'bodies', 1), takes: r.parts.slice(0, 2) }, ...followers(r).slice(0, 1)] }),
  },
  mergeBodies: {
    joins: 'bodies',
    row: (r) => ({ bodies: [{ body: pick(r, 'bodies', 0), version: r.version }], on: day(r, 0), into: { body: pick(r, 'bodies', 1), takes: r.parts.slice(0, 4) }, ends: r.parts.slice(4) }),
  },
  transferDuties: {
    joins: 'bodies', edited: (r) => pick(r, 'bodies', 0),
    row: (r) => ({ body: pick(r, 'bodies', 0), on: day(r, 0), to: r.wish.isOpen ? { body: pick(r, 'bodies', 1), takes: r.parts } : { ...followers(r)[0], takes: r.parts } }),
  },
  addPlan: { joins: 'plans', row: (r) => ({ title: named(r), kind: one(r, PLAN_KINDS, 2), ...maybePeriod(r) }) },
  addEdition: { joins: 'editions', row: (r) => ({ plan: pick(r, 'plans', 0), title: named(r), edition: named(r), follows: r.wish.isOpen ? null : pick(r, 'editions', 1), ...maybePeriod(r) }) },
  addPriority: { joins: 'areas', row: (r) => ({ edition: pick(r, 'editions', 2), title: named(r), ...maybePeriod(r) }) },
  addTheme: { joins: 'themes', row: (r) => ({ area: pick(r, 'areas', 2), title: named(r), ...maybePeriod(r) }) },
  addObjective: { joins: 'measured', row: (r) => ({ within: pick(r, one(r, ['areas', 'editions'] as const, 3) ?? 'areas', 2), title: named(r), ...maybePeriod(r) }) },
  addDeliverable: { joins: 'deliverables', row: (r) => ({ theme: pick(r, 'themes', 2), title: named(r), number: r.wish.isOpen ? null : 3, ...maybePeriod(r) }) },
  rewordDeliverable: { joins: 'events', edited: (r) => pick(r, 'deliverables', 2), row: (r) => ({ deliverable: pick(r, 'deliverables', 2), title: named(r) }) },
  continueDeliverable: { joins: 'parts', edited: (r) => pick(r, 'deliverables', 2), row: (r) => ({ deliverable: pick(r, 'deliverables', 2), theme: pick(r, 'themes', 3), from: day(r, 0), ...(r.wish.isOpen ? {} : { title: named(r) }) }) },
  withdrawDeliverable: { joins: 'events', edited: (r) => pick(r, 'deliverables', 2), row: (r) => ({ deliverable: pick(r, 'deliverables', 2), endsOn: day(r, 0) }) },
  addMeasure: { joins: 'measured', row: (r) => ({ area: pick(r, 'areas', 2), title: named(r), ...(r.wish.isOpen ? {} : { theme: pick(r, 'themes', 3) }), ...maybePeriod(r) }) },
  recordObservation: { joins: 'events', edited: (r) => pick(r, 'measured', 2), row: (r) => ({ of: pick(r, 'measured', 2), kind: one(r, OBSERVATION_KINDS, 0), value: named(r), from: day(r, 0) }) },
  addRisk: { joins: 'risks', row: (r) => ({ edition: pick(r, 'editions', 2), title: named(r), rating: one(r, RISK_RATINGS, 3), ...maybePeriod(r) }) },
  rateRisk: { joins: 'events', edited: (r) => pick(r, 'risks', 2), row: (r) => ({ risk: pick(r, 'risks', 2), rating: one(r, RISK_RATINGS, 3) }) },
  addMitigation: { joins: 'events', row: (r) => ({ risk: pick(r, 'risks', 2), title: named(r), ...maybePeriod(r) }) },
  addMeeting: { joins: 'meetings', row: (r) => ({ body: pick(r, 'bodies', 0), title: named(r), heldOn: day(r, 0) }) },
  addDecision: { joins: 'events', row: (r) => ({ body: pick(r, 'bodies', 0), title: named(r), kind: one(r, DECISION_KINDS, 2), decidedOn: day(r, 0), meeting: r.wish.isOpen ? null : pick(r, 'meetings', 1), concerns: [pick(r, 'items', 3)] }) },
  addTerms: { joins: 'events', row: (r) => ({ body: pick(r, 'bodies', 0), title: named(r), quorum: [{ count: 1 + r.wish.at[1], of: one(r, QUORUM_KINDS, 2) }], ...period(r) }) },
  addAgreement: { joins: 'grounds', row: (r) => ({ title: named(r), kind: one(r, AGREEMENT_KINDS, 2), ...maybePeriod(r) }) },
  addFunction: { joins: 'tasks', row: (r) => ({ title: named(r), ...maybePeriod(r) }) },
  addDelegation: { joins: 'events', row: (r) => ({ function: pick(r, 'tasks', 0), giver: pick(r, 'parties', 1), taker: pick(r, 'parties', 2), under: pick(r, 'grounds', 3), ...period(r) }) },
} as const satisfies Partial<Record<keyof typeof commandsByName, Edit>>;

/** Every command that may be wished for. */
export const COMMANDS_MADE_UP = names(EDITS);

/** So many wishes, one after the other. */
export function wishes(most: number): fc.Arbitrary<readonly Wish[]> {
  const place = fc.nat(40);
  const wish = fc.record({
    command: fc.constantFrom(...COMMANDS_MADE_UP),
    at: fc.tuple(place, place, place, place), days: fc.tuple(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1)), isOpen: fc.boolean(), isCited: fc.boolean(),
  });
  return fc.array(wish, { minLength: most, maxLength: most });
}

const FIRST_WISH = { at: [0, 0, 0, 0], days: [0, 0], isOpen: true, isCited: false } as const;

/** Accepted before all others: what some commands need is made by few, so that they would hardly ever be accepted. */
export const BEGINNING: readonly Wish[] = [
  { ...FIRST_WISH, command: 'addPlan' }, { ...FIRST_WISH, command: 'addEdition' }, { ...FIRST_WISH, command: 'addPriority' }, { ...FIRST_WISH, command: 'addTheme' },
  { ...FIRST_WISH, command: 'addSource', at: [SOURCE_KINDS.indexOf('OFFICER_KNOWLEDGE'), 0, 0, 0] }, { ...FIRST_WISH, command: 'citeClaim' }, { ...FIRST_WISH, command: 'citeClaim', at: [0, 1, 0, 0] },
  { ...FIRST_WISH, command: 'addFunction' }, { ...FIRST_WISH, command: 'addAgreement' },
];

/** What there is before the first edit, by id. */
export async function poolOf(tx: Tx): Promise<Pool> {
  const [row] = await runnerOf(tx)(`RETURN COLLECT { MATCH (n:Body) RETURN n.id ORDER BY n.id } AS bodies, COLLECT { MATCH (n:Post) RETURN n.id ORDER BY n.id } AS posts, COLLECT { MATCH (n:Person) RETURN n.id ORDER BY n.id } AS people, COLLECT { MATCH (n:Post|Organisation|Person) RETURN n.id ORDER BY n.id } AS members,
    COLLECT { MATCH (n:Organisation|Body) RETURN n.id ORDER BY n.id } AS groups, COLLECT { MATCH (n:Membership) RETURN n.id ORDER BY n.id } AS seats, COLLECT { MATCH (n:Appointment) RETURN n.id ORDER BY n.id } AS terms,
    COLLECT { MATCH (:Party)-[l]->(:Party) RETURN l.id ORDER BY l.id } AS lines, COLLECT { MATCH (n:Organisation|Body|Post) RETURN n.id ORDER BY n.id } AS parties,
    COLLECT { MATCH (n:Assignment) RETURN n.id ORDER BY n.id } AS duties, COLLECT { MATCH (n:Ownable) RETURN n.id ORDER BY n.id } AS items, COLLECT { MATCH (n:Absence) RETURN n.id ORDER BY n.id } AS gaps, [] AS events,
    COLLECT { MATCH (n:SourceDocument) RETURN n.id ORDER BY n.id } AS papers, COLLECT { MATCH (n:Claim) RETURN n.id ORDER BY n.id } AS claims,
    COLLECT { MATCH (n:Plan) RETURN n.id ORDER BY n.id } AS plans, COLLECT { MATCH (n:PlanEdition) RETURN n.id ORDER BY n.id } AS editions, COLLECT { MATCH (n:PriorityArea) RETURN n.id ORDER BY n.id } AS areas,
    COLLECT { MATCH (n:Theme) RETURN n.id ORDER BY n.id } AS themes, COLLECT { MATCH (n:Deliverable) RETURN n.id ORDER BY n.id } AS deliverables, [] AS measured, [] AS risks, [] AS parts, [] AS meetings, [] AS grounds, [] AS tasks`, {});
  return poolShape.parse(row);
}

/** Does as wished, or is refused; what began joins the pool. */
export async function edited(tx: Tx, pool: Pool, wish: Wish): Promise<Outcome<Change>> {
  const edit: Edit = EDITS[wish.command];
  const first = pick({ pool, wish }, 'bodies', 0);
  const reading = { pool, wish, parts: await partsOf(tx, first, wish.at[3]), version: await versionOf(tx, first) };
  const by = wish.isCited ? { ...OFFICER, source: pick(reading, 'papers', 0) } : OFFICER;
  const outcome = await commandsByName[wish.command](tx, [{ ...edit.row(reading), ...await versionsOf(tx, edit, reading) }], by);
  if (outcome.ok) joined(pool, edit.joins, madeBy(outcome));
  return outcome;
}

async function versionsOf(tx: Tx, { edited: of, over }: Edit, reading: Reading): Promise<Row> {
  return { ...(of === undefined ? {} : { version: await versionOf(tx, of(reading)) }), ...(over === undefined ? {} : { overVersion: await versionOf(tx, over(reading)) }) };
}

// What began with it, such as the line by which a body reports, joins a list of its own.
function joined(pool: Pool, joins: keyof Pool, made: readonly string[]): void {
  for (const id of made) {
    const list = BESIDES[id.split('.')[0] ?? ''] ?? joins;
    for (const each of [list, ...ALSO[list] ?? []]) pool[each].push(id);
  }
}

const BESIDES: Readonly<Record<string, keyof Pool>> = { l: 'lines', m: 'seats', a: 'duties', ev: 'events', e: 'editions', d: 'deliverables' };

async function partsOf(tx: Tx, body: string, most: number): Promise<readonly Part[]> {
  const rows = await runnerOf(tx)(`MATCH (body:Body {id: $body})
    RETURN COLLECT { MATCH (body)-[l]-(:Party) WHERE l.id IS NOT NULL RETURN {id: l.id, version: l.version} AS part
      UNION MATCH (body)<-[:IN|MEMBER|TO]-(n:Membership|Assignment) RETURN {id: n.id, version: n.version} AS part } AS parts`, { body });
  const parts = z.array(partShape).parse(rows[0]?.parts ?? []);
  return parts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, most % 7);
}

const seatsOf = ({ parts }: Reading): readonly Row[] => parts.filter(({ id }) => id.startsWith('m.')).map(({ id: membership, version }) => ({ membership, version }));

// The first takes most of it, the second some of that too.
function followers(reading: Reading): readonly Row[] {
  const one = (at: number): Row => ({ name: `${named(reading)} ${at === 0 ? 'East' : 'West'}`, kind: BODY_KINDS[reading.wish.at[2] % BODY_KINDS.length], takes: reading.parts.slice(at * 2, 5) });
  return [one(0), one(1)];
}

// What begins in one list and is picked from others too.
const ALSO: Partial<Record<keyof Pool, readonly (keyof Pool)[]>> = { bodies: ['groups', 'parties'], groups: ['members', 'parties'], posts: ['members', 'parties'], people: ['members'], editions: ['items'], areas: ['items'], themes: ['items'], deliverables: ['items'], risks: ['items'], grounds: ['items'], tasks: ['items'] };

function pick({ pool, wish }: Pick<Reading, 'pool' | 'wish'>, list: keyof Pool, place: 0 | 1 | 2 | 3): string {
  const all = pool[list];
  // From the newest on: what an edit made is edited again.
  return all.length === 0 ? 'nothing' : all.at(-1 - (wish.at[place] % all.length)) ?? '';
}

// Something of any of a few kinds: two claims are to speak of one.
function spokenOf(reading: Reading): string {
  return pick(reading, one(reading, ['items', 'lines', 'bodies'] as const, 3) ?? 'items', 0);
}

function one<T>({ wish }: Reading, list: readonly T[], place: 0 | 1 | 2 | 3): T | undefined {
  return list[wish.at[place] % list.length];
}

function day({ wish }: Reading, place: 0 | 1): string {
  return DAYS[wish.days[place]] ?? DAYS[0];
}

function period(reading: Reading): Row {
  return { from: day(reading, 0), until: reading.wish.isOpen ? null : day(reading, 1) };
}

// Few words, so that names meet.
function named({ wish }: Reading): string {
  const [first, second] = wish.at;
  return `${FIRST[first % FIRST.length] ?? ''} ${SECOND[second % SECOND.length] ?? ''}`;
}

const FIRST = ['Alder', 'Willow', 'Yew', 'Old Alder', 'Sorrel', 'Thistle'] as const;
const SECOND = ['Committee', 'Panel', 'Keeper', 'Linden'] as const;

function maybePeriod(reading: Reading): Row {
  return reading.wish.at[3] % 2 === 0 ? {} : period(reading);
}

function names<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table).filter((name): name is Extract<keyof T, string> => Object.hasOwn(table, name));
}
