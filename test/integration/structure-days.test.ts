import { expect, it } from 'vitest';
import { structureDays, type AskStructureDays } from '../../server/questions/structure-days.ts';
import { aLine, end, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof structureDays>[0];

async function days(over: Partial<AskStructureDays> = {}, arrange?: (tx: Tx) => Promise<void>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await structureDays(tx, { asOf: PAPER_DAY, proposals: false, ...over });
  });
}

const DURHAM = ['2014-02-13', '2018-05-25', '2021-09-01', '2023-03-15'];

it('are those of the papers of the place, since no paper of it dates what it draws', async () => {
  expect(await days()).toEqual(DURHAM);
  expect(await days({ scope: 'place-darlington' })).toEqual(['2015-11-01']);
  expect(await days({ scope: 'doc-002' })).toEqual(['2018-05-25']);
});

it('hold the day on which a body of the place ends, and on which a line that is cited begins, and no day of what it does not show', async () => {
  const dated = await days({}, async (tx) => {
    await end(tx, 'b-lw-pb', '2025-04-01');
    await aLine(tx, { id: 'dated', type: 'REPORTS_TO', from: 'b-sw-pb', to: 'b-cdcp', validFrom: '2024-06-01', claimIds: ['c.b-cdcp.p.001.0019'] });
    await aLine(tx, { id: 'uncited', type: 'REPORTS_TO', from: 'b-aw-pb', to: 'b-cdcp', validFrom: '2024-07-01', claimIds: [] });
  });
  expect(dated).toEqual([...DURHAM, '2024-06-01', '2025-04-01']);
});

it('are those of the place that is drawn on the day, and none for a place nobody holds', async () => {
  expect(await days({ asOf: '2015-12-01' })).toEqual(['2015-11-01']);
  expect(await days({ scope: 'place-nowhere' })).toBeUndefined();
  expect(await days({ scope: '' })).toBeUndefined();
});
