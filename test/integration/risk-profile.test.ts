import { expect, it } from 'vitest';
import { riskProfile } from '../../server/questions/risk-profile.ts';
import { asking, DAY_BEFORE } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const page = async (id: string, over = {}) => await withTx(async (tx) => await riskProfile(tx, asking(id, over)));

it('is unrated, and its mitigation stands beside it on line 563', async () => {
  const risk = await page('rk-2023-1');
  expect(risk).toMatchObject({ plan: { id: 'e.plan-2023' }, slots: [{ slot: 'rating', absence: 'NOT_STATED_IN_SOURCE' }], version: 1 });
  expect(risk?.mitigations.map(({ voice, evidence }) => [voice, evidence[0]?.lineFrom])).toEqual([['PAPER_SAYS', 563]]);
});

it('stands empty before its paper, and is nothing where nothing is printed', async () => {
  expect(await page('rk-2023-1', { asOf: DAY_BEFORE })).toMatchObject({ slots: [], mitigations: [], evidence: [] });
  expect(await page('rk-2023-9')).toBeUndefined();
});
