import { expect, it } from 'vitest';
import { sayHiddenSignatures, saySignature, type SpokenSignature } from './signature.ts';

const ccg = { name: 'North Durham Clinical Commissioning Group', kind: 'ORGANISATION' } as const;
const post = { name: 'Chief Operating Officer', kind: 'POST' } as const;
const aSignature = (over: Partial<SpokenSignature> = {}): SpokenSignature => ({
  status: 'IN_FORCE', signedOn: '2014-02-13', signedPrinted: '13 th Feb 2014', signer: ccg, by: post, person: { name: 'Nicola Bailey' }, what: 'it', ...over });

it.each([
  [{}, 'Nicola Bailey, as Chief Operating Officer, signed it for the North Durham Clinical Commissioning Group on 13 February 2014 (printed: 13 th Feb 2014).'],
  [{ person: null, signedPrinted: null }, 'The Chief Operating Officer signed it for the North Durham Clinical Commissioning Group on 13 February 2014.'],
  [{ by: null, person: null }, 'The North Durham Clinical Commissioning Group signed it on 13 February 2014 (printed: 13 th Feb 2014). No paper says who signed for it.'],
  [{ by: null, person: null, signedOn: null, what: '“X”' }, 'The North Durham Clinical Commissioning Group signed “X”. No paper says who signed for it, or on which day.'],
  [{ status: 'PROPOSED', signedOn: null, by: null, person: null }, 'The North Durham Clinical Commissioning Group is to sign it (proposed).'],
] as const)('says who signed, as what, for whom and when, and what is missing of it: %o', (over, said) => {
  expect(saySignature(aSignature(over))).toBe(said);
});

it('counts the signatures that are hidden, and says nothing where none is', () => {
  expect([0, 1, 6].map(sayHiddenSignatures)).toEqual([
    undefined, '1 signature that a paper only proposes is hidden.', '6 signatures that papers only propose are hidden.']);
});
