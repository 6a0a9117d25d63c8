// The seats on a board renewed for a municipal year, on the seeded database; all of it is rolled back.
import { expect, it } from 'vitest';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { commandsByName } from '../../server/commands/by-name.generated.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { dataFaults } from '../../server/questions/data-faults.ts';
import { quorumMargin } from '../../server/questions/quorum-margin.ts';
import { codesOf, madeBy, OFFICER, versionOf } from '../support/editing.ts';
import { end, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const BODY = 'b-lw-pb';
const FROM = '2026-05-20';
const seated = async (tx: Tx, row: object) => madeBy(await commandsByName.addMembership(tx, [{ body: BODY, role: 'CHAIR', voting: 'VOTING', from: '2025-05-20', ...row }], OFFICER)).at(0) ?? '';
const read = async (tx: Tx, ids: readonly string[]) => await Promise.all(ids.map(async (membership) => ({ membership, version: await versionOf(tx, membership) })));
const renew = (tx: Tx, row: object) => commandsByName.renewMemberships(tx, [{ body: BODY, from: FROM, ...row }], OFFICER);
const sitting = async (tx: Tx, asOf: string) => (await quorumMargin(tx, { body: BODY, apologies: [], asOf, proposals: false, visibilities: VISIBILITIES }))?.seats.map(({ id }) => id) ?? [];

it('has whoever goes on hold the same seat from the day on, up to the end of the year, and whoever does not leave on it', async () => {
  await withTx(async (tx) => {
    const [stays, ends, leaves] = [await seated(tx, { member: 'org-dcc' }), await seated(tx, { member: 'post-lay', until: FROM }), await seated(tx, { member: 'post-dirplace' })];
    const outcome = await renew(tx, { renewed: await read(tx, [stays, ends]), leaving: await read(tx, [leaves]), until: '2027-05-20' });
    expect(codesOf(outcome)).toEqual([]);
    const made = madeBy(outcome);
    expect(made).toHaveLength(2);
    expect((await sitting(tx, '2026-05-19')).filter((id) => [stays, ends, leaves, ...made].includes(id)).toSorted()).toEqual([stays, ends, leaves].toSorted());
    expect((await sitting(tx, FROM)).filter((id) => [stays, ends, leaves, ...made].includes(id)).toSorted()).toEqual([...made].toSorted());
    expect((await sitting(tx, '2027-05-20')).filter((id) => made.includes(id))).toEqual([]);
    const { checks } = await dataFaults(tx, { asOf: PAPER_DAY, visibilities: VISIBILITIES });
    expect(checks.flatMap(({ findings }) => findings.filter(({ explanation }) => explanation === null).map(({ say }) => say))).toEqual([]);
  });
});

it('is refused where nobody is named, somebody twice, or a seat is of another body, and beside a later seat of the same member', async () => {
  await withTx(async (tx) => {
    const [stays, elsewhere] = [await seated(tx, { member: 'org-dcc', until: '2026-09-01' }), await seated(tx, { member: 'org-dcc', body: 'b-aw-pb' })];
    expect(codesOf(await renew(tx, {}))).toEqual(['NOTHING_CHANGES 0 renewed']);
    const [one, other] = await read(tx, [stays, elsewhere]);
    expect(codesOf(await renew(tx, { renewed: [one, other], leaving: [one] }))).toEqual(['UNKNOWN_ID 0 renewed 1 membership', 'ROW_REPEATED 0 leaving 0 membership']);
    await seated(tx, { member: 'org-dcc', from: '2026-09-01' });
    expect(codesOf(await renew(tx, { renewed: await read(tx, [stays]) }))).toEqual(['ALREADY_MEMBER 0 renewed 0 membership']);
    expect(codesOf(await renew(tx, { renewed: await read(tx, [stays]), until: '2026-09-01' }))).toEqual([]);
  });
});

it('is refused for longer than whoever the seat is held for stands', async () => {
  await withTx(async (tx) => {
    const seat = await seated(tx, { member: 'post-lay', onBehalfOf: 'org-tewv' });
    await end(tx, 'org-tewv', '2026-09-01');
    expect(codesOf(await renew(tx, { renewed: await read(tx, [seat]) }))).toEqual(['PARTY_ENDED 0 until']);
    expect(codesOf(await renew(tx, { renewed: await read(tx, [seat]), until: '2026-09-01' }))).toEqual([]);
  });
});
