// Posts taken, kept and handed over, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const POST = 'post-lay';
const term = { post: POST, person: 'p-shimmin', kind: 'INTERIM', from: '2026-04-01' };
const add = async (tx: Tx, row: object = {}) => await commandsByName.appoint(tx, [{ ...term, ...row }], OFFICER);

/** Who holds the post on a day. */
async function holders(tx: Tx, on: string): Promise<readonly unknown[]> {
  const rows = await runnerOf(tx)(`MATCH (:Post {id: $post})<-[:TO_POST]-(t:Appointment)-[:HELD_BY]->(p:Person)
    WHERE t.validFrom <= date($on) < t.validTo RETURN p.id AS id ORDER BY id`, { post: POST, on });
  return rows.map(({ id }) => id);
}

describe('appointing', () => {
  it('has the person in the post from the day on, up to the last', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { until: '2027-04-01' }))).toEqual([]);
      expect([await holders(tx, '2026-03-31'), await holders(tx, '2026-04-01'), await holders(tx, '2027-03-31'), await holders(tx, '2027-04-01')])
        .toEqual([[], ['p-shimmin'], ['p-shimmin'], []]);
    });
  });
  it('says all that stands against it at once', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { post: 'b-cdcp', person: 'org-dcc', byVirtueOf: 'no', until: '2026-04-01' })))
        .toEqual(['ENDS_BEFORE_IT_STARTS 0 until', 'UNKNOWN_ID 0 post', 'UNKNOWN_ID 0 person', 'UNKNOWN_ID 0 byVirtueOf']);
      await end(tx, POST, '2027-04-01');
      expect(codesOf(await add(tx))).toEqual(['PARTY_ENDED 0 until']);
    });
  });
  it('fills no more seats than there are, but lets several share a job', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await add(tx, { until: '2027-04-01' }))).toEqual([]);
      expect(codesOf(await add(tx, { person: 'p-findlay', from: '2027-03-31' }))).toEqual(['POST_TAKEN 0 post']);
      expect(codesOf(await add(tx, { person: 'p-findlay', from: '2027-04-01', kind: 'JOB_SHARE' }))).toEqual([]);
      expect(codesOf(await add(tx, { from: '2027-04-01', kind: 'JOB_SHARE' }))).toEqual([]);
      const twice = [{ ...term, until: '2025-04-01', from: '2025-01-01' }, { ...term, until: '2025-04-01', from: '2025-03-01', person: 'p-findlay' }];
      expect(codesOf(await commandsByName.appoint(tx, twice, OFFICER))).toEqual(['POST_TAKEN 1 post']);
    });
  });
  it('knows no person whom the editor may not see', async () => {
    await withTx(async (tx) => {
      await set(tx, 'p-shimmin', { visibility: 'RESTRICTED' });
      expect(codesOf(await commandsByName.appoint(tx, [term], { ...OFFICER, visibilities: ['PUBLIC'] }))).toEqual(['UNKNOWN_ID 0 person']);
    });
  });
});

describe('extending an appointment', () => {
  const extended = async (tx: Tx, appointment: string, row: object = {}) =>
    await commandsByName.extendAppointment(tx, [{ appointment, version: await versionOf(tx, appointment), until: '2028-04-01', ...row }], OFFICER);
  it('has the person stay up to the later day, or for good', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx, { until: '2027-04-01' }));
      expect(codesOf(await extended(tx, id))).toEqual([]);
      expect([await holders(tx, '2028-03-31'), await holders(tx, '2028-04-01')]).toEqual([['p-shimmin'], []]);
      expect(codesOf(await extended(tx, id, { until: null }))).toEqual([]);
      expect(await holders(tx, '2030-01-01')).toEqual(['p-shimmin']);
      expect(codesOf(await extended(tx, id))).toEqual(['NO_END_TO_MOVE 0 until']);
    });
  });
  it('refuses a day that is no later, one on which the post is taken or gone, an unknown one and an old version', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx, { until: '2027-04-01' }));
      expect(codesOf(await extended(tx, id, { until: '2027-04-01' }))).toEqual(['ENDS_NO_LATER 0 until']);
      await add(tx, { person: 'p-findlay', from: '2027-10-01' });
      expect(codesOf(await extended(tx, id))).toEqual(['POST_TAKEN 0 post']);
      expect(codesOf(await extended(tx, id, { until: '2027-10-01' }))).toEqual([]);
      await end(tx, POST, '2027-11-01');
      expect(codesOf(await extended(tx, id))).toEqual(['PARTY_ENDED 0 until', 'POST_TAKEN 0 post']);
      expect(codesOf(await extended(tx, 'b-cdcp'))).toEqual(['UNKNOWN_APPOINTMENT 0 appointment']);
      await expect(extended(tx, id, { version: 1 })).rejects.toMatchObject({ name: 'Conflict', current: { say: [expect.stringMatching(/^The appointment to .* until 1 October 2027\.$/u)] } });
    });
  });
});

describe('handing over', () => {
  const handed = async (tx: Tx, appointment: string, row: object = {}) => await commandsByName.handOver(tx,
    [{ appointment, version: await versionOf(tx, appointment), on: '2026-10-01', person: 'p-findlay', why: 'MOVED_POST', ...row }], OFFICER);
  it('has exactly one holder on the day, the successor', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx));
      const [next] = madeBy(await handed(tx, id));
      expect(next).toBeDefined();
      expect([await holders(tx, '2026-09-30'), await holders(tx, '2026-10-01')]).toEqual([['p-shimmin'], ['p-findlay']]);
    });
  });
  it('refuses a day before the first, the same person, somebody unknown and a post that another is to take', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await add(tx, { until: '2027-04-01' }));
      expect(codesOf(await handed(tx, id, { on: '2026-04-01', person: 'p-shimmin' }))).toEqual(['ENDS_BEFORE_IT_STARTS 0 on', 'OWN_FOLLOWER 0 person']);
      expect(codesOf(await handed(tx, id, { person: 'nobody' }))).toEqual(['UNKNOWN_ID 0 person']);
      await add(tx, { from: '2027-04-01' });
      expect(codesOf(await handed(tx, id))).toEqual(['POST_TAKEN 0 post']);
      expect(codesOf(await handed(tx, 'nothing', { version: 1 }))).toEqual(['UNKNOWN_APPOINTMENT 0 appointment']);
    });
  });
});
