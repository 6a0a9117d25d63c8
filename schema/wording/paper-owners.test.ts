import { expect, it } from 'vitest';
import { sayPaperOwner, sayPaperOwners } from './paper-owners.ts';

const holder = { id: 'p', kind: 'POST', name: 'Chapter lead', detail: null } as const;
const anOwner = { title: 'Carers', holder, why: 'UNNAMED', absence: 'EXISTS_BUT_UNNAMED', isReading: true, status: 'IN_FORCE' } as const;

it.each([
  [anOwner, 'The owner of (accountable for) “Carers” is the Chapter lead (our reading). Who holds the post: the source speaks of one and does not say who.'],
  [{ ...anOwner, isReading: false, why: 'VACANT', absence: 'POST_VACANT' }, 'The owner of (accountable for) “Carers” is the Chapter lead. Who holds the post: to be filled; we hold no name.'],
  [{ ...anOwner, isReading: false, why: 'ENDED', absence: 'BODY_ENDED' }, 'The owner of (accountable for) “Carers” is the Chapter lead. The Chapter lead has ended.'],
  [{ ...anOwner, isReading: false, status: 'PROPOSED', absence: 'NOT_STATED_IN_SOURCE' }, 'The owner of (accountable for) “Carers” is the Chapter lead (proposed). Who holds the post: not stated in the source.'],
] as const)('says why nobody stands behind an owner: case %#', (owner, said) => {
  expect(sayPaperOwner(owner)).toBe(said);
});

it.each([
  [{ VACANT: 0, ENDED: 0, UNNAMED: 0 }, 'Our papers name no owner that has nobody behind it.'],
  [{ VACANT: 0, ENDED: 0, UNNAMED: 22 }, 'Our papers name an owner with nobody behind it for 22 items: 22 unnamed.'],
  [{ VACANT: 1, ENDED: 0, UNNAMED: 0 }, 'Our papers name an owner with nobody behind it for 1 item: 1 vacant.'],
  [{ VACANT: 1, ENDED: 2, UNNAMED: 3 }, 'Our papers name an owner with nobody behind it for 6 items: 1 vacant, 2 ended and 3 unnamed.'],
])('counts what papers name, each reason apart: %j', (counts, said) => {
  expect(sayPaperOwners(counts)).toBe(said);
});
