import { expect, it } from 'vitest';
import { dualHats } from '../../server/questions/dual-hats.ts';
import { aLine, anAppointment, BEFORE_ALL, set } from '../support/hand-made.ts';
import { there } from '../support/there.ts';
import { withTx } from '../support/with-tx.ts';

const asking = (over = {}) => ({ asOf: '2018-05-25', proposals: false, first: 500, skip: 0, visibilities: ['PUBLIC', 'STAFF'] as const, ...over });
const ask = async (over = {}) => there(await withTx(async (tx) => await dualHats(tx, asking(over))));

it('thinks it possible of the Director of Integration: a joint post, the Council buys and provides, of the NHS label nothing is known', async () => {
  const { persons, say } = await ask();
  expect(persons.map(({ person, posts, isCertain }) => [person?.name, posts.map(({ id }) => id), isCertain])).toEqual([['Lesley Jeavons', ['post-dirint'], false]]);
  expect(persons[0]?.hats.map(({ organisation, buys, provides, voice, evidence }) => [organisation.id, buys, provides, voice, evidence.map(({ lineFrom }) => lineFrom)])).toEqual([
    ['org-dcc', true, true, 'OUR_READING', [37, 110, 136]], ['org-nhscd', false, false, 'NOT_STATED', []],
  ]);
  expect(persons[0]?.evidence.map(({ lineFrom }) => lineFrom)).toContain(20);
  expect(persons[0]?.say).toBe('Lesley Jeavons may wear a buyer’s and a provider’s hat: the Director of Integration is a joint post of Durham County Council and NHS County Durham. '
    + 'Durham County Council buys services and provides them (our reading of where it sits). Our papers do not say whether NHS County Durham buys or provides services.');
  expect(say).toBe('Nobody is known on 25 May 2018 to wear a buyer’s and a provider’s hat; 1 person may.');
});

it('tells of each side how sure it is on the day, or why it is not known', async () => {
  const sides = async (asOf: string) => (await ask({ asOf, party: 'p-jeavons' })).persons[0]?.hats.map(({ absence, certainty }) => [absence, certainty]);
  expect(await sides('2018-05-25')).toEqual([[null, 'ATTESTED'], ['NOT_STATED_IN_SOURCE', null]]);
});

it('does not name who holds posts for two groups that both buy', async () => {
  expect((await ask()).persons.map(({ id }) => id)).not.toContain('p-bailey');
});

it('no longer thinks so on the day the post ends', async () => {
  expect([(await ask({ asOf: '2018-12-31' })).total, (await ask({ asOf: '2019-01-01' })).total]).toEqual([1, 0]);
});

it('is certain where one organisation is recorded to buy and another to provide', async () => {
  const answer = await withTx(async (tx) => {
    await set(tx, 'org-tewv', { function: 'PROVIDER' });
    await set(tx, 'org-ndccg', { function: 'COMMISSIONER' });
    await aLine(tx, { id: 'in.hand', type: 'POST_IN', from: 'post-coo-nd-ddes', to: 'org-tewv' });
    return there(await dualHats(tx, asking({ asOf: '2023-03-15' })));
  });
  expect(answer.persons[0]).toMatchObject({ isCertain: true, posts: [{ id: 'post-coo-nd' }, { id: 'post-coo-nd-ddes' }] });
  expect(answer.say).toBe('1 person known on 15 March 2023 wears a buyer’s and a provider’s hat.');
});

it('takes a post with several seats for no joint post', async () => {
  const total = await withTx(async (tx) => {
    await anAppointment(tx, { id: 't.1', name: 'One Of Five', post: 'post-co5' });
    return there(await dualHats(tx, asking({ asOf: '2023-03-15' }))).total;
  });
  expect(total).toBe(0);
});

it('never names whom the reader may not see', async () => {
  const answer = await ask({ visibilities: [] });
  expect(answer.persons[0]).toMatchObject({ person: null });
  expect(answer.persons[0]?.say).toMatch(/^Somebody whose name is not shown may wear/u);
  expect(JSON.stringify(answer.persons[0]?.say)).not.toContain('Jeavons');
});

it.each([['org-dcc', 1], ['post-dirint', 1], ['p-jeavons', 1], ['org-nhscd', 1], ['org-tewv', 0]])('asks of %j alone', async (party, total) => {
  expect((await ask({ party })).total).toBe(total);
});

it('has no answer about a party that is none, or that the reader may not see', async () => {
  const about = async (party: string, over = {}) => await withTx(async (tx) => await dualHats(tx, asking({ party, ...over })));
  for (const party of ['nobody', '', '‮', "'}) RETURN 1 //"]) expect(await about(party)).toBeUndefined();
  expect([await about('p-jeavons', { visibilities: [] }), (await about('p-jeavons'))?.total]).toEqual([undefined, 1]);
});

it.each([BEFORE_ALL, '0001-01-01'])('knows nobody on %s', async (asOf) => {
  expect(await ask({ asOf })).toMatchObject({ persons: [], total: 0 });
});

it('passes over as many as are asked, and still counts them', async () => {
  const whole = await ask();
  const rest = await ask({ skip: 1 });
  expect(rest.persons.map(({ id }) => id)).toEqual(whole.persons.slice(1).map(({ id }) => id));
  expect([whole.persons.length > 0, rest.total]).toEqual([true, whole.total]);
});
