import { describe, expect, it } from 'vitest';
import { closeBody } from '../../server/commands/close-body.ts';
import type { Authorship } from '../../server/neo4j/record-change.ts';
import { changesBetween, type AskChanges } from '../../server/questions/changes-between.ts';
import { structure } from '../../server/questions/structure.ts';
import { aLaterPaper, aLine, anAssignment, end, set } from '../support/hand-made.ts';
import { withTx } from '../support/with-tx.ts';

type Tx = Parameters<typeof changesBetween>[0];
const ASK: AskChanges = { from: '2018-05-25', to: '2023-03-15', proposals: false, first: 500, skip: 0, visibilities: ['PUBLIC'] };

async function compare(over: Partial<AskChanges> = {}, arrange?: (tx: Tx) => Promise<void>) {
  return await withTx(async (tx) => {
    await arrange?.(tx);
    return await changesBetween(tx, { ...ASK, ...over });
  });
}

type Answer = Awaited<ReturnType<typeof compare>>;

const of = (answer: Answer, id: string) => answer?.changes.find((change) => change.about?.id === id);
const kinds = (answer: Answer) => answer?.changes.map(({ kind }) => kind) ?? [];
const claims = (answer: Answer, id: string) => of(answer, id)?.says[0]?.evidence.map((cited) => `${cited.document.id} ${String(cited.lineFrom)}`);

