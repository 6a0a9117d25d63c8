import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, searchTextOf } from './search-text.ts';

describe('normalise', () => {
  it.each([
    ['Children Young People & Families', 'children young people and families'],
    ["children's homes", 'childrens homes'],
    ['  24/7 Urgent-Treatment   Centre ', '24 7 urgent treatment centre'],
    ['Café “Ageing Well”', 'cafe ageing well'],
    ['ﬁve', 'five'],
    ['A&E and R&D', 'ae and rd'],
    ['A & E, C&YP', 'a and e c and yp'],
    ['???', ''],
  ])('reads %j as %j', (typed, searched) => {
    expect(normalise(typed)).toBe(searched);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }));
  });
});

describe('searchTextOf', () => {
  it('joins names and other spellings, each once', () => {
    expect(searchTextOf(['LADB', null, 'LADB County Durham', undefined, 'ladb'])).toBe('ladb ladb county durham ladbcounty countydurham');
  });
  it('holds neighbouring words joined, but none across two names', () => {
    expect(searchTextOf(['Co-ordinator', 'Well Being'])).toBe('co ordinator well being coordinator wellbeing');
  });
});
