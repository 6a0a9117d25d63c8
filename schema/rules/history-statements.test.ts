import { expect, it } from 'vitest';
import { aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import { STOOD_DOWN } from '#schema/wording/history.ts';
import { readingOn } from './statement.ts';
import { historyStatements, seenStatements, spanStatements } from './history-statements.ts';

const cited = [aCitation('c.1', { paper: 'doc-000', issued: '2021-09-01' }), aCitation('c.2')];
const body = aFact('b', { claimIds: ['c.1', 'c.2'], fromPrinted: null, fromPrecision: null, untilPrinted: null, untilPrecision: null });

it.each([
  ['2021-08-31', []],
  ['2022-01-01', ['First and last seen on 1 September 2021, in the Paper doc-000.']],
  ['2023-03-15', ['First seen on 1 September 2021, in the Paper doc-000; last seen on 15 March 2023, in the Paper doc-001.']],
])('asked on %s, reads no paper of a later day', (asOf, said) => {
  expect(seenStatements(body, readingOn(asOf, cited)).map(({ say }) => say)).toEqual(said);
});

it('says when it was set up only where a paper does, and every name we hold as ours', () => {
  const told = historyStatements({ ...body, validFrom: '2017-01-01' }, { began: 'set up', ended: STOOD_DOWN, names: { name: 'A', aliases: ['B'] } }, { asOf: '2023-06-01', cited });
  expect(told.slice(1).map(({ voice, say }) => [voice, say])).toEqual([
    ['PAPER_SAYS', 'It was set up on 1 January 2017.'], ['OUR_READING', 'We hold 2 names for it: A and B.'],
  ]);
});

it.each([
  [['doc-001', 'doc-000 doc-001'], '2023-03-15', 'PAPER_SAYS', 'Printed under 2 names: “A” in the Paper doc-001; “B” in the Paper doc-000 and the Paper doc-001.'],
  [['doc-001', 'doc-000 doc-001'], '2022-01-01', 'PAPER_SAYS', 'Printed as “B” in the Paper doc-000.'],
  [['doc-000', ''], '2022-01-01', 'OUR_READING', 'Printed under one name only, in the Paper doc-000. “B” is a wording of ours.'],
  [['', 'doc-000'], '2022-01-01', 'OUR_READING', '“A” is our heading; no paper prints it. Printed as “B” in the Paper doc-000.'],
  [['', ''], '2022-01-01', 'OUR_READING', '“A” is our heading; no paper prints it. “B” is a wording of ours.'],
] as const)('tells names printed in %j apart from ours on %s', (...[printedIn, asOf, voice, said]) => {
  const told = historyStatements(body, { began: 'set up', ended: STOOD_DOWN, names: { name: 'A', aliases: ['B'], printedIn } }, readingOn(asOf, cited));
  expect(told.at(-1)).toMatchObject({ voice, say: said });
});

it('tells what began and what ended apart, and a start that no paper gives from one that it does', () => {
  const told = (validFrom: string) => spanStatements({ ...body, validFrom, validTo: '2019-03-01' }, { began: 'set up', ended: STOOD_DOWN }, { asOf: '2018-06-01', cited });
  expect(told('2017-01-01').map(({ id, voice }) => [id, voice])).toEqual([['b.start', 'PAPER_SAYS'], ['b.end', 'PAPER_SAYS']]);
  expect(told('0001-01-01').map(({ id, voice }) => [id, voice])).toEqual([['b.start', 'NOT_STATED'], ['b.end', 'PAPER_SAYS']]);
});

it.each([
  [[], 'RECORDED', 'It was stood down on 1 March 2023. It was recorded here on 2 March 2023: “Agreed at the board”. No paper is cited.', []],
  [['c.2'], 'PAPER_SAYS', 'It was stood down on 1 March 2023. It was recorded here on 2 March 2023: “Agreed at the board”.', ['c.2']],
] as const)('tells an end that an edit recorded as recorded, citing %j and no paper that spoke of it before', (...[untilClaimIds, voice, say, ids]) => {
  const ended = { ...body, claimIds: ['c.1'], validTo: '2023-03-01', untilRecordedOn: '2023-03-02', untilRecordedReason: 'Agreed at the board', untilClaimIds };
  const end = spanStatements(ended, { began: 'set up', ended: STOOD_DOWN }, readingOn('2023-06-01', cited)).at(-1);
  expect(end).toMatchObject({ id: 'b.end', voice, say });
  expect(end?.evidence.map(({ id }) => id)).toEqual(ids);
});
