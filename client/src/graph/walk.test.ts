import { describe, expect, it } from 'vitest';
import { hanging } from './layout/hanging.ts';
import { aPartnershipOf, NETWORK } from './structures.fixture.ts';
import { stepFrom, treePlaces, typedAhead, type Step } from './walk.ts';

const places = treePlaces(hanging(NETWORK));
const steps: readonly Step[] = ['up', 'down', 'previous', 'next'];

describe('a walk through the picture', () => {
  it('goes up to whom a body reports, down to the first that reports to it, sideways to the next', () => {
    expect(stepFrom(places, 'net', 'up')).toBe('hwb');
    expect(stepFrom(places, 'hwb', 'down')).toBe('net');
    expect(stepFrom(places, 'net', 'next')).toBe('tfg');
    expect(stepFrom(places, 'net', 'previous')).toBe('net');
  });

  it.each([['a network', NETWORK], ['a large partnership', aPartnershipOf(6, 8)]])('reaches every box of %s', (_, structure) => {
    const all = treePlaces(hanging(structure));
    const reached = new Set([stepFrom(all, 'nobody', 'first')]);
    for (const id of reached) for (const step of steps) reached.add(stepFrom(all, id, step));
    expect(reached.size).toBe(structure.bodies.length);
  });

  it('finds a name by its first letters, going on from where it stands', () => {
    expect(typedAhead(places, 'hwb', 'in')).toBe('ib');
    expect(typedAhead(places, 'hwb', 'zz')).toBe('hwb');
  });

  it('tells level, position and number of siblings', () => {
    expect(places.find((place) => place.body.id === 'tfg')).toMatchObject({ level: 2, position: 2, size: 2, hasChildren: false });
  });
});
