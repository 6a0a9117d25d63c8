import { describe, expect, it } from 'vitest';
import { editionChanges, type AskEditions } from '../../server/questions/edition-changes.ts';
import { anAssignment, anItem, aContinuation, begin, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof editionChanges>[0];
const ASK: AskEditions = { older: 'e.plan-jhws-13', newer: 'e.plan-jhws', proposals: false, first: 500, skip: 0, visibilities: ['PUBLIC'] };

async function compare(over: Partial<AskEditions> = {}, arrange?: (tx: Tx) => Promise<void>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await editionChanges(tx, { ...ASK, ...over });
  });
}

describe('the health and wellbeing strategies of 2014 and 2021', () => {
  it('hold 6 objectives and 4: 10 unmatched, none dropped, succession not stated', async () => {
    const answer = await compare();
    expect(answer).toMatchObject({
      say: '6 objectives in the older edition and 4 in the newer. None is paired; 10 are left unmatched. None is said to be dropped.',
      succession: 'No paper says that County Durham Joint Health and Wellbeing Strategy follows Joint Health and Wellbeing Strategy 2013-2017, 2013 to 2017.',
      tallies: [{ kindLabel: 'Objective', older: 6, newer: 4, paired: 0 }], total: 10, suggestions: [],
    });
    expect(answer?.changes.map(({ kinds }) => kinds)).toEqual(Array.from({ length: 10 }, () => ['UNMATCHED']));
    expect(answer?.changes.map(({ evidence }) => `${evidence[0]?.document.id ?? ''} ${String(evidence[0]?.lineFrom)}`)).toEqual(
      ['136', '137', '138', '139', '140', '141'].map((line) => `doc-003 ${line}`).concat(['33', '34', '35', '36'].map((line) => `doc-000 ${line}`)));
  });
  it('tell how sure each is on the day of the newer one, and why nothing is matched', async () => {
    const answer = await compare();
    expect(answer?.absence).toBe('NOT_STATED_IN_SOURCE');
    expect(new Set(answer?.changes.map(({ older, certainty, absence }) => `${older === null ? 'newer' : 'older'} ${certainty} ${String(absence)}`))).toEqual(
      new Set(['older EXTRAPOLATED NOT_STATED_IN_SOURCE', 'newer ATTESTED NOT_STATED_IN_SOURCE']));
  });
  it('say of each that nothing is said of it', async () => {
    const answer = await compare({ first: 1 });
    expect(answer?.changes[0]?.say).toBe('“Healthy choices and best start for children and young people” is matched with nothing in County Durham Joint Health and Wellbeing Strategy. No paper says that it was dropped.');
    expect(answer?.total).toBe(10);
  });
});

it('compares the plan of 2023 with a strategy kind by kind, a page at a time', async () => {
  const answer = await compare({ newer: 'e.plan-2023', first: 5, skip: 6 });
  expect(answer?.tallies).toEqual([
    { kindLabel: 'Area', older: 0, newer: 4, paired: 0 }, { kindLabel: 'Objective', older: 6, newer: 66, paired: 0 },
    { kindLabel: 'Deliverable', older: 0, newer: 156, paired: 0 }, { kindLabel: 'Measure', older: 0, newer: 56, paired: 0 }]);
  expect(answer?.total).toBe(288);
  expect(answer?.changes.map(({ newer }) => newer?.kindLabel)).toEqual(['Area', 'Area', 'Area', 'Area', 'Objective']);
});

it('of two plans that hold nothing says so', async () => {
  expect((await compare({ older: 'e.plan-gov', newer: 'e.plan-hsc' }))?.say).toBe('We hold no commitment of either edition, so there is nothing to compare.');
});

