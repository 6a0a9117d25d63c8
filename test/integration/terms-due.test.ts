import { expect, it } from 'vitest';
import { termsDue } from '../../server/questions/terms-due.ts';
import { BEFORE_ALL, PAPER_DAY, someTerms } from '../support/hand-made.ts';
import { there } from '../support/there.ts';
import { withTx } from '../support/with-tx.ts';

const asking = (over = {}) => ({ today: '2026-03-01', by: PAPER_DAY, proposals: false, first: 500, skip: 0, ...over });
const ask = async (over = {}) => there(await withTx(async (tx) => await termsDue(tx, asking(over))));

it('knows no terms of the Accountable Care Network, but its memorandum and the review that is announced without a date', async () => {
  const answer = await ask({ by: '2018-05-25' });
  const [network] = answer.terms;
  expect(network).toMatchObject({
    body: { id: 'b-acn' }, version: null, reviewDue: null, daysLeft: null, absence: 'NOT_STATED_IN_SOURCE',
    say: 'No paper speaks of terms of reference of the County Durham Accountable Care Network.',
    nearest: [{ voice: 'OUR_READING', say: 'Nearest known: Memorandum of Understanding for the Accountable Care Network; a review of it is announced, and no date is stated. '
      + 'That it stands in for terms of reference is our reading of its name.' }],
  });
  expect(network?.nearest[0]?.evidence.map(({ lineFrom }) => lineFrom)).toEqual([53, 127, 128]);
  expect(answer.say).toBe('No terms of reference that we know of fall due by 25 May 2018. For none of the 26 known does any paper speak of terms of reference.');
});

it('knows nothing near for any other body of 2018', async () => {
  const { terms, missing, total } = await ask({ by: '2018-05-25' });
  expect(terms.filter(({ nearest }) => nearest.length > 0).map(({ body }) => body.id)).toEqual(['b-acn']);
  expect([terms.length, missing, total]).toEqual([26, 26, 26]);
});

it('counts the days to a review, soonest first, and leaves out what falls later', async () => {
  const answer = await withTx(async (tx) => {
    await someTerms(tx, { id: 'tor.lw', body: 'b-lw-pb', edition: '3.1', reviewDue: '2023-04-01' });
    await someTerms(tx, { id: 'tor.sw', body: 'b-sw-pb', reviewDue: '2023-03-01' });
    await someTerms(tx, { id: 'tor.aw', body: 'b-aw-pb', reviewDue: '2023-04-02' });
    await someTerms(tx, { id: 'tor.cpp', body: 'b-cpp', edition: '1' });
    return there(await termsDue(tx, asking({ by: '2023-04-01', asOf: PAPER_DAY })));
  });
  expect(answer.terms.slice(0, 3).map(({ body, version, reviewDue, daysLeft, absence }) => [body.id, version, reviewDue, daysLeft, absence])).toEqual([
    ['b-sw-pb', null, '2023-03-01', -14, null], ['b-lw-pb', '3.1', '2023-04-01', 17, null], ['b-cpp', '1', null, null, 'NOT_STATED_IN_SOURCE'],
  ]);
  expect(answer.terms.map(({ body }) => body.id)).not.toContain('b-aw-pb');
  expect([answer.due, answer.undated, answer.missing]).toEqual([2, 1, 39]);
  expect(answer.terms[1]?.say).toBe('The terms of reference of the Living Well Partnership Board (version 3.1) are due for review on 1 April 2023, in 17 days.');
});

it('takes the newest terms in force on the day', async () => {
  const version = async (asOf: string) => await withTx(async (tx) => {
    await someTerms(tx, { id: 'tor.1', body: 'b-lw-pb', edition: '1', validTo: '2023-06-01' });
    await someTerms(tx, { id: 'tor.2', body: 'b-lw-pb', edition: '2', validFrom: '2023-06-01' });
    return there(await termsDue(tx, asking({ by: asOf }))).terms.find(({ body }) => body.id === 'b-lw-pb')?.version;
  });
  expect([await version('2023-05-31'), await version('2023-06-01')]).toEqual(['1', '2']);
});

it('reads the record of today where the day lies ahead, and that day where it is past', async () => {
  expect((await ask({ by: '2027-01-01' })).at.asOf).toBe('2026-03-01');
  expect((await ask({ by: '2018-05-25' })).at.asOf).toBe('2018-05-25');
  expect((await ask({ by: undefined })).by).toBe('2026-03-01');
});

it.each([[BEFORE_ALL], ['0001-01-01']])('has nothing to say by %s', async (by) => {
  expect(await ask({ by })).toMatchObject({ terms: [], total: 0 });
});

it('counts what it does not list', async () => {
  const answer = await ask({ first: 2 });
  expect([answer.terms.length, answer.total]).toEqual([2, 43]);
});

it('hands out every body once, page after page', async () => {
  const whole = (await ask()).terms.map(({ body }) => body.id);
  const pages = [await ask({ first: 20 }), await ask({ first: 20, skip: 20 }), await ask({ first: 20, skip: 40 }), await ask({ first: 20, skip: 60 })];
  expect(pages.flatMap(({ terms }) => terms.map(({ body }) => body.id))).toEqual(whole);
  expect(pages.map(({ terms, total }) => [terms.length, total])).toEqual([[20, 43], [20, 43], [3, 43], [0, 43]]);
});

it('is asked of one body, or of one kind, and says so', async () => {
  const one = await ask({ body: 'b-lw-pb' });
  expect(one).toMatchObject({ total: 1, terms: [{ body: { id: 'b-lw-pb' } }], narrowedTo: [{ id: 'b-lw-pb' }], byKind: [{ kind: 'PARTNERSHIP_BOARD', count: 1 }] });
  expect(one.asText).toContain('due for review (only: Living Well Partnership Board)\n');
  const boards = await ask({ kind: 'PARTNERSHIP_BOARD' });
  expect([boards.total, boards.byKind]).toEqual([3, [{ kind: 'PARTNERSHIP_BOARD', say: 'Partnership board', count: 3 }]]);
  expect(boards.say).toBe('No terms of reference of these that we know of fall due by 15 March 2023. For none of the 3 such bodies known does any paper speak of terms of reference.');
  expect(await ask({ body: 'b-lw-pb', kind: 'CABINET' })).toMatchObject({ total: 0, terms: [], say: 'No such body is known on that day, so nothing falls due by 15 March 2023.' });
  expect((await ask()).byKind.reduce((sum, { count }) => sum + count, 0)).toBe(43);
});

it.each(['b-none', '', 'org-dcc', '\u0000'])('has no answer of a body that is none: “%s”', async (body) => {
  expect(await withTx(async (tx) => await termsDue(tx, asking({ body })))).toBeUndefined();
});

it('tells in the text how many it does not list', async () => {
  expect((await ask({ first: 2 })).asText).toMatch(/\n41 more are not listed here\.$/u);
  expect((await ask()).asText).not.toContain('not listed');
});
