// A generated graph as the rows of a load, and into the database by the importer's own texts: every property a real load writes is there.
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { writeLines } from '#cypher/importing/write-lines.ts';
import { writeLinks } from '#cypher/importing/write-links.ts';
import { writeRecords } from '#cypher/importing/write-records.ts';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { loadRows } from '../../server/importing/record-rows.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { run } from '../../server/neo4j/run.ts';
import { rowsOf, txOver, type Tx } from '../../server/neo4j/tx.ts';
import { A_PAPER, factsWith, type Rows } from './facts.ts';
import { anAsk, assembled, someParts, type GeneratedAsk, type GeneratedFact, type GeneratedGraph, type GeneratedItem, type GeneratedParty } from './generated-graph.ts';

const TOGETHER = 40;

interface Asked {
  readonly tx: Tx;
  readonly graph: GeneratedGraph;
  readonly ask: GeneratedAsk;
}

/**
 * Asks of that many graphs, on any of the days and with or without proposals; what is written is rolled back.
 * Prints its seed: given as `seed`, the same graphs come again. A failure is sought again one graph at a time and made as small as may be.
 */
export async function overGraphs(name: string, check: (asked: Asked) => Promise<void>, { runs = inject('madeUp').graphs, seed = inject('madeUp').seed ?? Math.trunc(Math.random() * 2 ** 31) } = {}): Promise<void> {
  process.stdout.write(`${name}: ${String(runs)} graphs of seed ${String(seed)}\n`);
  const asked = fc.tuple(someParts, anAsk);
  const graphs = fc.sample(asked, { numRuns: runs, seed }).map(([parts, ask], at) => ({ graph: assembled(parts, `g${String(at)}-`), ask }));
  try {
    // Side by side in few transactions, which is several times quicker than one each.
    for (let from = 0; from < graphs.length; from += TOGETHER) {
      const some = graphs.slice(from, from + TOGETHER);
      await undone(async (tx) => {
        await writeGraphs(tx, some.map(({ graph }) => graph));
        for (const { graph, ask } of some) await check({ tx, graph, ask });
      });
    }
  } catch (failure) {
    if (failure instanceof neo4j.Neo4jError) throw failure;
    await fc.assert(fc.asyncProperty(asked, async ([parts, ask]) => {
      const graph = assembled(parts);
      await undone(async (tx) => {
        await writeGraphs(tx, [graph]);
        await check({ tx, graph, ask });
      });
    }), { numRuns: runs, seed });
    throw failure;
  }
}

// Straight by the driver: a busy machine may take longer over many graphs than the server lets any one edit take.
async function undone(work: (tx: Tx) => Promise<void>): Promise<void> {
  const driver = createDriver(inject('stand').store);
  try {
    const session = driver.session();
    const tx = await session.beginTransaction();
    try {
      await work(txOver(async (text, params) => await rowsOf(tx.run(text, params))));
    } finally {
      await tx.rollback();
      await session.close();
    }
  } finally {
    await driver.close();
  }
}

/** Writes the graphs beside what is stored; their ids must differ. */
export async function writeGraphs(tx: Tx, graphs: readonly GeneratedGraph[]): Promise<void> {
  const loads = graphs.map((graph) => loadRows(factsOf(graph)));
  const stamp = { recordedAt: '2024-06-01T00:00:00.000Z', recordedBy: 'generated' };
  const records = loads.flatMap((load) => load.records).map((row) => (row.labels[0] === 'Claim' ? { ...row, values: { ...row.values, ...stamp } } : row));
  await run(tx, writeRecords, { rows: records });
  await run(tx, writeLinks, { rows: loads.flatMap(({ links }) => links) });
  await run(tx, writeLines, { rows: loads.flatMap(({ lines }) => lines).map((line) => ({ ...line, version: 1 })) });
}

/** The graph as a load would read it from its files. */
export function factsOf(graph: GeneratedGraph): Facts {
  return factsWith({ ...paperRows(graph), ...partyRows(graph), ...itemRows(graph), ...duties(graph), places: [placeRow(graph)] });
}

