import { expect, it } from 'vitest';
import type { Viewer } from '../../identity/viewer.ts';
import { keyOf } from './key-of.ts';

const reader: Viewer = { id: 'a-reader', roles: ['reader'], isDeveloper: false };
const BODY = { query: 'query ($id: ID!) { ownership(id: $id) { say } }', variables: { id: 'd-lw-03' } };
const ASKING = { viewer: reader, today: '2026-06-01', accept: 'application/json', body: BODY };

it('takes two requests for one where nothing that counts differs', () => {
  expect(keyOf({ ...ASKING, viewer: { ...reader, id: 'another' }, body: structuredClone(BODY) })).toBe(keyOf(ASKING));
  expect(keyOf({ ...ASKING, viewer: { ...reader, roles: ['approver', 'editor', 'editor'] } })).toBe(keyOf({ ...ASKING, viewer: { ...reader, roles: ['editor', 'approver'] } }));
});

it.each([
  ['other rights', { viewer: { ...reader, roles: ['reader', 'editor'] } }],
  ['no rights', { viewer: { ...reader, roles: [] } }],
  ['the grant of a developer', { viewer: { ...reader, isDeveloper: true } }],
  ['another day', { today: '2026-06-02' }],
  ['another form of answer', { accept: 'application/graphql-response+json' }],
  ['another document', { body: { ...BODY, query: '{ revision }' } }],
  ['other values', { body: { ...BODY, variables: { id: 'd-lw-04' } } }],
  ['another operation', { body: { ...BODY, operationName: 'Other' } }],
] as const)('tells requests apart by %s', (_, differing) => {
  expect(keyOf({ ...ASKING, ...differing })).not.toBe(keyOf(ASKING));
});
