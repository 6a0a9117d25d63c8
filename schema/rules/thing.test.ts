import { describe, expect, it } from 'vitest';
import { kindOf, linkTo, toThing } from './thing.ts';

describe('a link to what is stored', () => {
  it.each([
    [{ id: 'd', labels: ['Record', 'Ownable', 'Deliverable'], title: 'Telecare', itemNumber: 3, within: 'Living Well' }, 'DELIVERABLE', 'Telecare', 'Living Well, item 3'],
    [{ id: 'm', labels: ['Measure'], title: 'Waits', within: 'Living Well' }, 'MEASURE', 'Waits', 'Living Well'],
    [{ id: 'e', labels: ['PlanEdition'], title: 'Place plan', label: 'Draft' }, 'PLAN', 'Place plan', 'Draft'],
    [{ id: 'b', labels: ['Party', 'Body'], name: 'BSIL' }, 'BODY', 'BSIL', null],
  ])('has a kind, a name and what tells it from others', (...[stored, kind, name, detail]) => {
    expect(toThing(stored)).toEqual({ id: stored.id, kind, name, detail });
  });
  it('is none where there is no page', () => {
    expect(kindOf(['Record', 'Claim'])).toBeUndefined();
    expect(linkTo({ id: 'f', labels: ['Claim'], title: 'Delivery' })).toBeUndefined();
    expect(() => toThing({ id: 'f', labels: ['Claim'] })).toThrow('f has no page');
  });
});
