import { expect, it } from 'vitest';
import { aBodyNamed, aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import type { StoredHolder } from './duty-statements.ts';
import { planAreas } from './plan-areas.ts';

const reading = { asOf: '2023-06-01', cited: [aCitation('c.1')] };
const aHolder = (id: string, over: Partial<StoredHolder> = {}): StoredHolder =>
  aFact(id, { letter: 'RESPONSIBLE', basis: 'STATED', claimIds: ['c.1'], party: aBodyNamed(id, `Board ${id}`), ...over } as const);
const responsibility = (responsible: readonly StoredHolder[]) => planAreas([{
  area: { id: 'pa', labels: ['PriorityArea'], title: 'Living Well' }, number: 4, responsible, themes: [], objectives: [], measures: [],
}], 'ATTESTED', reading)[0]?.responsibility;

it('says that nobody is tied to an area', () => {
  expect(responsibility([aHolder('s', { letter: 'SUPPORTING' })])).toMatchObject({ voice: 'NOT_STATED', say: 'No board is tied to area 4.', evidence: [] });
});

it('names who is accountable before who is responsible, each once, with one set of citations', () => {
  const said = responsibility([aHolder('r'), aHolder('a', { letter: 'ACCOUNTABLE' })]);
  expect(said).toMatchObject({ id: 'a', links: [{ id: 'a' }, { id: 'r' }] });
  expect(said?.evidence).toHaveLength(1);
});
