import { expect, it } from 'vitest';
import { OPEN_END, START_UNKNOWN } from '#schema/period.ts';
import { idleOn } from './idle-party.ts';

const panel = { name: 'Care Provider Panel', kind: 'BODY' } as const;
const party = { status: 'IN_FORCE', validFrom: START_UNKNOWN, validTo: OPEN_END, firstAttested: '2023-03-15' } as const;
const sayOn = (asOf: string, over: Partial<Parameters<typeof idleOn>[2]> = {}, proposals = false) => idleOn({ asOf, proposals }, panel, { ...party, ...over });

it('has nothing to say of a party that stands on the day', () => {
  expect(sayOn('2023-03-15')).toBeUndefined();
  expect(sayOn('2023-03-15', { status: 'SHADOW' })).toBeUndefined();
  expect(sayOn('2024-04-01', { validFrom: '2024-04-01' })).toBeUndefined();
  expect(sayOn('2024-03-31', { validTo: '2024-04-01' })).toBeUndefined();
});

it.each([
  ['2024-04-01', { validTo: '2024-04-01' }, 'BODY_ENDED', 'The Care Provider Panel has ended.'],
  ['2024-03-31', { status: 'ENDED' }, 'BODY_ENDED', 'The Care Provider Panel has ended.'],
  ['2024-03-31', { validFrom: '2024-04-01' }, 'NOT_STATED_IN_SOURCE', 'The Care Provider Panel has not yet begun; it begins on 1 April 2024.'],
  ['2023-03-14', {}, 'NOT_STATED_IN_SOURCE', 'No paper up to this day speaks of the Care Provider Panel.'],
  ['2024-03-31', { status: 'PROPOSED' }, 'AWAITING_AGREEMENT', 'The Care Provider Panel (proposed) is not in force on this day.'],
  ['2024-03-31', { status: 'AGREED' }, 'AWAITING_AGREEMENT', 'The Care Provider Panel (agreed, not yet in force) is not in force on this day.'],
  ['2024-03-31', { status: 'DORMANT' }, 'NOT_STATED_IN_SOURCE', 'The Care Provider Panel (dormant) is not in force on this day.'],
] as const)('says on %s of %j why it leads nowhere: %s', (asOf, over, ...[absence, say]) => {
  expect(sayOn(asOf, over)).toEqual({ absence, say });
});

it('counts what is proposed where it is asked for, from its start on', () => {
  const proposed = { status: 'PROPOSED', validFrom: '2024-04-01' } as const;
  expect(sayOn('2024-04-01', proposed, true)).toBeUndefined();
  expect(sayOn('2024-03-31', proposed, true)).toEqual({ absence: 'AWAITING_AGREEMENT', say: 'The Care Provider Panel (proposed) is not in force on this day.' });
});
