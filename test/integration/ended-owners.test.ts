// An owner that is stood down answers for nothing from its last day on, in every answer that counts or names owners.
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { DelegationRow } from '#schema/rules/delegation-map.ts';
import { assignOwner } from '../../server/commands/assign-owner.ts';
import { closeBody } from '../../server/commands/close-body.ts';
import { closureImpact } from '../../server/previewing/closure-impact.ts';
import { runnerOf, type Tx } from '../../server/neo4j/tx.ts';
import { agreementProfile } from '../../server/questions/agreement-profile.ts';
import { bodyProfile } from '../../server/questions/body-profile.ts';
import { delegationMap } from '../../server/questions/delegation-map.ts';
import { escalationRoute } from '../../server/questions/escalation-route.ts';
import { gapReasons } from '../../server/questions/gap-reasons.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { planProfile } from '../../server/questions/plan-profile.ts';
import { remit } from '../../server/questions/remit.ts';
import { sharedAccountability } from '../../server/questions/shared-accountability.ts';
import { unowned } from '../../server/questions/unowned.ts';
import { anAssignment, asking, begin, set } from '../support/hand-made.ts';
import { there } from '../support/there.ts';
import { withTx } from '../support/with-tx.ts';

const ITEM = 'd-lw-03';
const BOARD = 'b-lw-pb';
const BY = { viewer: { id: 'officer' }, reason: 'Agreed at the board' };
const [BEFORE, AFTER] = ['2026-03-31', '2026-04-01'];

/** The board owns the item, and is stood down on the first of April. */
async function closed<T>(ask: (tx: Tx) => Promise<T>): Promise<T> {
  return await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.owner', item: ITEM, party: BOARD, letter: 'ACCOUNTABLE' });
    const outcome = await closeBody(tx, [{ body: BOARD, version: 1, endsOn: AFTER }], BY);
    if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
    return await ask(tx);
  });
}

it('says on the card until when it answered, with the body still linked, and advises nobody who is gone', async () => {
  const [before, after] = await closed(async (tx) => [await ownership(tx, asking(ITEM, { asOf: BEFORE })), await ownership(tx, asking(ITEM, { asOf: AFTER }))]);
  expect(before).toMatchObject({ absence: null, say: 'The Living Well Partnership Board answers for this' });
  expect(after).toMatchObject({ absence: 'BODY_ENDED', owners: [], responsible: [], advice: null, wayUp: { steps: [] },
    say: 'The Living Well Partnership Board answered for this until it ended on 1 April 2026; nobody has been named since' });
  expect(after?.history.filter(({ links }) => links.some(({ id }) => id === BOARD)).map(({ say }) => say)).toEqual([
    'The Living Well Partnership Board was the owner of (accountable for) this until it ended on 1 April 2026. It was recorded here by an edit; no paper is cited.',
    expect.stringContaining('was responsible for delivery of the area called Living Well until it ended on 1 April 2026.'),
  ]);
  expect(after?.reasons.map(({ say }) => say).join(' ')).not.toContain('No board is tied');
});

it('names a board once that owned the item and the area too, by the nearest of the two', async () => {
  const say = async (asOf: string) => await closed(async (tx) => {
    await anAssignment(tx, { id: 'a.area', item: 'pa-lw', party: BOARD, letter: 'ACCOUNTABLE' });
    return (await ownership(tx, asking(ITEM, { asOf })))?.say;
  });
  expect(await say(BEFORE)).toBe('The Living Well Partnership Board answers for this');
  expect(await say(AFTER)).toBe('The Living Well Partnership Board answered for this until it ended on 1 April 2026; nobody has been named since');
});

it('says on its own page what it answered for, in the past from its end on', async () => {
  const dutiesOn = async (asOf: string) => await closed(async (tx) => (await bodyProfile(tx, asking(BOARD, { asOf })))?.duties.map(({ say }) => say));
  expect((await dutiesOn(BEFORE))?.[0]).toBe('It is one of three boards responsible for delivery across the life course.');
  const after = await dutiesOn(AFTER);
  expect(after).toHaveLength(3);
  expect(after?.[0]).toBe('It was one of three boards responsible for delivery across the life course until it ended on 1 April 2026.');
  expect(after?.filter((say) => say.includes('until it ended on 1 April 2026'))).toEqual(after);
});

it('counts among those who share a task only who stands on the day', async () => {
  const told = async (asOf: string) => await closed(async (tx) => [
    (await bodyProfile(tx, asking('b-sw-pb', { asOf })))?.duties[0]?.say, (await ownership(tx, asking('d-sw-05', { asOf })))?.reasons.map(({ say }) => say).find((say) => say.includes('are responsible for delivery')),
  ]);
  expect(await told(BEFORE)).toEqual([expect.stringMatching(/^It is one of three boards /u), expect.stringMatching(/^Three partnership boards are /u)]);
  expect(await told(AFTER)).toEqual([expect.stringMatching(/^It is one of two boards /u), expect.stringMatching(/^Two partnership boards are /u)]);
});

