import { expect, it } from 'vitest';
import { THING_KINDS } from '#schema/vocabulary/thing-kinds.ts';
import { addressOf } from './address.ts';

it('gives every kind of thing a page of its own', () => {
  const paths = THING_KINDS.map((kind) => addressOf({ kind, id: 'x' }).to);
  expect(new Set(paths).size).toBe(THING_KINDS.length - 1);
});

it('opens the answer card of what may have an owner', () => {
  expect(addressOf({ kind: 'DELIVERABLE', id: 'd-lw-03' })).toEqual({ to: '/deliverables/d-lw-03/accountability' });
});

it('shows an area or theme on the page of its plan', () => {
  expect(addressOf({ kind: 'THEME', id: 'th-lw-1' })).toEqual({ to: '/plans/of/th-lw-1', hash: 'th-lw-1' });
});
