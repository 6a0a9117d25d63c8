import { describe, expect, it } from 'vitest';
import { hanging } from '../layout/hanging.ts';
import { PARTNERSHIP } from '../structures.fixture.ts';
import { fileNameOf } from './file-name.ts';
import { PICTURE_FORMATS } from './picture-formats.ts';

const scene = hanging(PARTNERSHIP);

describe('the name of a file', () => {
  it('says subject, arrangement, day and revision', () => {
    expect(fileNameOf(scene, 'svg')).toBe('answerable_northmoor_hanging_2026-04-01_r7.svg');
  });

  it('names both days of a comparison', () => {
    expect(fileNameOf({ ...scene, compareTo: '2014-02-13' }, 'pdf')).toBe('answerable_northmoor_hanging_2026-04-01_vs_2014-02-13_r7.pdf');
  });

  it.each([
    ['County Durham', 'county-durham'], ['Ynys Môn / Llŷn', 'ynys-mon-llyn'], ['../../etc', 'etc'], ['  ', 'picture'], ['東京', 'picture'], ['A'.repeat(300), 'a'.repeat(60)],
  ])('is of small ASCII letters for %s', (place, said) => {
    expect(fileNameOf({ ...scene, place }, 'pdf')).toBe(`answerable_${said}_hanging_2026-04-01_r7.pdf`);
  });
});

describe('the formats', () => {
  it('have a word and a name of their own, and each can be loaded', async () => {
    for (const key of ['format', 'name'] as const) expect(new Set(PICTURE_FORMATS.map((row) => row[key])).size).toBe(PICTURE_FORMATS.length);
    for (const { load } of PICTURE_FORMATS) expect(await load()).toBeTypeOf('function');
  });
});
