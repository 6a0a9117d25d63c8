import { expect, it } from 'vitest';
import type { CitedDocument } from '#schema/answer.ts';
import { sayWeakEvidence, sayWhyWeak } from './weak-evidence.ts';

const paper = (over: Partial<CitedDocument>): CitedDocument => ({ id: 'd', title: 'A', shortTitle: 'A', issued: '2014-02-13', issuedSay: '13 February 2014', status: 'SIGNED', ...over });
const undated = paper({ id: 'e', issued: '2015-11-01', issuedSay: 'undated, not before November 2015' });

it.each([
  [{ weak: 25, lines: 32, months: 24 }, '25 of the 32 lines we know rest on no paper, on a proposal alone, or on papers older than 24 months.'],
  [{ weak: 1, lines: 1, months: 1 }, 'The one line we know rests on no paper, on a proposal alone, or on papers older than 1 month.'],
  [{ weak: 0, lines: 7, months: 24 }, 'None of the 7 lines we know rests on no paper, on a proposal alone, or on papers older than 24 months.'],
  [{ weak: 0, lines: 0, months: 24 }, 'Our papers know no line here on this day.'],
])('counts the weak among those known: %j', (counted, said) => {
  expect(sayWeakEvidence(counted)).toBe(said);
});

it.each([
  [{ grounds: ['OLD_PAPERS'], papers: [undated], lastSeen: '2015-11-01' }, 'It rests on one undated paper. Last seen in an undated paper, not before November 2015.'],
  [{ grounds: ['OLD_PAPERS'], papers: [paper({}), undated], lastSeen: '2014-02-13' }, 'It rests on two papers. Last seen on 13 February 2014.'],
  [{ grounds: ['ONLY_PROPOSED'], papers: [paper({})], lastSeen: '2014-02-13' }, 'It rests on one paper. Last seen on 13 February 2014. It only proposes it; we hold no decision.'],
  [{ grounds: ['ONLY_PROPOSED', 'OLD_PAPERS'], papers: [paper({}), undated], lastSeen: '2014-02-13' }, 'It rests on two papers. Last seen on 13 February 2014. They only propose it; we hold no decision.'],
  [{ grounds: ['NO_EVIDENCE'], papers: [], lastSeen: '2014-02-13' }, 'No paper we hold says so: somebody recorded it here.'],
] as const)('says why it is weak: %j', (spoken, said) => {
  expect(sayWhyWeak(spoken)).toBe(said);
});
