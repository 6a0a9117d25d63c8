import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_RULES, REQUIRED_PROPERTIES } from '#schema/vocabulary/data-rules.ts';
import { EXPLAINED_FAULTS } from '#schema/vocabulary/explained-faults.ts';
import { VISIBILITIES, type Visibility } from '#schema/vocabulary/seats.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { PLANTED, work, type Planted } from '../support/planted-faults.ts';
import { sharedStore, withTx } from '../support/with-tx.ts';

const SLOW = 300_000;
// No two of one planting touch the same record.
const PLANTINGS = PLANTED.reduce<readonly (readonly Planted[])[]>((plantings, one) => {
  const at = plantings.findIndex((together) => together.every(({ records }) => !records.some((id) => one.records.includes(id))));
  return at < 0 ? [...plantings, [one]] : plantings.map((together, place) => (place === at ? [...together, one] : together));
}, []);
const ask = { asOf: PAPER_DAY, visibilities: VISIBILITIES };

async function faultsNow(tx: Tx, visibilities: readonly Visibility[] = VISIBILITIES) {
  const { checks } = await dataFaults(tx, { ...ask, visibilities });
  return checks.flatMap(({ rule, findings }) => findings.filter(({ explanation }) => explanation === null).map(({ records, say }) => ({ rule, records, say })));
}

describe('the record as it was loaded', () => {
  it('breaks no rule, and shows with its reason everything that looks as if it did', async () => {
    const { faults, say, checks } = await withTx((tx) => dataFaults(tx, ask));
    expect([faults, say]).toEqual([0, 'Nothing is wrong with the record; 10 findings are explained.']);
    expect(checks.map(({ rule }) => rule)).toEqual(DATA_RULES);
    const explained = checks.flatMap(({ rule, findings }) => findings.map(({ records, explanation }) => [rule, records.toSorted().join(' '), explanation].join(': ')));
    expect(explained.toSorted()).toEqual(EXPLAINED_FAULTS.map(({ rule, records, reason }) => [rule, records.join(' '), reason].join(': ')).toSorted());
  });

  it('holds no kind of record whose properties no rule asks for', async () => {
    const rows = await sharedStore().read((tx) => runnerOf(tx)("MATCH (n:Record) UNWIND labels(n) AS label WITH DISTINCT label WHERE NOT label IN ['Record', 'Party', 'Ownable'] RETURN label ORDER BY label", {}));
    expect(rows.map(({ label }) => label).filter((label) => REQUIRED_PROPERTIES[String(label)] === undefined)).toEqual([]);
  });

  it('counts for a day what papers are too old to speak for, paper by paper, as no fault', async () => {
    const { ageing } = await withTx((tx) => dataFaults(tx, ask));
    expect(ageing.map(({ document, facts }) => [document.id, facts > 0])).toEqual([['doc-003', true], ['doc-004', true], ['doc-002', true]]);
    const onItsDay = await withTx((tx) => dataFaults(tx, { ...ask, asOf: '2014-02-13' }));
    expect(onItsDay.ageing).toEqual([]);
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
