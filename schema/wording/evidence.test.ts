import { expect, it } from 'vitest';
import type { Citation } from '#schema/answer.ts';
import { sayEvidence } from './evidence.ts';

const board = { id: 'b', kind: 'BODY', name: 'BSIL', detail: null } as const;
const paper = { id: 'd', title: 't', shortTitle: 's', issued: '2023-03-15', issuedSay: '15 March 2023', status: 'DRAFT' } as const;
const cited: Citation = { id: 'c', document: paper, reference: '¶1', lineFrom: 1, lineTo: 1, gist: 'It is part of the partnership', modality: 'ASSERTED',
  basis: 'STATED', recordedBy: 'load', recordedAt: '2026-01-01T00:00:00Z' };

it.each([
  [{ thing: board, absence: null, citations: [cited] }, 'BSIL'],
  [{ thing: undefined, absence: 'NOT_STATED_IN_SOURCE', citations: [cited] }, 'Not stated in the source'],
  [{ thing: undefined, absence: null, citations: [cited] }, 'It is part of the partnership'],
  [{ thing: board, absence: null, citations: [] }, 'No paper up to 25 May 2018 speaks of this: BSIL.'],
  [{ thing: undefined, absence: null, citations: [] }, 'No paper up to 25 May 2018 speaks of it.'],
] as const)('heads the evidence with a name, a reason or a gist', (proven, said) => {
  expect(sayEvidence({ ...proven, asOf: '2018-05-25' })).toBe(said);
});
