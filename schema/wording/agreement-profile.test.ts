import { expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { sayAgreement, sayDelegatedList, sayEnds, sayLawGap, sayNaming, saySignedBeside } from './agreement-profile.ts';

const protocol = { kind: 'PROTOCOL', status: 'IN_FORCE', signed: 1, toSign: 0, delegations: 0 } as const;

it.each([
  [protocol, 'Protocol. We know of 1 party that signed it, and of nothing delegated under it.'],
  [{ ...protocol, signed: 2, toSign: 1, delegations: 1 }, 'Protocol. We know of 2 parties that signed it and 1 party that is to sign it, and of 1 delegation under it.'],
  [{ ...protocol, kind: 'SECTION_75', status: 'PROPOSED', signed: 0, toSign: 6 }, 'Section 75 agreement (proposed). We know of 6 parties that are to sign it, and of nothing delegated under it.'],
  [{ ...protocol, signed: 0 }, 'Protocol. We know of nobody who signed it, and of nothing delegated under it.'],
] as const)('counts what is known of it, and never what exists: %o', (known, said) => {
  expect(sayAgreement(known)).toBe(said);
});

it('knows of the law no more than the name of the agreement says', () => {
  expect([sayLawGap('SECTION_256'), sayLawGap('PROTOCOL')]).toEqual(['Our papers call it after section 256, and name no Act.', undefined]);
});

it.each([
  ['The board is to oversee the contract.', ['Care Board'], 'The board is to oversee the contract (Care Board).'],
  ['The Care Board owns it.', ['Care Board'], 'The Care Board owns it.'],
])('names whom the nearest sentence is about, where it does not itself: %s', (said, names, naming) => {
  expect(sayNaming(said, names)).toBe(naming);
});

it('takes a signed plan of the same paper for no signature of the agreement', () => {
  expect(saySignedBeside({ title: 'Plan', signers: 4 })).toBe('The same paper holds 4 signatures of “Plan”, and none of this.');
});

it('gives both ends no more exactly than the paper, and leaves open what is open', () => {
  const ends = { validFrom: '2018-10-01', validTo: OPEN_END, fromPrinted: 'October 2018', fromPrecision: 'MONTH', untilPrinted: null, untilPrecision: null } as const;
  expect(sayEnds(ends)).toEqual({ from: 'October 2018', until: undefined });
  expect(sayEnds({ ...ends, validFrom: START_UNKNOWN, validTo: '2020-04-01', untilPrinted: '1/4/20' })).toEqual({ from: undefined, until: '1 April 2020 (printed: 1/4/20)' });
});

it('lists what is delegated in quotation marks', () => {
  expect(sayDelegatedList(['A', 'B'])).toBe('“A” and “B”');
});