it('says on the page of a body to come what it is to answer for, and nothing as in force', async () => {
  const dutiesOn = async (asOf: string) => await withTx(async (tx) => {
    await begin(tx, BOARD, '2027-04-01');
    return (await bodyProfile(tx, asking(BOARD, { asOf })))?.duties.map(({ say }) => say);
  });
  const before = await dutiesOn('2027-03-31');
  expect(before?.[0]).toBe('It is named as one of three boards responsible for delivery across the life course and begins on 1 April 2027.');
  expect(before?.filter((say) => say.includes('begins on 1 April 2027'))).toEqual(before);
  expect((await dutiesOn('2027-04-01'))?.[0]).toBe('It is one of three boards responsible for delivery across the life course.');
});

it('sends nobody to it for help, and says why there is nobody to start from', async () => {
  const on = async (asOf: string) => await closed(async (tx) => await escalationRoute(tx, asking(ITEM, { asOf })));
  expect((await on(BEFORE))?.routes[0]?.steps[0]?.party.id).toBe(BOARD);
  expect(await on(AFTER)).toMatchObject({ absence: 'BODY_ENDED', routes: [],
    say: 'The Living Well Partnership Board answered for this until it ended on 1 April 2026; nobody has been named since, and no paper names anybody to start from.' });
});

it('lists the item as without an owner from that day, as the preview of the end foretold', async () => {
  const asked = { proposals: false, unrecorded: false, first: 500, offset: 0, kind: 'DELIVERABLE' } as const;
  const reasonOn = async (asOf: string) => await closed(async (tx) => (await unowned(tx, { ...asked, asOf }))?.items.find(({ item }) => item.id === ITEM)?.reason);
  expect([await reasonOn(BEFORE), await reasonOn(AFTER)]).toEqual([undefined, 'BODY_ENDED']);
  const foretold = await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.owner', item: ITEM, party: BOARD, letter: 'ACCOUNTABLE' });
    return (await closureImpact(tx, { id: BOARD, on: AFTER, proposals: false, visibilities: ['PUBLIC'] }, BY))?.slots.find(({ slot }) => slot === 'owner');
  });
  expect(foretold?.links.map(({ id }) => id)).toEqual([ITEM]);
});

it('counts the gap again among the reasons', async () => {
  const ended = async (asOf: string) => await closed(async (tx) => (await gapReasons(tx, { asOf, proposals: false })).reasons.find(({ tally: { reason } }) => reason === 'BODY_ENDED')?.tally.count);
  expect([await ended(BEFORE), await ended(AFTER)]).toEqual([undefined, 1]);
});

it('rolls nothing up from it, shares nothing with it, and keeps no delegated duty by it', async () => {
  const { before, after } = await closed(async (tx) => {
    await anAssignment(tx, { id: 'a.second', item: ITEM, party: 'b-aw-pb', letter: 'ACCOUNTABLE' });
    await anAssignment(tx, { id: 'a.kept', item: 'fn.plan-s75-18', party: BOARD, letter: 'ACCOUNTABLE' });
    const keeper = (delegations: readonly DelegationRow[] | undefined) => delegations?.[0]?.slots.find(({ slot }) => slot === 'kept')?.say;
    const on = async (asOf: string) => ({
      onMap: keeper((await delegationMap(tx, { ...asking('', { asOf }), function: 'fn.plan-s75-18', first: 1, skip: 0 }))?.delegations),
      onAgreement: keeper((await agreementProfile(tx, asking('plan-s75-18', { asOf })))?.delegations),
      remit: (await remit(tx, { ...asking('b-cdcp', { asOf }), first: 500, skip: 0 }))?.items.filter(({ via }) => via.some(({ id }) => id === BOARD)).length,
      shared: there(await sharedAccountability(tx, { ...asking('', { asOf }), kind: null, first: 500, skip: 0 })).items.some(({ thing }) => thing?.id === ITEM),
    });
    return { before: await on(BEFORE), after: await on(AFTER) };
  });
  expect(before.shared).toBe(true);
  expect(before.remit).toBeGreaterThan(40);
  expect(before).toMatchObject({ onMap: 'Living Well Partnership Board', onAgreement: 'Living Well Partnership Board' });
  expect(after).toEqual({ remit: 0, shared: false, onMap: 'Not stated in the source', onAgreement: 'Not stated in the source' });
});

it('leads nothing on from the groups below it, whatever lines of theirs were left open', async () => {
  const reached = await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.below', item: ITEM, party: 'b-cypf-sub', letter: 'ACCOUNTABLE' });
    const outcome = await closeBody(tx, [{ body: 'b-sw-pb', version: 1, endsOn: AFTER }], BY);
    const on = async (asOf: string) => (await remit(tx, { ...asking('b-cdcp', { asOf }), first: 500, skip: 0 }))?.items.find(({ id }) => id === ITEM)?.letter;
    return [outcome.ok, await on(BEFORE), await on(AFTER)];
  });
  expect(reached).toEqual([true, 'ACCOUNTABLE', 'RESPONSIBLE']);
});

