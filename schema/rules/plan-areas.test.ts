import { describe, expect, it } from 'vitest';
import { aBodyNamed, aCitation, aFact } from '../../test/support/facts-of-a-page.ts';
import type { StoredHolder } from './duty-statements.ts';
import { planAreas } from './plan-areas.ts';

const reading = { asOf: '2023-06-01', cited: [aCitation('c.1')] };
const aHolder = (id: string, over: Partial<StoredHolder> = {}): StoredHolder =>
  aFact(id, { letter: 'RESPONSIBLE', basis: 'STATED', claimIds: ['c.1'], party: aBearer(id), ...over } as const);
const aBearer = (id: string, validTo = '9999-12-31', validFrom = '0001-01-01') => ({ ...aBodyNamed(id, `Board ${id}`), status: 'IN_FORCE', validFrom, validTo } as const);
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

describe('who has ended', () => {
  const ended = aHolder('e', { party: aBearer('e', '2023-05-01') });
  it('is told as who was responsible, where nobody is now', () => {
    expect(responsibility([ended])).toMatchObject({ voice: 'PAPER_SAYS', say: 'The Board e was responsible for this area until it ended on 1 May 2023.', links: [{ id: 'e' }] });
  });
  it('is passed over beside one that stands, and stands until the day before', () => {
    expect(responsibility([ended, aHolder('r')])?.links.map(({ id }) => id)).toEqual(['r']);
    expect(responsibility([aHolder('e', { party: aBearer('e', '2023-06-02') })])?.say).toBe('The Board e is responsible for this area.');
  });
});

describe('who is still to begin', () => {
  const next = aHolder('n', { party: aBearer('n', '9999-12-31', '2023-06-02') });
  it('is told as to come, after who was, where nobody stands', () => {
    expect(responsibility([next])?.say).toBe('The Board n is named as responsible for this area and begins on 2 June 2023.');
    expect(responsibility([aHolder('e', { party: aBearer('e', '2023-05-01') }), next])?.say)
      .toBe('The Board e was responsible for this area until it ended on 1 May 2023. The Board n is named as responsible for this area and begins on 2 June 2023.');
  });
  it('is passed over beside one that stands, and stands on its first day', () => {
    expect(responsibility([next, aHolder('r')])?.links.map(({ id }) => id)).toEqual(['r']);
    expect(responsibility([aHolder('n', { party: aBearer('n', '9999-12-31', '2023-06-01') })])?.say).toBe('The Board n is responsible for this area.');
  });
});
