import { expect, it } from 'vitest';
import { weakGrounds } from './weak-evidence.ts';

const line = { firstAttested: '2021-03-15', attestedOn: ['2021-03-15'], modalities: ['ASSERTED'] } as const;
const at = (asOf: string, months = 24) => ({ asOf, months });

it('stands on a paper up to the very day that is 24 months after it', () => {
  expect(weakGrounds(line, at('2023-03-15'))).toEqual([]);
  expect(weakGrounds(line, at('2023-03-16'))).toEqual(['OLD_PAPERS']);
  expect(weakGrounds(line, at('2023-03-15', 23))).toEqual(['OLD_PAPERS']);
});

it('is renewed by a later paper up to the day, and not by one after it', () => {
  expect(weakGrounds({ ...line, attestedOn: ['2021-03-15', '2023-01-01'] }, at('2023-06-01'))).toEqual([]);
  expect(weakGrounds({ ...line, attestedOn: ['2021-03-15', '2024-01-01'] }, at('2023-06-01'))).toEqual(['OLD_PAPERS']);
});

it('is weak where papers only propose or wish it, and strong where one of them asserts it', () => {
  expect(weakGrounds({ ...line, modalities: ['PROPOSED', 'ASPIRATION'] }, at('2022-01-01'))).toEqual(['ONLY_PROPOSED']);
  expect(weakGrounds({ ...line, modalities: ['PROPOSED', 'IMPLIED'] }, at('2022-01-01'))).toEqual([]);
});

it('says all grounds, and of a line without a paper only that', () => {
  expect(weakGrounds({ ...line, modalities: ['PROPOSED'] }, at('2024-01-01'))).toEqual(['ONLY_PROPOSED', 'OLD_PAPERS']);
  expect(weakGrounds({ ...line, modalities: [] }, at('2024-01-01'))).toEqual(['NO_EVIDENCE']);
});
