// Lines drawn, ended and re-dated, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { LINE_TYPES, RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Authorship } from '../../server/neo4j/record-change.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { asking, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const line = { type: 'REPORTS_TO', party: 'b-sw-pb', other: 'b-aw-pb', cadence: 'every month', from: '2026-04-01' };
const add = async (tx: Tx, row: object = {}, by: Authorship = OFFICER) => await commandsByName.addLine(tx, [{ ...line, ...row }], by);

const SW = 'Starting Well Children Young People and Families Partnership Board';

/** What the page of the lower body says of its line upwards on a day. */
const upwards = async (tx: Tx, asOf: string) => JSON.stringify(await bodyProfile(tx, asking(line.party, { asOf }))).includes('reports to the Ageing Well Partnership Board');

it('lists in the API every line type of the registry, in its order', () => {
  expect([...LINE_TYPES]).toEqual([...RELATIONSHIP_TYPE_NAMES]);
});

describe('drawing a line', () => {
  it('has it from the day on, with its rhythm and the paper that the edit names', async () => {
    await withTx(async (tx) => {
      const [id] = madeBy(await add(tx, {}, { ...OFFICER, source: 'doc-001' }));
      const [row] = await runnerOf(tx)(`MATCH (a)-[l:REPORTS_TO {id: $id}]->(b) RETURN a.id AS low, b.id AS high, l.cadence AS cadence, l.version AS version,
        COLLECT { MATCH (c:Claim)-[:CITES]->(d) WHERE c.id IN l.claimIds RETURN d.id } AS papers`, { id });
      expect(row).toMatchObject({ low: 'b-sw-pb', high: 'b-aw-pb', cadence: 'every month', papers: ['doc-001'] });
      expect([await upwards(tx, '2026-03-31'), await upwards(tx, '2026-04-01')]).toEqual([false, true]);
      expect((await dataFaults(tx, { asOf: '2023-03-15', visibilities: ['PUBLIC'] })).faults).toBe(0);
    });
  });
  it('stores a working line once, lower id first', async () => {
    await withTx(async (tx) => {
      const [id] = madeBy(await add(tx, { type: 'WORKS_WITH', cadence: null, purpose: 'Joint plans' }));
      const [row] = await runnerOf(tx)('MATCH (a)-[l:WORKS_WITH {id: $id}]->(b) RETURN a.id AS low, b.id AS high', { id });
      expect(row).toEqual({ low: 'b-aw-pb', high: 'b-sw-pb' });
      expect(codesOf(await add(tx, { type: 'WORKS_WITH', party: 'b-aw-pb', other: 'b-sw-pb', cadence: null }))).toEqual(['ALREADY_DRAWN 0 party']);
    });
  });
  it('says all that stands against it at once', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { type: 'FUNDS', party: 'p-shimmin', other: 'no', until: '2026-04-01' })))
        .toEqual(['ENDS_BEFORE_IT_STARTS 0 until', 'UNKNOWN_ID 0 party', 'UNKNOWN_ID 0 other', 'LINE_TAKES_NONE 0 cadence']);
      expect(codesOf(await add(tx, { type: 'POST_IN', cadence: null }))).toEqual(['WRONG_END 0 type']);
      expect(codesOf(await add(tx, { other: 'b-sw-pb' }))).toEqual(['LINE_TO_ITSELF 0 other', 'LEADS_ROUND 0 other']);
      expect(codesOf(await add(tx, { status: 'ENDED' }))).toEqual(['INVALID 0 status']);
      await end(tx, 'b-aw-pb', '2027-04-01');
      expect(codesOf(await add(tx))).toEqual(['PARTY_ENDED 0 until']);
    });
  });
  it('rests on what is only proposed only where it is proposed itself', async () => {
    await withTx(async (tx) => {
      await set(tx, 'b-aw-pb', { status: 'PROPOSED' });
      expect(codesOf(await add(tx))).toEqual(['NOT_LIVE 0 other']);
      expect(codesOf(await add(tx, { status: 'PROPOSED' }))).toEqual([]);
      expect(await upwards(tx, '2026-04-01')).toBe(false);
    });
  });
  it('never leads round on one day, and names the way', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { until: '2027-04-01' }))).toEqual([]);
      const back = await add(tx, { type: 'ACCOUNTABLE_TO', party: 'b-aw-pb', other: 'b-sw-pb', cadence: null });
      expect(back.ok ? [] : back.problems.map(({ message }) => message)).toEqual([
        `That would lead round: Ageing Well Partnership Board is accountable to ${SW}, ${SW} reports to Ageing Well Partnership Board. End one of those lines first, or turn this one.`,
      ]);
      expect(codesOf(await add(tx, { party: 'b-aw-pb', other: 'b-sw-pb', from: '2027-04-01' }))).toEqual([]);
      expect(codesOf(await add(tx, { type: 'SUPPORTS', party: 'b-aw-pb', other: 'b-sw-pb', cadence: null }))).toEqual([]);
      const both = [{ ...line, from: '2025-01-01', until: '2025-02-01' }, { ...line, party: 'b-aw-pb', other: 'b-sw-pb', from: '2025-01-15', until: '2025-03-01' }];
      expect(codesOf(await commandsByName.addLine(tx, both, OFFICER))).toEqual(['LEADS_ROUND 1 other']);
    });
  });
});

