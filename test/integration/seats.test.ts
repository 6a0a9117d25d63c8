import { expect, it } from 'vitest';
import { seats } from '../../server/questions/seats.ts';
import { aMembership, anAppointment, BEFORE_ALL, PAPER_DAY } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

const asking = (organisation: string, over = {}) => ({ organisation, asOf: PAPER_DAY, proposals: false, visibilities: ['PUBLIC'] as const, ...over });
const ask = async (organisation: string, over = {}) => await withTx(async (tx) => await seats(tx, asking(organisation, over)));
const IN_2018 = { asOf: '2018-05-25' } as const;

it("seats the Council on the Integration Board through Children's Services, its vote unsaid, and on the delivery groups of 2014", async () => {
  expect((await ask('org-dcc', IN_2018))?.seats.map(({ body, through, vote, role, certainty, evidence }) => [body.id, through, vote, role, certainty, evidence[0]?.lineFrom])).toEqual([
    ['b-ib', "Children's Services", 'Our papers do not say', 'Board member', 'ATTESTED', 103],
    ['b-pdg', null, 'Our papers do not say', 'Board member', 'EXTRAPOLATED', 208],
  ]);
});

it('adds the Provider and the Joint Commissioning Board when proposals are shown', async () => {
  const answer = await ask('org-dcc', { ...IN_2018, proposals: true });
  expect(answer?.seats.map(({ body, status }) => [body.name, status])).toEqual([
    ['Integration Board', 'IN_FORCE'], ['Joint Commissioning Board', 'PROPOSED'], ['Programme delivery groups', 'IN_FORCE'], ['Provider Board', 'PROPOSED'],
  ]);
  expect(answer?.say).toBe('Our papers seat Durham County Council on 4 bodies: the Integration Board, the Joint Commissioning Board (proposed), the Programme delivery groups and the Provider Board (proposed).');
});

it('says that no seat of Durham Community Action is stated, and never that it has none', async () => {
  expect(await ask('org-dca')).toMatchObject({
    seats: [], absence: 'NOT_STATED_IN_SOURCE',
    say: 'No seat of Durham Community Action is stated in any paper known on 15 March 2023. That does not say that it has none.',
  });
});

it('seats a trust through a chief officer whom no paper names, on its own behalf', async () => {
  const [seat, ...others] = (await ask('org-tewv', { asOf: '2015-11-01' }))?.seats ?? [];
  expect(others).toEqual([]);
  expect(seat).toMatchObject({ body: { id: 'b-cog' }, member: { id: 'post-co5' }, onBehalfOf: { id: 'org-tewv' }, holders: [], holderAbsence: 'EXISTS_BUT_UNNAMED' });
  expect(seat?.say).toContain('The paper speaks of a holder and does not say who.');
});

it('names who holds the post that sits, on hand-over day the successor alone, and nobody whose name is not for the reader', async () => {
  const held = await withTx(async (tx) => {
    await aMembership(tx, { id: 'm.hand', member: 'post-dircas', body: 'b-lw-pb' });
    await anAppointment(tx, { id: 't.1', name: 'Ann Old', post: 'post-dircas', validTo: '2023-04-01' });
    await anAppointment(tx, { id: 't.2', name: 'Bo New', post: 'post-dircas', validFrom: '2023-04-01', visibility: 'RESTRICTED' });
    const on = async (asOf: string, visibilities: readonly ('PUBLIC' | 'RESTRICTED')[]) =>
      (await seats(tx, asking('org-dcc', { asOf, visibilities })))?.seats.find(({ id }) => id === 'm.hand');
    return [await on('2023-03-31', ['PUBLIC']), await on('2023-04-01', ['PUBLIC', 'RESTRICTED']), await on('2023-04-01', ['PUBLIC'])];
  });
  expect(held.map((seat) => seat?.holders.map(({ name }) => name).filter((name) => name !== 'Rachael Shimmin'))).toEqual([['Ann Old'], ['Bo New'], []]);
  expect(held[2]?.say).toContain('1 other whose name is not shown');
  expect(JSON.stringify(held[2])).not.toContain('Bo New');
});

it('is silent before its first paper, and nothing where nobody recorded it', async () => {
  expect(await ask('org-dcc', { asOf: BEFORE_ALL })).toMatchObject({ seats: [], absence: null });
  for (const stranger of ['org-nobody', 'b-cdcp', '', '‮', 'x'.repeat(4_000)]) expect(await ask(stranger)).toBeUndefined();
});