describe('a second edition made by hand', () => {
  const older = (id: string, title: string, itemNumber: number) => ({ id, edition: 'e.plan-gov', title, itemNumber });
  const newer = (id: string, title: string, itemNumber: number) => ({ id, edition: 'e.plan-hsc', title, itemNumber });
  const both = (arrange: (tx: Tx) => Promise<void>) => compare({ older: 'e.plan-gov', newer: 'e.plan-hsc' }, async (tx) => {
    await anItem(tx, older('x-1', 'Open an urgent care centre', 1));
    await anItem(tx, older('x-2', 'Review the dementia pathway', 2));
    await anItem(tx, newer('y-1', 'Open an urgent care centre', 1));
    await anItem(tx, newer('y-2', 'Renew the pathway for dementia', 5));
    await arrange(tx);
  });
  const pair = (answer: Awaited<ReturnType<typeof compare>>, id: string) => answer?.changes.find((change) => change.id === id);

  it('pairs what is recorded to continue, and says what differs', async () => {
    const answer = await both(async (tx) => {
      await aContinuation(tx, { newer: 'y-1', older: 'x-1', kind: 'UNCHANGED' });
      await aContinuation(tx, { newer: 'y-2', older: 'x-2', kind: 'REWORDED' });
    });
    expect(pair(answer, 'x-1.y-1')).toMatchObject({ kinds: ['UNCHANGED'], say: '“Open an urgent care centre” stays as it was.' });
    expect(pair(answer, 'x-2.y-2')).toMatchObject({ kinds: ['REWORDED', 'RENUMBERED'], say: '“Review the dementia pathway” is now worded “Renew the pathway for dementia”. It was item 2 and is item 5.' });
    expect(answer).toMatchObject({ total: 2, suggestions: [], tallies: [{ paired: 2 }] });
  });
  it('tells another owner of the same commitment', async () => {
    const answer = await both(async (tx) => {
      await aContinuation(tx, { newer: 'y-1', older: 'x-1', kind: 'UNCHANGED' });
      await anAssignment(tx, { id: 'a.y', item: 'y-1', party: 'b-lw-pb', letter: 'ACCOUNTABLE', attested: '2018-05-25' });
    });
    expect(pair(answer, 'x-1.y-1')).toMatchObject({ kinds: ['REOWNED'], say: '“Open an urgent care centre” continues. Its owner was not named and is Living Well Partnership Board.' });
  });
  it.each<readonly [string, readonly string[], (tx: Tx) => Promise<void>]>([
    ['that has ended by the day of the paper', ['UNCHANGED'], (tx) => end(tx, 'b-lw-pb', '2018-05-25')],
    ['that ends on the day after', ['REOWNED'], (tx) => end(tx, 'b-lw-pb', '2018-05-26')],
    ['that has ended by its status', ['UNCHANGED'], (tx) => set(tx, 'b-lw-pb', { status: 'ENDED' })],
    ['that begins on the day after', ['UNCHANGED'], (tx) => begin(tx, 'b-lw-pb', '2018-05-26')],
    ['that begins on that day', ['REOWNED'], (tx) => begin(tx, 'b-lw-pb', '2018-05-25')],
  ])('of an owner %s', async (_, kinds, arrange) => {
    const answer = await both(async (tx) => {
      await aContinuation(tx, { newer: 'y-1', older: 'x-1', kind: 'UNCHANGED' });
      await anAssignment(tx, { id: 'a.y', item: 'y-1', party: 'b-lw-pb', letter: 'ACCOUNTABLE', attested: '2018-05-25' });
      await arrange(tx);
    });
    expect(pair(answer, 'x-1.y-1')?.kinds).toEqual(kinds);
  });
  it('shows a split and a merger by the lines alone', async () => {
    const answer = await both(async (tx) => {
      await aContinuation(tx, { newer: 'y-1', older: 'x-1', kind: 'RESCOPED' });
      await aContinuation(tx, { newer: 'y-2', older: 'x-1', kind: 'REWORDED' });
      await aContinuation(tx, { newer: 'y-2', older: 'x-2', kind: 'REWORDED' });
    });
    expect(answer?.changes.map(({ id, kinds }) => [id, kinds])).toEqual([
      ['x-1.y-1', ['RESCOPED', 'SPLIT']], ['x-1.y-2', ['REWORDED', 'RENUMBERED', 'SPLIT', 'MERGED']], ['x-2.y-2', ['REWORDED', 'RENUMBERED', 'MERGED']]]);
  });
  it('suggests what is alike, apart from the changes, and leaves it unmatched', async () => {
    const answer = await both(async () => { /* nothing is recorded */ });
    expect(answer?.changes.map(({ kinds }) => kinds)).toEqual([['UNMATCHED'], ['UNMATCHED'], ['UNMATCHED'], ['UNMATCHED']]);
    expect(answer?.suggestions.map(({ id, say }) => [id, say])).toEqual([
      ['x-1.y-1', '“Open an urgent care centre” and “Open an urgent care centre” share the words “care”, “centre”, “open” and “urgent”. Nobody has confirmed that one continues the other.'],
      ['x-2.y-2', '“Review the dementia pathway” and “Renew the pathway for dementia” share the words “dementia” and “pathway”. Nobody has confirmed that one continues the other.']]);
  });
  it('says dropped only where an end is stated, and added only where a start is', async () => {
    const answer = await both(async (tx) => {
      await end(tx, 'x-1', '2018-01-01');
      await anItem(tx, { ...newer('y-3', 'Close a ward', 3), validFrom: '2018-04-01' });
    });
    expect(pair(answer, 'y-3')).toMatchObject({ kinds: ['ADDED'], say: '“Close a ward” started on 1 April 2018.' });
    expect(pair(answer, 'x-1')).toMatchObject({ kinds: ['DROPPED'], say: '“Open an urgent care centre” ended on 1 January 2018.' });
    expect(pair(answer, 'x-2')).toMatchObject({ kinds: ['UNMATCHED'] });
    expect((await compare({ older: 'e.plan-gov', newer: 'e.plan-hsc', kinds: ['DROPPED'] }, (tx) => anItem(tx, older('x-9', 'X', 9))))?.total).toBe(0);
  });
});

it.each([['nothing', 'e.plan-jhws'], ['e.plan-jhws', 'nothing'], ['plan-jhws', 'e.plan-2023'], ['\u0000', ''], ['‮e.plan-jhws', 'e.plan-jhws']])('has no answer for %j and %j', async (older, newer) => {
  expect(await compare({ older, newer })).toBeUndefined();
});
