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
  expect(find('changesBetween', [])).toEqual({ to: '/changes', search: { asOf: '2024-01-31', from: '2018-05-25', to: '2023-03-15' } });
  expect(find('connection')).toEqual({ to: '/connection', search: { asOf: '2024-01-31', from: 'b-1', to: 'b-2' } });
  expect(find('structure')).toEqual({ to: '/structure', search: { asOf: '2018-05-25' } });
  expect(find('postImpact', [thing('post-1', 'POST')], [])).toEqual({ to: '/posts/post-1/impact', search: { asOf: '2024-01-31', on: '2024-02-29' } });
  expect(find('evidence', [thing('b-1')])).toEqual({ to: '/bodies/b-1', search: { asOf: '2024-01-31', evidence: 'b-1' } });
  expect(find('ownership', [thing('d-1', 'DELIVERABLE')])?.to).toBe('/deliverables/d-1/accountability');
});

it.each([
  ['unowned', [thing('pa-1', 'PRIORITY_AREA')], [{ argument: 'kind', value: 'RISK' }], '/gaps', { list: 'owners', kind: 'RISK', area: 'pa-1' }],
  ['unowned', [thing('b-1')], [], '/gaps', { list: 'owners', body: 'b-1' }],
  ['measureGaps', [thing('e-1', 'PLAN')], [{ argument: 'slot', value: 'TARGET' }], '/gaps', { list: 'measures', cell: 'TARGET', plan: 'e-1' }],
  ['threadGaps', [], [{ argument: 'kind', value: 'SERVES_NONE' }], '/gaps', { list: 'threads', gap: 'SERVES_NONE' }],
  ['termsDue', [], [], '/health/terms', {}],
  ['dualHats', [], [], '/health', {}],
  ['termsDue', [], [{ argument: 'kind', value: 'SUB_GROUP' }], '/health/terms', { kind: 'SUB_GROUP' }],
  ['structuralFaults', [], [{ argument: 'kind', value: 'NETWORK' }], '/health/reporting', { kind: 'NETWORK' }],
  ['overlappingBodies', [thing('b-1')], [], '/health/overlaps', { body: 'b-1' }],
  ['dualHats', [thing('org-1', 'ORGANISATION')], [], '/organisations/org-1', {}],
  ['delegationMap', [thing('org-1', 'ORGANISATION')], [], '/accountability/delegated', { party: 'org-1' }],
] as const)('narrows the list of %s in its address', (...[field, about, only, to, search]) => {
  expect(askedAddress({ field, about, only, days: [], asOf: '2024-01-31' })).toEqual({ to, search: { asOf: '2024-01-31', ...search } });
});

it('narrows changes to a body', () => {
  expect(find('changesBetween', [thing('b-1')])?.search).toMatchObject({ from: '2018-05-25', to: '2023-03-15', within: 'b-1' });
});

it('has none while a name or a day is missing', () => {
  expect(find('connection', [thing('b-1')])).toBeUndefined();
  expect(find('ownership', [])).toBeUndefined();
  expect(find('changesBetween', [], [])).toBeUndefined();
});
