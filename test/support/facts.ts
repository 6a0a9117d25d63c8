// A small load for tests: one paper, two bodies with a line between them, a plan with one deliverable. Rows are replaced by table.
import { claims, documents, passages } from '#schema/inputs/facts/evidence.ts';
import { LINE_TABLES, THING_TABLES, type Facts } from '#schema/inputs/facts/facts.ts';
import type { FactTable } from '#schema/inputs/facts/fact-table.ts';
import type { Outcome } from '#schema/problem.ts';

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const CLAIM = 'c.x.p.009.0001';

/** A paper of ten lines, issued on 15 March 2023. */
export const A_PAPER = {
  id: 'doc-009', title: 'A plan', shortTitle: 'A plan', publisher: null, fileName: '009.txt', sha256: '0'.repeat(64), lines: 10,
  issued: '2023-03-15', issuedPrecision: 'DAY', issuedBasis: 'STATED', status: 'DRAFT', missing: [], describesStructure: true,
  legend: null, covers: ['place-x'], claims: [CLAIM],
};

const TABLES: Rows = {
  document: [A_PAPER],
  passages: [{ id: 'p.009.0001', reference: 'line 1', lineFrom: '1', lineTo: '1', order: '1' }],
  claims: [{ id: CLAIM, passage: 'p.009.0001', predicate: 'NAMED', gist: 'Names it', modality: 'ASSERTED', basis: 'STATED' }],
  places: [{ id: 'place-x', name: 'X', kind: 'AREA', claims: CLAIM }],
  bodies: [aBody('b-one'), aBody('b-two')],
  lines: [{ id: 'rel-1', type: 'PART_OF', from: 'b-one', to: 'b-two', claims: CLAIM }],
  plans: [{ id: 'plan-x', title: 'X', kind: 'PLAN', claims: CLAIM }],
  'plan-editions': [{ id: 'e.plan-x', plan: 'plan-x', title: 'X', claims: CLAIM }],
  'priority-areas': [{ id: 'pa-x', edition: 'e.plan-x', order: '1', title: 'Living Well', claims: CLAIM }],
  themes: [{ id: 'th-x', area: 'pa-x', order: '1', title: 'Care', claims: CLAIM }],
  deliverables: [{ id: 'd-x', theme: 'th-x', order: '1', itemNumber: '1', title: 'Open a centre', claims: CLAIM }],
};

/** The row of a body that cites the paper. */
export function aBody(id: string): Readonly<Record<string, unknown>> {
  return { id, name: `Body ${id}`, kind: 'OTHER', claims: CLAIM };
}

/** The row of a line that cites the paper. */
export function aLine(id: string, [from, type, to]: readonly [string, string, string]): Readonly<Record<string, unknown>> {
  return { id, type, from, to, claims: CLAIM };
}

/** The small load with some tables replaced. Throws when a row has not its table's shape. */
export function factsWith(replaced: Rows = {}): Facts {
  const rows = { ...TABLES, ...replaced };
  const read = <F>(table: FactTable<F>): readonly F[] => valueOf(table.read(rows[table.name] ?? []));
  return {
    documents: read(documents), passages: read(passages), claims: read(claims),
    things: THING_TABLES.flatMap(read), lines: LINE_TABLES.flatMap(read),
  };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, message }) => `${path.join(' ')}: ${message}`).join('\n'));
  return outcome.value;
}