describe('ending a line', () => {
  const ended = async (tx: Tx, id: string, row: object = {}) => await commandsByName.endLine(tx, [{ line: id, version: await versionOf(tx, id), endsOn: '2026-06-01', ...row }], OFFICER);
  it('has it until the day before', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx));
      expect(codesOf(await ended(tx, id))).toEqual([]);
      expect([await upwards(tx, '2026-05-31'), await upwards(tx, '2026-06-01')]).toEqual([true, false]);
      expect(codesOf(await ended(tx, id))).toEqual(['ALREADY_ENDED 0 endsOn']);
      await expect(ended(tx, id, { version: 1 })).rejects.toMatchObject({ name: 'Conflict', current: { id, say: [`The line “${SW} reports to Ageing Well Partnership Board” is in force from 1 April 2026 until 1 June 2026.`] } });
    });
  });
  it('refuses an unknown one and one that a paper still speaks of, and ends one that is only proposed', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await ended(tx, 'b-cdcp'))).toEqual(['UNKNOWN_ID 0 line']);
      expect(codesOf(await ended(tx, 'rel-093', { endsOn: '2023-03-15' }))).toEqual(['ENDS_BEFORE_LAST_SEEN 0 endsOn']);
      expect(codesOf(await ended(tx, 'rel-093'))).toEqual([]);
      const [id = ''] = madeBy(await add(tx, { status: 'PROPOSED' }));
      expect(codesOf(await ended(tx, id))).toEqual([]);
    });
  });
});

describe('re-dating a line', () => {
  const redated = async (tx: Tx, id: string, row: object) => await commandsByName.redateLine(tx, [{ line: id, version: await versionOf(tx, id), ...row }], OFFICER);
  it('has it on the new days, and open again', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx));
      expect(codesOf(await redated(tx, id, { from: '2025-04-01', until: '2026-05-01' }))).toEqual([]);
      expect([await upwards(tx, '2025-03-31'), await upwards(tx, '2025-04-01'), await upwards(tx, '2026-04-30'), await upwards(tx, '2026-05-01')]).toEqual([false, true, true, false]);
      expect(codesOf(await redated(tx, id, { isOpen: true }))).toEqual([]);
      expect(await upwards(tx, '2026-05-01')).toBe(true);
    });
  });
  it('refuses what changes nothing, an empty time, days that papers gainsay, a twin and a loop', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx, { until: '2026-06-01' }));
      expect(codesOf(await redated(tx, id, {}))).toEqual(['NOTHING_CHANGES 0 from']);
      expect(codesOf(await redated(tx, id, { until: '2026-04-01' }))).toEqual(['ENDS_BEFORE_IT_STARTS 0 until']);
      expect(codesOf(await redated(tx, 'rel-093', { from: '2023-03-16', until: '2023-03-15' })))
        .toEqual(['ENDS_BEFORE_IT_STARTS 0 until', 'STARTS_AFTER_FIRST_SEEN 0 from', 'ENDS_BEFORE_LAST_SEEN 0 until']);
      await add(tx, { from: '2026-08-01' });
      await add(tx, { party: 'b-aw-pb', other: 'b-sw-pb', from: '2026-06-01', until: '2026-08-01' });
      expect(codesOf(await redated(tx, id, { until: '2026-07-01' }))).toEqual(['LEADS_ROUND 0 other']);
      expect(codesOf(await redated(tx, id, { isOpen: true }))).toEqual(['ALREADY_DRAWN 0 from', 'LEADS_ROUND 0 other']);
      expect(codesOf(await redated(tx, 'no-line', { from: '2026-01-01' }))).toEqual(['UNKNOWN_ID 0 line']);
    });
  });
});
