import { describe, expect, it } from 'vitest';
import { HOUSE_KEY_NAMES, HOUSE_KEYS } from '#schema/vocabulary/house-keys.ts';
import { chooseHouseKeyProblems, keyFor, keyOfLegend } from './house-key.ts';

const codes = (...asked: Parameters<typeof chooseHouseKeyProblems>): readonly string[] => chooseHouseKeyProblems(...asked).map(({ code }) => code);

describe('the key by which a picture is drawn', () => {
  it('is the one that a paper prints where that is asked for, then the house key, then that of 2014', () => {
    const legend = 'Reporting lines solid; working lines dashed';
    expect(keyFor({ legend, houseKey: 'DASHED_REPORTS' })).toBe('SOLID_REPORTS');
    expect(keyFor({ legend: null, houseKey: 'SOLID_REPORTS' })).toBe('SOLID_REPORTS');
    expect(keyFor({ legend: null, houseKey: null })).toBe('DASHED_REPORTS');
  });

  it('is read from the words of each, and from no others', () => {
    for (const key of HOUSE_KEY_NAMES) expect(keyOfLegend(HOUSE_KEYS[key].says)).toBe(key);
    expect([keyOfLegend('Working lines thin, reporting lines thick'), keyOfLegend('Reporting relationships solid'), keyOfLegend('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('choosing the house key', () => {
  it('takes any, also the usual one where none was chosen', () => {
    expect(codes({ houseKey: 'DASHED_REPORTS', version: 0 }, { houseKey: null, earlier: [] })).toEqual([]);
    expect(codes({ houseKey: 'SOLID_REPORTS', version: 1 }, { houseKey: 'DASHED_REPORTS', earlier: [] })).toEqual([]);
  });

  it('refuses what is chosen already, and a second choice in one edit', () => {
    expect(codes({ houseKey: 'SOLID_REPORTS', version: 1 }, { houseKey: 'SOLID_REPORTS', earlier: [] })).toEqual(['NOTHING_CHANGES']);
    expect(codes({ houseKey: 'SOLID_REPORTS', version: 0 }, { houseKey: null, earlier: [{ houseKey: 'DASHED_REPORTS', version: 0 }] })).toEqual(['ROW_REPEATED']);
  });
});
