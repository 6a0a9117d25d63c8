import { describe, expect, it } from 'vitest';
import { aBoard, aLine, aStructure } from '../structures.fixture.ts';
import type { Structure } from '../structure-model.ts';
import { filterKinds } from './filter-kinds.ts';
import { filterStatus } from './filter-status.ts';
import { focusOn } from './focus.ts';
import { whereItSits } from './where-it-sits.ts';

const ids = (structure: Structure): string => structure.bodies.map((body) => body.id).join('');
const lines = (structure: Structure): number => structure.lines.length;

const chain = aStructure(
  ['a', 'b', 'c', 'd', 'e'].map((id) => aBoard(id, id, id === 'c' ? { kind: 'FORUM', status: 'PROPOSED' } : {})),
  [aLine('REPORTS_TO', 'b', 'a'), aLine('REPORTS_TO', 'c', 'b'), aLine('OVERSEES', 'c', 'd'), aLine('REPORTS_TO', 'e', 'b')],
);

describe('picture changes', () => {
  it('leave only the kinds asked for and the lines between them', () => {
    expect([ids(filterKinds(chain, ['FORUM'])), lines(filterKinds(chain, ['FORUM']))]).toEqual(['c', 0]);
    expect(filterKinds(chain, [])).toBe(chain);
  });

  it('leave only the statuses asked for', () => {
    expect([ids(filterStatus(chain, ['IN_FORCE'])), lines(filterStatus(chain, ['IN_FORCE']))]).toEqual(['abde', 2]);
  });

  it('focus on a party and what lies within so many lines', () => {
    expect(ids(focusOn(chain, { id: 'c', hops: 1, direction: 'both' }))).toBe('bcd');
    expect(ids(focusOn(chain, { id: 'c', hops: 5, direction: 'up' }))).toBe('abc');
    expect(ids(focusOn(chain, { id: 'b', hops: 2, direction: 'down' }))).toBe('bcde');
    expect(ids(focusOn(chain, { id: 'nobody', hops: 2, direction: 'both' }))).toBe('');
  });

  it('show where a party sits: its parent, those beside it, those below it', () => {
    expect(ids(whereItSits(chain, 'c'))).toBe('bcde');
    expect(ids(whereItSits(chain, 'a'))).toBe('ab');
  });
});
