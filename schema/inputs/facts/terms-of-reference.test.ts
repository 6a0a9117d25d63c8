import { expect, it } from 'vitest';
import { termsOfReference } from './terms-of-reference.ts';

const row = { id: 'tor-x', title: 'Terms of reference', body: 'b-x', claims: 'c.x' };
const read = (over: Readonly<Record<string, string>>) => termsOfReference.read([{ ...row, ...over }]);

it('keeps every part of a quorum, and ties the terms to their body', () => {
  const terms = read({ quorum: '4 MEMBER | 1 COUNCIL', edition: '3.1', castingVote: 'CHAIR', reviewDue: '2024-04-01' });
  expect(terms.ok ? terms.value[0] : terms).toMatchObject({
    labels: ['TermsOfReference'], links: [{ type: 'GOVERNS', from: 'tor-x', to: 'b-x' }],
    values: { quorum: ['4 MEMBER', '1 COUNCIL'], edition: '3.1', castingVote: 'CHAIR', reviewDue: '2024-04-01' },
  });
});

it('says nothing of quorum, casting vote and review where the terms do not', () => {
  const terms = read({});
  expect(terms.ok ? terms.value[0]?.values : terms).toMatchObject({ quorum: [], castingVote: 'NOT_STATED', reviewDue: null });
});

it.each(['4', 'MEMBER', '0 MEMBER', '4 PEOPLE', '-1 NHS', '1.5 NHS', '4 MEMBER|x'])('refuses the quorum %j', (quorum) => {
  expect(read({ quorum }).ok).toBe(false);
});

it('refuses a review on a day the calendar has not', () => {
  expect(read({ reviewDue: '2024-02-30' }).ok).toBe(false);
});
