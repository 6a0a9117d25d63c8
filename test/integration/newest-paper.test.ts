// Which paper and which plan count as the newest: by the day asked, and only papers that describe a structure set one.
import { describe, expect, it } from 'vitest';
import type { Tx } from '../../server/neo4j/tx.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { placeProfile } from '../../server/questions/place-profile.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { structure } from '../../server/questions/structure.ts';
import { aLaterPaper, asking, BEFORE_ALL, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

// Beyond the 24 months after which a picture no longer draws what only the paper of 2023 shows.
const LATER = '2026-01-01';
const DAY_BEFORE_LATER = '2025-12-31';

/** A paper of `LATER` on a place; whether it describes a structure is what is tested. */
async function aPaper(tx: Tx, describes: boolean, place = 'place-county-durham'): Promise<void> {
  await aLaterPaper(tx, 'b-cdcp', LATER);
  await runnerOf(tx)(`MATCH (paper:SourceDocument {id: 'doc-later'})-[covers:COVERS]->() MATCH (place:Place {id: $place})
    SET paper.describesStructure = $describes DELETE covers CREATE (paper)-[:COVERS]->(place)`, { describes, place });
}

const drawn = (tx: Tx, asOf: string, scope: string | null = null) => structure(tx, { asOf, proposals: false, scope, focus: null, depth: 2 });
const placed = (tx: Tx, asOf: string) => placeProfile(tx, { asOf, today: '2026-11-23', proposals: false });

describe.each([[true, 'doc-later', 1], [false, 'doc-001', 19]] as const)('where the newest paper describes a structure: %s', (describes, newest, bodies) => {
  it('the picture, and the home page that counts it, go by the newest that does', async () => {
    const found = await withTx(async (tx) => {
      await aPaper(tx, describes);
      return [(await drawn(tx, LATER))?.newestPaper?.id, (await placed(tx, LATER))?.counts.bodiesInForce];
    });
    expect(found).toEqual([newest, bodies]);
  });

  it('only then it is a system to choose', async () => {
    const systems = await withTx(async (tx) => {
      await aPaper(tx, describes);
      return (await drawn(tx, LATER))?.systems.map(({ document }) => document.id);
    });
    expect(systems?.includes('doc-later')).toBe(describes);
    expect(systems).toHaveLength(describes ? 6 : 5);
  });

  it('only then its place is the one shown unasked', async () => {
    const [shown, home] = await withTx(async (tx) => {
      await aPaper(tx, describes, 'place-darlington');
      return [(await drawn(tx, LATER))?.place.id, (await placed(tx, LATER))?.place.id];
    });
    const expected = describes ? 'place-darlington' : 'place-county-durham';
    expect([shown, home]).toEqual([expected, expected]);
  });
});

it('a paper counts from its own day on', async () => {
  const newest = await withTx(async (tx) => {
    await aPaper(tx, true);
    return [(await drawn(tx, DAY_BEFORE_LATER))?.newestPaper?.id, (await drawn(tx, LATER))?.newestPaper?.id];
  });
  expect(newest).toEqual(['doc-001', 'doc-later']);
});

/** One more edition of the plan of 2023, first attested on the day given, on the same paper's word. */
async function anEdition(tx: Tx, id: string, attested: string): Promise<void> {
  await runnerOf(tx)(`MATCH (older:PlanEdition {id: 'e.plan-2023'})-[:EDITION_OF]->(plan:Plan)
    CREATE (edition:Record:Ownable:PlanEdition)-[:EDITION_OF]->(plan)
    SET edition = older {.*, id: $id}, edition.firstAttested = date($attested), edition.attestedOn = [date($attested)], edition.lastAttested = date($attested)
    CREATE (edition)-[:CONTAINS {order: 1}]->(area:Record:Ownable:PriorityArea {id: 'pa.' + $id, title: 'Area', number: 1, claimIds: [], validFrom: older.validFrom, validTo: older.validTo, firstAttested: date($attested), status: 'IN_FORCE'})
    CREATE (area)-[:CONTAINS {order: 1}]->(:Record:Theme {id: 'th.' + $id, title: 'Theme'})`, { id, attested });
}

describe('the newest edition of a plan', () => {
  it.each([
    ['before either, the newest there is', BEFORE_ALL, 'e.hand'],
    ['between the two, the one that a paper speaks of by then', PAPER_DAY, 'e.plan-2023'],
    ['the day before the newer, still the older', DAY_BEFORE_LATER, 'e.plan-2023'],
    ['from the day of the newer, that one', LATER, 'e.hand'],
  ])('%s (%s)', async (...[, asOf, id]) => {
    const page = await withTx(async (tx) => {
      await anEdition(tx, 'e.hand', LATER);
      return await planProfile(tx, asking('plan-2023', { asOf }));
    });
    expect(page?.thing.id).toBe(id);
  });

  it('on one day goes by id, whichever was written first', async () => {
    const first = await withTx(async (tx) => {
      for (const id of ['e.hand-b', 'e.hand-a']) await anEdition(tx, id, LATER);
      return [(await planProfile(tx, asking('plan-2023', { asOf: LATER })))?.thing.id, (await placed(tx, LATER))?.plan?.id];
    });
    expect(first).toEqual(['e.hand-a', 'e.hand-a']);
  });

  it.each([[DAY_BEFORE_LATER, 'e.plan-2023'], [LATER, 'e.hand']])('is the plan of the home page on %s: %s', async (asOf, id) => {
    const plan = await withTx(async (tx) => {
      await anEdition(tx, 'e.hand', LATER);
      return (await placed(tx, asOf))?.plan;
    });
    expect(plan?.id).toBe(id);
  });
});