describe('between the report of 2018 and the plan of 2023', () => {
  it('10 − 8 + 17 = 19 bodies and 9 − 9 + 7 = 7 lines, as the structure of each day draws them', async () => {
    const answer = await compare();
    expect(answer?.counts).toEqual({
      bodies: { before: 10, ended: 0, notSeenSince: 8, started: 0, firstSeen: 17, after: 19 }, lines: { before: 9, ended: 0, notSeenSince: 9, started: 0, firstSeen: 7, after: 7 },
    });
    expect(answer?.say).toBe('Between 25 May 2018 and 15 March 2023, 17 bodies are first seen and 8 are not seen since.');
    expect(answer?.notes.slice(0, 2)).toEqual(['Of the 2 bodies on both days, 1 changed. Unchanged: Area Action Partnerships.',
      'Proposals are hidden: 7 bodies agreed or proposed on 25 May 2018 and 2 bodies agreed or proposed on 15 March 2023.']);
    const drawn = await withTx((tx) => structure(tx, { asOf: '2018-05-25', proposals: false, scope: 'place-county-durham', depth: 2 }));
    expect(drawn?.lines).toHaveLength(answer?.counts?.lines.before ?? 0);
  });
  it('tells the board of both days with the line, the duty and the decision that differ', async () => {
    const changed = of(await compare(), 'b-hwb-cd');
    expect(changed).toMatchObject({ kind: 'CHANGED', group: 'BODY', under: { id: 'b-hwb-cd' } });
    expect(changed?.says.map(({ id, say }) => [id, say])).toEqual([
      ['rel-045', 'No later paper says that the County Durham Accountable Care Network reports to the County Durham Health and Wellbeing Board, regularly.'],
      ['a.rel-083.l-vision-02.b-hwb-cd', 'First seen in autumn 2021: it is responsible for “People live long and independent lives”.'],
      ['dec.rel-100', 'First seen on 15 March 2023: its decision “Four key priorities of the Health and Wellbeing Board”.'],
    ]);
  });
  it('never says of a body that no paper ends that it ended, and ends the post whose end is stated', async () => {
    const answer = await compare();
    expect(answer?.changes.filter(({ kind }) => kind === 'ENDED').map(({ about, says }) => [about?.id, says[0]?.say])).toEqual([['post-dirint', 'The Director of Integration ended in January 2019.']]);
    expect(of(answer, 'b-ib')?.says[0]?.say).toBe('The Integration Board was last seen on 25 May 2018. No later paper of County Durham names it, and none says that it ended.');
  });
  it('keeps apart the local Integrated Care Board and the NHS body of like name', async () => {
    const apart = (await compare())?.changes.filter(({ kind }) => kind === 'KEPT_APART').map(({ says }) => says[0]);
    const boards = apart?.find((said) => said?.links.some(({ id }) => id === 'b-icb18'));
    expect(boards?.links.map(({ id }) => id)).toEqual(['b-icb18', 'org-nencicb']);
    expect(boards).toMatchObject({ voice: 'OUR_READING' });
    expect(new Set(boards?.evidence.map(({ document }) => document.id))).toEqual(new Set(['doc-002', 'doc-001']));
  });
  it('adds what was planned when asked, and hides it otherwise', async () => {
    expect((await compare({ proposals: true }))?.counts?.bodies).toMatchObject({ before: 17, after: 21 });
    expect(of(await compare(), 'b-pb18')).toBeUndefined();
    expect((await compare({ proposals: true }))?.changes.find(({ kind }) => kind === 'REPLACED')).toBeUndefined();
    expect((await compare({ proposals: true, from: '2015-01-01' }))?.changes.find(({ kind }) => kind === 'REPLACED')?.says[0]?.say)
      .toBe('The Director of Integration is to be replaced by the Director of Integrated Community Services (proposed).');
  });
  it('cites a paper for every sentence, and every sentence once in a change', async () => {
    const says = (await compare())?.changes.map((change) => change.says) ?? [];
    expect(says.flat().filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(says.every((all) => new Set(all.map(({ id }) => id)).size === all.length)).toBe(true);
  });
});

it('shows of scrutiny, 2014 to 2023, two committees last seen and one first seen, and no event between them', async () => {
  const answer = await compare({ from: '2014-02-13' });
  const scrutiny = answer?.changes.filter(({ about }) => about?.id.startsWith('b-osc-') === true).map(({ kind, about }) => [kind, about?.id]);
  expect(scrutiny).toEqual([['FIRST_SEEN', 'b-osc-23'], ['NOT_SEEN_SINCE', 'b-osc-ahw-14'], ['NOT_SEEN_SINCE', 'b-osc-cyp-14']]);
  expect([claims(answer, 'b-osc-ahw-14'), claims(answer, 'b-osc-23')]).toEqual([['doc-003 68'], ['doc-001 83']]);
  expect(kinds(answer).filter((kind) => ['MERGED', 'REPLACED', 'SPLIT'].includes(kind))).toEqual([]);
  expect(answer?.between.map(({ id }) => id)).toContain('b-ib');
});

describe('two other days', () => {
  it.each([
    [{ within: 'place-county-durham', from: '2014-02-13', to: '2015-11-01' }, 'Our newest paper of County Durham up to 1 November 2015 is of 13 February 2014, so we cannot tell what changed after it.'],
    [{ within: 'place-darlington', from: '2015-11-01', to: '2023-03-15' }, 'Our newest paper of Darlington up to 15 March 2023 is undated, not before November 2015, so we cannot tell what changed after it.'],
    [{ within: 'place-county-durham', from: '2023-03-15', to: '2026-11-30' }, 'Our newest paper of County Durham up to 30 November 2026 is of 15 March 2023, so we cannot tell what changed after it.'],
  ])('of one paper: %j says that no newer one tells, never that nothing changed', async (asked, say) => {
    const answer = await compare(asked);
    expect(answer).toMatchObject({ total: 0, say });
    expect(answer?.notes.join(' ')).not.toContain('none changed');
  });
  it('may be one and the same', async () => {
    expect(await compare({ from: '2023-03-15' })).toMatchObject({ total: 0, counts: { bodies: { before: 19, after: 19 } } });
  });
  it.each([['0001-01-01', '9999-12-31'], ['0001-01-01', '0001-01-01'], ['9999-12-31', '9999-12-31'], ['1823-03-15', '2023-03-15']])('as far apart as %s and %s add up', async (from, to) => {
    const counts = (await compare({ from, to }))?.counts;
    if (counts === null || counts === undefined) throw new Error('Nothing was counted.');
    for (const { before, ended, notSeenSince, started, firstSeen, after } of [counts.bodies, counts.lines]) expect(before - ended - notSeenSince + started + firstSeen).toBe(after);
    expect(counts.bodies.after).toBe(to < '2014' ? 0 : 19);
  });
  it('before the first paper say that nothing can be compared', async () => {
    expect(await compare({ from: '2010-01-01', to: '2011-01-01' })).toMatchObject({ total: 0, say: 'No paper up to 1 January 2011 describes how County Durham is organised, so there is nothing to compare.' });
  });
});

describe('what somebody states', () => {
  it('ends a body on the first day without it, and leaves its lines open', async () => {
    const ended = (to: string) => compare({ from: '2023-03-15', to }, (tx) => end(tx, 'b-sw-pb', '2024-06-01'));
    expect(kinds(await ended('2024-05-31'))).toEqual([]);
    const answer = await ended('2024-06-01');
    expect(answer?.counts).toMatchObject({ bodies: { ended: 1, notSeenSince: 0, after: 18 }, lines: { ended: 3, notSeenSince: 0, after: 4 } });
    expect(of(answer, 'b-sw-pb')?.says[0]?.say).toBe('The Starting Well Children Young People and Families Partnership Board ended on 1 June 2024.');
    expect(of(answer, 'b-sw-pb')?.says.slice(1).map(({ id, say }) => [id, say.slice(0, 13)])).toEqual(['rel-091', 'rel-102', 'rel-106'].map((id) => [id, 'Left open, as']));
    expect(of(answer, 'b-cypf-sub')?.kind).toBe('CHANGED');
  });
  it('starts and ends a line between bodies of both days', async () => {
    const line = { id: 'w', type: 'REPORTS_TO', from: 'b-lw-pb', to: 'b-hwb-cd', claimIds: ['c.rel-093.p.001.0022'], validFrom: '2023-06-01', validTo: '2024-01-01' } as const;
    const started = await compare({ from: '2023-03-15', to: '2023-06-01' }, (tx) => aLine(tx, line));
    expect(started?.counts?.lines).toMatchObject({ started: 1, after: 8 });
    expect(of(started, 'b-lw-pb')?.says.map(({ say }) => say)).toEqual(['Started on 1 June 2023: the Living Well Partnership Board reports to the County Durham Health and Wellbeing Board.']);
    const over = await compare({ from: '2023-06-01', to: '2024-01-01' }, (tx) => aLine(tx, line));
    expect(of(over, 'b-hwb-cd')?.says[0]?.say).toMatch(/^Ended on 1 January 2024: /);
  });
  it('makes a body of both days another by a duty alone', async () => {
    const duty = { id: 'a.x', item: 'd-lw-03', party: 'b-lw-pb', letter: 'ACCOUNTABLE', validFrom: '2023-06-01' };
    expect(of(await compare({ from: '2023-03-15', to: '2023-06-01' }, (tx) => anAssignment(tx, duty)), 'b-lw-pb')?.says[0]?.say).toMatch(/^Started on 1 June 2023: it is the owner \(accountable\) of “/);
  });
  it('agrees what was only proposed before', async () => {
    const answer = await compare({ from: '2023-03-15', to: '2024-06-01', proposals: true }, async (tx) => {
      await aLaterPaper(tx, 'b-int');
      await set(tx, 'b-int', { status: 'AGREED' });
    });
    expect(of(answer, 'b-int')).toMatchObject({ kind: 'AGREED' });
    expect(of(answer, 'b-int')?.says[0]?.say).toBe('The Integrated Neighbourhood Teams were only proposed on 15 March 2023. A paper seen on 1 June 2024 has them as agreed.');
  });
});

describe('what an officer records', () => {
  const BY = { viewer: { id: 'officer' }, reason: 'Agreed at the board' };
  const closing = (kind: string, successors: readonly string[], by: Partial<Authorship> = {}) => async (tx: Tx) => {
    const outcome = await closeBody(tx, [{ body: 'b-sw-pb', version: 1, endsOn: '2024-06-01', ...(successors.length === 0 ? {} : { kind, successors }) }], { ...BY, ...by });
    if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  };
  const days = { from: '2023-03-15', to: '2024-06-01' };
  const eventsOf = (answer: Answer) => answer?.changes.filter(({ kind }) => ['MERGED', 'REPLACED', 'SPLIT'].includes(kind)) ?? [];
  it('is told as an event of the place whose papers speak of what it touches, on its day and not before', async () => {
    const [event, ...others] = eventsOf(await compare(days, closing('MERGED', ['b-lw-pb'])));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ kind: 'MERGED', about: { id: 'b-lw-pb' }, says: [{ voice: 'RECORDED', evidence: [], links: [{ id: 'b-sw-pb' }, { id: 'b-lw-pb' }] }] });
    expect(event?.says[0]?.say).toMatch(/was merged into the Living Well Partnership Board on 1 June 2024\. It was recorded here on .*: “Agreed at the board”\. No paper is cited\.$/u);
    expect(eventsOf(await compare({ ...days, to: '2024-05-31' }, closing('MERGED', ['b-lw-pb'])))).toEqual([]);
    expect(eventsOf(await compare({ ...days, within: 'place-darlington' }, closing('MERGED', ['b-lw-pb'])))).toEqual([]);
    expect(eventsOf(await compare({ ...days, within: 'b-lw-pb' }, closing('MERGED', ['b-lw-pb'])))).toHaveLength(1);
    // Also of the place that only its successor belongs to.
    expect(eventsOf(await compare({ ...days, within: 'place-darlington' }, closing('MERGED', ['b-uop'])))).toMatchObject([{ about: { id: 'b-uop' } }]);
  });
  it('cites the paper that the edit named', async () => {
    const [event] = eventsOf(await compare(days, closing('SPLIT', ['b-lw-pb', 'b-aw-pb'], { source: 'doc-001' })));
    expect(event?.says[0]?.evidence.map(({ document, reference }) => [document.id, reference])).toEqual([['doc-001', 'as a whole']]);
  });
  it('is told once where a body merely ends', async () => {
    const answer = await compare(days, closing('', []));
    expect(answer?.changes.filter(({ kind }) => kind === 'ENDED').map(({ about }) => about?.id)).toEqual(['b-sw-pb']);
  });
});