it('makes room for an owner from its last day on, and not before', async () => {
  const given = async (from: string) => await closed(async (tx) => {
    const [item] = z.array(z.object({ version: z.coerce.number() })).parse(await runnerOf(tx)('MATCH (item:Record {id: $id}) RETURN item.version AS version', { id: ITEM }));
    const outcome = await assignOwner(tx, [{ item: ITEM, version: item?.version ?? 0, party: 'b-aw-pb', from }], BY);
    return outcome.ok ? (await ownership(tx, asking(ITEM, { asOf: AFTER })))?.say : outcome.problems.map(({ code }) => code);
  });
  expect(await given(BEFORE)).toEqual(['ALREADY_OWNED']);
  expect(await given(AFTER)).toBe('The Ageing Well Partnership Board answers for this');
});

it('tells on the page of the plan who was responsible for the area', async () => {
  const area = await closed(async (tx) => (await planProfile(tx, asking('e.plan-2023', { asOf: AFTER })))?.areas.find(({ area: { id } }) => id === 'pa-lw')?.responsibility);
  expect(area?.say).toContain('was responsible for this area until it ended on 1 April 2026');
});

it('names the owner to come beside the one that has ended, on the card and on the way up', async () => {
  const said = await closed(async (tx) => {
    await anAssignment(tx, { id: 'a.second', item: ITEM, party: 'b-aw-pb', letter: 'ACCOUNTABLE' });
    await begin(tx, 'b-aw-pb', '2027-04-01');
    return [(await ownership(tx, asking(ITEM, { asOf: AFTER })))?.say, (await escalationRoute(tx, asking(ITEM, { asOf: AFTER })))?.say];
  });
  const headline = 'The Living Well Partnership Board answered for this until it ended on 1 April 2026; the Ageing Well Partnership Board is named as owner and begins on 1 April 2027';
  expect(said).toEqual([headline, `${headline}, and no paper names anybody to start from.`]);
});

it('names the owner that is only proposed beside the one that has ended, on the card and on the way up', async () => {
  const said = await closed(async (tx) => {
    await anAssignment(tx, { id: 'a.second', item: ITEM, party: 'b-aw-pb', letter: 'ACCOUNTABLE', status: 'PROPOSED', basis: 'PROPOSED' });
    const asked = asking(ITEM, { asOf: AFTER, proposals: true });
    return [(await ownership(tx, asked))?.say, (await escalationRoute(tx, asked))?.say];
  });
  const headline = 'The Living Well Partnership Board answered for this until it ended on 1 April 2026; the Ageing Well Partnership Board is only proposed as owner';
  expect([said[0], said[1]?.startsWith(`${headline}.`)]).toEqual([headline, true]);
});

it('tells on the page of the plan and in the lists of gaps who is to be responsible for the area, and not as if it were now', async () => {
  const saidOn = async (asOf: string) => await withTx(async (tx) => {
    await begin(tx, BOARD, '2027-04-01');
    const plan = await planProfile(tx, asking('e.plan-2023', { asOf }));
    const gaps = await unowned(tx, { asOf, proposals: false, unrecorded: false, area: 'pa-lw', first: 1, offset: 0 });
    return [plan?.areas.find(({ area: { id } }) => id === 'pa-lw')?.responsibility.say, gaps?.groups[0]?.responsibility?.say, gaps?.items[0]?.responsibility?.say];
  });
  const [before, after] = ['is named as responsible for this area and begins on 1 April 2027.', 'is responsible for this area.']
    .map((verb) => `The Living Well Partnership Board ${verb} The names match; no sentence ties the two.`);
  expect(await saidOn('2027-03-31')).toEqual([before, before, before]);
  expect(await saidOn('2027-04-01')).toEqual([after, after, after]);
});

it('leaves the gap as it was before the first day of an owner to come', async () => {
  const on = async (asOf: string) => await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.owner', item: ITEM, party: 'b-aw-pb', letter: 'ACCOUNTABLE' });
    await begin(tx, 'b-aw-pb', '2027-04-01');
    return await ownership(tx, asking(ITEM, { asOf }));
  });
  expect(await on('2027-03-31')).toMatchObject({ absence: 'NOT_STATED_IN_SOURCE', say: 'The plan names no owner; the Ageing Well Partnership Board is named as owner and begins on 1 April 2027' });
  expect(await on('2027-04-01')).toMatchObject({ absence: null, say: 'The Ageing Well Partnership Board answers for this' });
});

it('takes a body that a paper has as ended for one, though no day is known', async () => {
  const card = await withTx(async (tx) => {
    await anAssignment(tx, { id: 'a.owner', item: ITEM, party: BOARD, letter: 'ACCOUNTABLE' });
    await set(tx, BOARD, { status: 'ENDED' });
    return await ownership(tx, asking(ITEM));
  });
  expect(card).toMatchObject({ absence: 'BODY_ENDED', say: 'The Living Well Partnership Board answered for this until it ended; nobody has been named since' });
});
