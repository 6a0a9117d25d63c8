// Ownership ended, confirmed, and said to be nobody's, on the seeded database; all of it is rolled back.
import { describe, expect, it } from 'vitest';
import { todayInLondon } from '#schema/period.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const ITEM = 'd-lw-07';
const TODAY = todayInLondon();
const own = async (tx: Tx, row: object = {}) => await commandsByName.assignOwner(tx, [{ item: ITEM, version: await versionOf(tx, ITEM), party: 'b-lw-pb', from: '2026-04-01', ...row }], OFFICER);
const declared = async (tx: Tx, row: object = {}) => await commandsByName.declareUnassigned(tx, [{ item: ITEM, version: await versionOf(tx, ITEM), reason: 'AWAITING_AGREEMENT', from: '2026-06-01', ...row }], OFFICER);
const card = async (tx: Tx, asOf = TODAY) => {
  const answer = await ownership(tx, { id: ITEM, asOf, proposals: false });
  return { owners: answer?.owners.map(({ party }) => party.id), absence: answer?.absence };
};
const faults = async (tx: Tx) => (await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES })).faults;

describe('ending ownership', () => {
  const ended = async (tx: Tx, assignment: string, row: object = {}) => await commandsByName.endOwnership(tx, [{ assignment, version: await versionOf(tx, assignment), endsOn: '2026-06-01', ...row }], OFFICER);
  it('has the owner until the day before, and nobody from the day on', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await own(tx));
      expect(codesOf(await ended(tx, id))).toEqual([]);
      expect([(await card(tx, '2026-05-31')).owners, (await card(tx, '2026-06-01')).owners]).toEqual([['b-lw-pb'], []]);
      expect(codesOf(await ended(tx, id))).toEqual(['ALREADY_ENDED 0 endsOn']);
      expect(codesOf(await ended(tx, ITEM))).toEqual(['UNKNOWN_ID 0 assignment']);
      await expect(ended(tx, id, { version: 1 })).rejects.toMatchObject({ name: 'Conflict', current: { id } });
    });
  });
});

describe('confirming ownership', () => {
  const confirmed = async (tx: Tx, assignment: string) => await commandsByName.confirmOwnership(tx, [{ assignment, version: await versionOf(tx, assignment) }], OFFICER);
  it('says that the holder confirms it, and may be said again', async () => {
    await withTx(async (tx) => {
      const [id = ''] = madeBy(await own(tx));
      expect([codesOf(await confirmed(tx, id)), codesOf(await confirmed(tx, id))]).toEqual([[], []]);
      expect((await ownership(tx, { id: ITEM, asOf: TODAY, proposals: false }))?.owners).toMatchObject([{ basis: 'CONFIRMED_BY_HOLDER' }]);
      expect(await faults(tx)).toBe(0);
    });
  });
  it('refuses what has ended, what is to begin and what there is not', async () => {
    await withTx(async (tx) => {
      const [past = ''] = madeBy(await own(tx, { until: '2026-05-01' }));
      const [coming = ''] = madeBy(await own(tx, { from: '2999-01-01' }));
      expect(codesOf(await confirmed(tx, past))).toEqual(['ALREADY_ENDED 0 assignment']);
      expect(codesOf(await confirmed(tx, coming))).toEqual(['PARTY_NOT_YET 0 assignment']);
      expect(codesOf(await confirmed(tx, ITEM))).toEqual(['UNKNOWN_ID 0 assignment']);
    });
  });
});

describe('declaring that nobody answers', () => {
  it('gives the reason from the day on, until there is an owner', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await declared(tx))).toEqual([]);
      expect(await card(tx)).toEqual({ owners: [], absence: 'AWAITING_AGREEMENT' });
      expect(codesOf(await own(tx, { from: '2026-08-01' }))).toEqual([]);
      expect(await card(tx)).toEqual({ owners: ['b-lw-pb'], absence: null });
      expect((await card(tx, '2026-07-31')).owners).toEqual([]);
      expect(await faults(tx)).toBe(0);
    });
  });
  it('gives way to another reason, and to an owner from its first day on', async () => {
    await withTx(async (tx) => {
      expect(codesOf(await declared(tx))).toEqual([]);
      expect(codesOf(await declared(tx))).toEqual(['NOTHING_CHANGES 0 reason']);
      expect(codesOf(await declared(tx, { reason: 'DISPUTED' }))).toEqual([]);
      expect((await card(tx)).absence).toBe('DISPUTED');
      expect(codesOf(await own(tx, { from: '2026-06-01' }))).toEqual([]);
      expect(await faults(tx)).toBe(0);
    });
  });
  it('refuses an item that has an owner then, an unknown one and an unknown reason', async () => {
    await withTx(async (tx) => {
      madeBy(await own(tx, { from: '2026-08-01' }));
      expect(codesOf(await declared(tx))).toEqual(['ALREADY_OWNED 0 from']);
      expect(codesOf(await declared(tx, { item: 'b-lw-pb', version: await versionOf(tx, 'b-lw-pb') }))).toEqual(['UNKNOWN_ITEM 0 item']);
      expect(codesOf(await declared(tx, { reason: 'FORGOTTEN' }))).toEqual(['INVALID 0 reason']);
    });
  });
});
