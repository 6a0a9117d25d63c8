import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_RULES, REQUIRED_PROPERTIES } from '#schema/vocabulary/data-rules.ts';
import { EXPLAINED_FAULTS } from '#schema/vocabulary/explained-faults.ts';
import { VISIBILITIES, type Visibility } from '#schema/vocabulary/seats.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { extrapolated } from '../../server/questions/extrapolated.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { PLANTED, work, type Planted } from '../support/planted-faults.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const SLOW = 300_000;
// No two of one planting touch the same record.
const PLANTINGS = PLANTED.reduce<readonly (readonly Planted[])[]>((plantings, one) => {
  const at = plantings.findIndex((together) => together.every(({ records }) => !records.some((id) => one.records.includes(id))));
  return at < 0 ? [...plantings, [one]] : plantings.map((together, place) => (place === at ? [...together, one] : together));
}, []);
// The same without the question: live on the day, seen more than 24 months before, and not of stated days.
const OLD_FACTS = `UNWIND COLLECT { MATCH (n:Record) RETURN n } + COLLECT { MATCH ()-[r]->() RETURN r } AS fact WITH fact
  WHERE fact.validFrom <= date($asOf) AND fact.validTo > date($asOf) AND fact.lastAttested < date($asOf) - duration('P24M') AND NOT fact.status IN ['ENDED', 'DORMANT', 'REJECTED']
    AND (fact.fromBasis <> 'STATED' OR fact.untilBasis <> 'STATED') RETURN fact.id AS id`;
const ask = { asOf: PAPER_DAY, visibilities: VISIBILITIES };

async function faultsNow(tx: Tx, visibilities: readonly Visibility[] = VISIBILITIES) {
  const { checks } = await dataFaults(tx, { ...ask, visibilities });
  return checks.flatMap(({ rule, findings }) => findings.filter(({ explanation }) => explanation === null).map(({ records, say }) => ({ rule, records, say })));
}

describe('the record as it was loaded', () => {
  it('breaks no rule, and shows with its reason everything that looks as if it did', async () => {
    const { faults, say, checks, ageing } = await withTx((tx) => dataFaults(tx, ask));
    const readOn = ageing.reduce((sum, { facts }) => sum + facts, 0);
    expect([faults, say]).toEqual([0, `Nothing is wrong with the record; ${String(10 + readOn)} findings are explained.`]);
    expect(checks.map(({ rule }) => rule)).toEqual(DATA_RULES);
    const explained = checks.flatMap(({ rule, findings }) => findings.map(({ records, explanation }) => [rule, records.toSorted().join(' '), explanation].join(': ')));
    expect(explained.toSorted()).toEqual(EXPLAINED_FAULTS.map(({ rule, records, reason }) => [rule, records.join(' '), reason].join(': ')).toSorted());
  });

  it('holds no kind of record whose properties no rule asks for', async () => {
    const rows = await sharedStore().read((tx) => runnerOf(tx)("MATCH (n:Record) UNWIND labels(n) AS label WITH DISTINCT label WHERE NOT label IN ['Record', 'Party', 'Ownable'] RETURN label ORDER BY label", {}));
    expect(rows.map(({ label }) => label).filter((label) => REQUIRED_PROPERTIES[String(label)] === undefined)).toEqual([]);
  });

  it('counts for a day what papers are too old to speak for, paper by paper, and says why that is no fault', async () => {
    const { ageing, checks } = await withTx((tx) => dataFaults(tx, ask));
    expect(ageing.map(({ document, facts, explanation }) => [document.id, facts > 0, typeof explanation])).toEqual([['doc-003', true, 'string'], ['doc-004', true, 'string'], ['doc-002', true, 'string']]);
    const counted = ageing.reduce((sum, { facts }) => sum + facts, 0);
    expect(checks.find(({ rule }) => rule === 'EXTRAPOLATED')).toMatchObject({ faults: 0, explained: counted, findings: [] });
    const onItsDay = await withTx((tx) => dataFaults(tx, { ...ask, asOf: '2014-02-13' }));
    expect(onItsDay.ageing).toEqual([]);
  });

  it('calls to be mended what rests on an old paper that no reason explains', async () => {
    const { ageing, checks } = await withTx(async (tx) => {
      await work(tx, "MATCH (n:SourceDocument {id: 'doc-004'}) SET n.id = 'x.paper'");
      return await dataFaults(tx, ask);
    });
    const paper = ageing.find(({ document }) => document.id === 'x.paper');
    expect([paper?.explanation, checks.find(({ rule }) => rule === 'EXTRAPOLATED')?.faults]).toEqual([null, paper?.facts]);
  });
});

describe('what is read on for more than 24 months', () => {
  it('is listed by the page for each paper: every dated record and line of which it is the newest, known and not ended', async () => {
    const asOf = '2026-01-31';
    const asked = { asOf, visibilities: VISIBILITIES };
    const { ageing, rows } = await withTx(async (tx) => ({ ageing: (await dataFaults(tx, asked)).ageing, rows: await runnerOf(tx)(OLD_FACTS, { asOf }) }));
    expect(ageing.map(({ document }) => document.id)).toEqual(['doc-003', 'doc-004', 'doc-002', 'doc-000', 'doc-001']);
    const listed = await withTx(async (tx) => {
      const pages = [];
      for (const { document, facts } of ageing) {
        for (let skip = 0; skip < facts; skip += 500) pages.push(await extrapolated(tx, { ...asked, paper: document.id, first: 500, skip }));
      }
      return pages.flatMap((page) => page?.findings ?? []);
    });
    expect(listed.flatMap(({ records }) => records).toSorted()).toEqual(rows.map(({ id }) => String(id)).toSorted());
    expect(listed.filter(({ fix, say, explanation }) => fix === '' || say === '' || explanation === null)).toEqual([]);
  });

  it('begins on the day after the 24 months, as certainty does, and is handed out by the page', async () => {
    const [before, after] = await withTx(async (tx) => [
      await extrapolated(tx, { paper: 'doc-002', asOf: '2020-05-25', first: 500, skip: 0, visibilities: VISIBILITIES }),
      await extrapolated(tx, { paper: 'doc-002', asOf: '2020-05-26', first: 1, skip: 1, visibilities: VISIBILITIES }),
    ]);
    expect([before?.total, before?.say]).toEqual([0, 'Nothing is read on for more than 24 months after the Integration report 2018 (25 May 2018) on this day.']);
    expect([after?.findings.length, (after?.total ?? 0) > 100]).toEqual([1, true]);
  });

  it('of a paper that there is not is nothing', async () => {
    expect(await withTx((tx) => extrapolated(tx, { paper: 'doc-999', asOf: PAPER_DAY, first: 1, skip: 0, visibilities: VISIBILITIES }))).toBeUndefined();
  });
});