function paperRows({ papers, parties, items, appointments, memberships, assignments, lines, absences }: GeneratedGraph): Rows {
  const facts: readonly Spoken[] = [
    ...parties, ...items, ...appointments, ...memberships, ...assignments, ...lines, ...absences,
    ...items.filter(({ label }) => label === 'PlanEdition').map(planOf), { id: placeOf(papers), isRead: false, papers: papers.map(({ id }) => id) },
  ];
  return {
    document: papers.map(({ id, issued }) => ({ ...A_PAPER, id, title: id, shortTitle: `Paper ${id}`, fileName: `${id}.txt`, issued, covers: [placeOf(papers)], claims: [] })),
    passages: papers.map(({ id }) => ({ id: passageOf(id), reference: 'line 1', lineFrom: '1', lineTo: '1', order: '1' })),
    claims: facts.flatMap((fact) => fact.papers.map((paper) => ({
      id: claimOf(fact, paper), passage: passageOf(paper), about: fact.id, predicate: 'SAYS', gist: 'Says it',
      modality: fact.isRead ? 'IMPLIED' : 'ASSERTED', basis: fact.isRead ? 'IMPLIED' : 'STATED',
    }))),
  };
}

type Spoken = Pick<GeneratedFact, 'id' | 'isRead' | 'papers'>;

function planOf({ id, isRead, papers }: GeneratedItem): Spoken {
  return { id: `${id}.plan`, isRead, papers };
}

function placeRow({ papers }: GeneratedGraph) {
  const id = placeOf(papers);
  return { id, name: 'Generated', kind: 'AREA', claims: papers.map((paper) => claimOf({ id }, paper.id)).join(' ') };
}

function placeOf([first]: GeneratedGraph['papers']): string {
  return `${first?.id.replace('doc-', '') ?? ''}.place`;
}

function partyRows({ parties }: GeneratedGraph): Rows {
  const rows = (label: GeneratedParty['label'], more: (party: GeneratedParty) => object) =>
    parties.filter((party) => party.label === label).map((party) => ({ ...datedRow(party), name: party.name, ...more(party) }));
  return {
    bodies: rows('Body', () => ({ kind: 'OTHER' })),
    organisations: rows('Organisation', () => ({ kind: 'OTHER' })),
    posts: rows('Post', () => ({})),
    people: rows('Person', ({ visibility }) => ({ visibility })),
  };
}

function itemRows({ items }: GeneratedGraph): Rows {
  const rows = (label: GeneratedItem['label'], more: (item: GeneratedItem, order: string) => object) =>
    items.filter((item) => item.label === label).map((item, at) => ({ ...datedRow(item), title: item.title, ...more(item, String(at + 1)) }));
  const editions = items.filter(({ label }) => label === 'PlanEdition');
  return {
    plans: editions.map(planOf).map((plan) => ({ id: plan.id, title: plan.id, kind: 'PLAN', claims: citing(plan) })),
    'plan-editions': rows('PlanEdition', ({ id }) => ({ plan: `${id}.plan` })),
    'priority-areas': rows('PriorityArea', ({ within }, order) => ({ edition: within, order })),
    themes: rows('Theme', ({ within }, order) => ({ area: within, order })),
    deliverables: rows('Deliverable', ({ within }, order) => ({ theme: within, order, itemNumber: order, flags: '' })),
    measures: rows('Measure', ({ within }, order) => ({ area: within, order, referenceLabel: order })),
    risks: rows('Risk', ({ within }) => ({ edition: within })),
    programmes: rows('Programme', ({ within }, order) => ({ edition: within, order })),
    functions: rows('Function', () => ({})),
  };
}

function duties({ appointments, memberships, assignments, lines, absences }: GeneratedGraph): Rows {
  return {
    appointments: appointments.map((term) => ({ ...datedRow(term), post: term.post, person: term.person })),
    memberships: memberships.map((seat) => ({ ...datedRow(seat), member: seat.member, body: seat.body, role: seat.role })),
    assignments: assignments.map((duty) => ({ ...datedRow(duty), letter: duty.letter, basis: duty.basis, for: duty.item, to: duty.party })),
    lines: lines.map((line) => ({ ...datedRow(line), type: line.type, from: line.from, to: line.to })),
    absences: absences.map((gap) => ({ ...datedRow(gap), of: gap.of, slot: gap.slot, reason: gap.reason })),
  };
}

function datedRow(fact: GeneratedFact) {
  const basis = fact.isDateStated ? 'STATED' : 'UNKNOWN';
  const { id, status, validFrom, validTo } = fact;
  return { id, status, validFrom, validTo, fromBasis: basis, untilBasis: basis, claims: citing(fact) };
}

function passageOf(paper: string): string {
  return `p.${paper.replace('doc-', '')}.0001`;
}

function citing(fact: Spoken): string {
  return fact.papers.map((paper) => claimOf(fact, paper)).join(' ');
}

function claimOf({ id }: Pick<GeneratedFact, 'id'>, paper: string): string {
  return `c.${id}.${passageOf(paper)}`;
}
