// Who is one and who is two: nothing is merged by its name, and nothing follows anything unless a paper says so.
import { describe, expect, it } from 'vitest';
import { search } from '../../server/questions/search.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

async function textsOf(text: string, params: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const rows = await sharedStore().read((tx) => runnerOf(tx)(text, params));
  return rows.map(({ is }) => String(is));
}

async function found(text: string): Promise<readonly string[]> {
  const { hits } = await withTx((tx) => search(tx, { text, asOf: PAPER_DAY, first: 50 }));
  return hits.map(({ thing }) => thing.id);
}

const TWO_OF_ONE_NAME = [
  ['the two Health and Wellbeing Boards', ['b-hwb-cd', 'b-hwb-dar'], 'health and well being board'],
  ['the two Cabinets', ['b-cab-dbc', 'b-cab-dcc'], 'cabinet'],
  ['the local Integrated Care Board of 2018 and the NHS body of 2023', ['b-icb18', 'org-nencicb'], 'integrated care board'],
  ['the commissioning groups of 2014 and that of 2021', ['org-cdccg', 'org-ddesccg', 'org-ndccg'], 'clinical commissioning group'],
  ['the one of County Durham and the one of Darlington', ['org-cdccg', 'org-darlccg'], 'clinical commissioning group'],
] as const;

describe.each(TWO_OF_ONE_NAME)('%s', (_, ids, name) => {
  it('are records of their own, each on claims of its own', async () => {
    expect(await textsOf('MATCH (n:Party) WHERE n.id IN $ids RETURN n.id AS is ORDER BY is', { ids: [...ids] })).toEqual(ids.toSorted());
    const shared = await textsOf(`MATCH (a:Party) MATCH (b:Party) WHERE a.id IN $ids AND b.id IN $ids AND a.id < b.id
      UNWIND [id IN a.claimIds WHERE id IN b.claimIds] AS is RETURN is`, { ids: [...ids] });
    expect(shared).toEqual([]);
  });

  it('are joined by no change of party: no paper says that one became the other', async () => {
    expect(await textsOf('MATCH (n:Party)<-[:ORIGINAL|RESULTING]-(event:ChangeEvent) WHERE n.id IN $ids RETURN event.id AS is', { ids: [...ids] })).toEqual([]);
  });

  it('are all found by the name that they share', async () => {
    expect(await found(name)).toEqual(expect.arrayContaining([...ids]));
  });
});

it('holds one change of a party, and it is proposed: the one that a paper states', async () => {
  expect(await textsOf("MATCH (a)<-[:ORIGINAL]-(event:ChangeEvent)-[:RESULTING]->(b) RETURN event.id + ' ' + a.id + ' ' + b.id + ' ' + event.status AS is"))
    .toEqual(['ev.rel-050 post-dirint post-dics PROPOSED']);
});

describe('one organisation printed in several ways', () => {
  it.each([
    ['Tees, Esk and Wear Valleys NHS Foundation Trust', 'org-tewv'], ['Tees Esk and Wear Valleys NHS Foundation Trust', 'org-tewv'],
    ['Tees, Esk and Wear Valley NHS Foundation Trust', 'org-tewv'], ['Tees, Esk and Wear Valley NHS Trust', 'org-tewv'],
    ['Tees, Esk and Wear and Valleys Foundation Trust', 'org-tewv'], ['TEWV', 'org-tewv'],
  ])('%s is found first as %s', async (printed, id) => {
    expect((await found(printed))[0]).toBe(id);
  });

  it('is one record, whose other spellings are kept', async () => {
    expect(await textsOf("MATCH (n:Organisation) WHERE n.name STARTS WITH 'Tees, Esk' OR any(alias IN n.aliases WHERE alias = 'TEWV') RETURN n.id AS is")).toEqual(['org-tewv']);
  });

  it('is one by our reading where a paper only lists the same five partners under two names, and says so of the name it is read from', async () => {
    expect(await textsOf("MATCH (n:Organisation {id: 'org-pcd'}) RETURN n.name + '; ' + n.aliases[0] + '; ' + n.note AS is"))
      .toEqual(['Primary Care Darlington; Primary Healthcare Darlington; Two names in one paper, each in its list of the same five partners; that they are one is our reading.']);
    expect(await textsOf("MATCH (claim:Claim)-[:CITES]->(passage:Passage) WHERE claim.about = 'org-pcd' AND claim.predicate = 'NAMED' RETURN passage.lineFrom + ' ' + claim.basis AS is ORDER BY is"))
      .toEqual(['22 STATED', '68 IMPLIED']);
    expect([(await found('Primary Healthcare Darlington'))[0], (await found('Primary Care Darlington'))[0]]).toEqual(['org-pcd', 'org-pcd']);
  });
});