describe('a planted fault', () => {
  // What is found while the faults of each planting stand together; last, when all are mended.
  const found: Awaited<ReturnType<typeof faultsNow>>[] = [];

  beforeAll(async () => {
    await withTx(async (tx) => {
      found.length = 0;
      for (const together of PLANTINGS) {
        for (const { plant } of together) await work(tx, plant);
        found.push(await faultsNow(tx));
        for (const { mend } of together.toReversed()) await work(tx, mend);
      }
      found.push(await faultsNow(tx));
    }, { timeoutMs: SLOW });
  }, SLOW);

  it('is planted for every rule there is', () => {
    expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(DATA_RULES));
  });

  it.each(PLANTED)('$what is found once', (planted) => {
    const { rule, records, says } = planted;
    const at = PLANTINGS.findIndex((together) => together.includes(planted));
    const say: unknown = expect.stringContaining(says);
    expect(found[at]?.filter((one) => one.rule === rule && one.records.some((id) => records.includes(id)))).toEqual([{ rule, records, say }]);
  });

  it('is found alone: nothing else is said than what was planted', () => {
    const rulesOf = (all: readonly { readonly rule: string; readonly records: readonly string[] }[]): readonly string[] => all.map(({ rule, records }) => `${rule} ${records.join(' ')}`).toSorted();
    expect(found.slice(0, -1).map(rulesOf)).toEqual(PLANTINGS.map(rulesOf));
  });

  it('is gone when it is mended', () => {
    expect(found).toHaveLength(PLANTINGS.length + 1);
    expect(found.at(-1)).toEqual([]);
  });
});

it('tells nothing of a person whom the reader may not see', async () => {
  const [all, few] = await withTx(async (tx) => {
    await work(tx, "MATCH (n:Person {id: 'p-burns'}) SET n.visibility = 'RESTRICTED', n.searchText = null");
    return [await faultsNow(tx), await faultsNow(tx, ['PUBLIC', 'STAFF'])];
  });
  expect([all.map(({ records }) => records), few]).toEqual([[['p-burns']], []]);
});

it('tells nothing of what a person holds whom the reader may not see', async () => {
  const asked = { paper: 'doc-001', asOf: '2026-01-31', first: 2_000, skip: 0 };
  const listed = await withTx(async (tx) => {
    const [held] = await runnerOf(tx)("MATCH (n:Appointment)-[:HELD_BY]->(p:Person) WHERE n.lastAttested = date('2023-03-15') AND n.validTo > date('2026-01-31') AND n.untilBasis <> 'STATED' RETURN n.id AS id, p.id AS person ORDER BY id LIMIT 1", {});
    await work(tx, `MATCH (n:Person {id: '${String(held?.person)}'}) SET n.visibility = 'RESTRICTED'`);
    const idsFor = async (visibilities: readonly Visibility[]) => (await extrapolated(tx, { ...asked, visibilities }))?.findings.flatMap(({ records }) => records).filter((id) => id === held?.id);
    return [held?.id, await idsFor(VISIBILITIES), await idsFor(['PUBLIC', 'STAFF'])];
  });
  expect(listed).toEqual([expect.any(String), [listed[0]], []]);
});

it('takes the reason of the newest paper back once a newer one is held, and gives what two papers of one day tell to both', async () => {
  const asOf = '2026-01-31';
  const answers = await withTx(async (tx) => {
    const newest = async () => (await dataFaults(tx, { ...ask, asOf })).ageing.find(({ document }) => document.id === 'doc-001');
    const before = await newest();
    await work(tx, "MATCH (n:SourceDocument {id: 'doc-001'}) CREATE (copy:Record:SourceDocument) SET copy = n {.*, id: 'x.newer', issued: date('2025-01-01')}");
    const after = await newest();
    await work(tx, "MATCH (n:SourceDocument {id: 'x.newer'}) SET n.issued = date('2023-03-15') WITH n MATCH (claim:Claim {about: 'd-lw-03'}) WITH n, claim ORDER BY claim.id LIMIT 1 MATCH (fact:Record {id: 'd-lw-03'}) CREATE (other:Record:Claim)-[:CITES]->(n) SET other = claim {.*, id: 'x.claim'}, fact.claimIds = fact.claimIds + ['x.claim']");
    const both = await extrapolated(tx, { ...ask, asOf, paper: 'x.newer', first: 5, skip: 0 });
    return [before?.explanation, after?.explanation, (await newest())?.facts === before?.facts, both?.findings.map(({ records, explanation }) => [records, explanation])];
  });
  expect(answers).toEqual([expect.stringContaining('newest paper held'), null, true, [[['d-lw-03'], null]]]);
});