describe('a part of it', () => {
  it('is what touches one party, uncounted', async () => {
    const answer = await compare({ within: 'b-hwb-cd' });
    expect(answer?.changes.map(({ about }) => about?.id)).toEqual(['b-hwb-cd', 'b-acn']);
    expect(answer).toMatchObject({ counts: null, say: 'Between 25 May 2018 and 15 March 2023 the papers show 2 changes that touch County Durham Health and Wellbeing Board.' });
  });
  it('is a place, or what one paper alone says', async () => {
    expect((await compare({ within: 'place-darlington' }))?.counts?.bodies).toMatchObject({ before: 5, after: 5 });
    expect((await compare({ within: 'doc-001' }))?.counts?.bodies).toMatchObject({ before: 0, firstSeen: 16, after: 16 });
  });
  it('is one kind, or one page, of a stated total', async () => {
    expect(new Set(kinds(await compare({ kinds: ['KEPT_APART'] })))).toEqual(new Set(['KEPT_APART']));
    const [whole, page] = [await compare(), await compare({ first: 2, skip: 3 })];
    expect(page?.total).toBe(whole?.total);
    expect(page?.changes).toEqual(whole?.changes.slice(3, 5));
  });
  it.each(['nobody', '', '\u0000', 'd-lw-03', '‮b-ib'])('of what is no place, paper or party has no answer: %j', async (within) => {
    expect(await compare({ within })).toBeUndefined();
  });
});
