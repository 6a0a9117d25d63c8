import { expect, it } from 'vitest';
import type { Thing } from '#schema/answer.ts';
import { ASKED } from '#schema/vocabulary/asked.ts';
import { askedAddress } from './asked-address.ts';

const thing = (id: string, kind: Thing['kind'] = 'BODY'): Thing => ({ id, kind, name: id, detail: null });
const find = (field: string, about: readonly Thing[] = [thing('b-1'), thing('b-2')], days: readonly string[] = ['2018-05-25', '2023-03-15']) => askedAddress({ field, about, days, asOf: '2024-01-31' });

it('has a page for every question that can be typed', () => {
  expect(Object.keys(ASKED).filter((question) => find(question) === undefined)).toEqual([]);
});

it('carries the day, the two days, the day of the end and both things', () => {
  expect(find('changesBetween')).toEqual({ to: '/changes', search: { asOf: '2024-01-31', from: '2018-05-25', to: '2023-03-15' } });
  expect(find('connection')).toEqual({ to: '/connection', search: { asOf: '2024-01-31', from: 'b-1', to: 'b-2' } });
  expect(find('structure')).toEqual({ to: '/structure', search: { asOf: '2018-05-25' } });
  expect(find('postImpact', [thing('post-1', 'POST')], [])).toEqual({ to: '/posts/post-1/impact', search: { asOf: '2024-01-31', on: '2024-02-29' } });
  expect(find('ownership', [thing('d-1', 'DELIVERABLE')])?.to).toBe('/deliverables/d-1/accountability');
});

it('has none while a name or a day is missing', () => {
  expect(find('connection', [thing('b-1')])).toBeUndefined();
  expect(find('ownership', [])).toBeUndefined();
  expect(find('changesBetween', [], [])).toBeUndefined();
});
