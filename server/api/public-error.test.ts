import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { Conflict, NotAllowed, NotFound } from '#schema/bad-news.ts';
import { DatabaseFault, type FaultKind } from '../neo4j/faults.ts';
import { overLimit } from './limits.ts';
import { statusOf, toPublicError } from './public-error.ts';

const spoken = (error: unknown) => toPublicError(error, 'r1');
/** As the executor wraps what a resolver threw. */
const thrown = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['ownership'] });

it('masks what nobody foresaw, down to the last word', () => {
  const error = spoken(thrown(new TypeError('MATCH (n) RETURN n.password at /home/x/server.ts')));
  expect(error).toEqual({ message: 'Something went wrong on our side. Quote the request id when you report it.',
    path: ['ownership'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' } });
});

const FAULTS: readonly (readonly [FaultKind, string, number])[] = [
  ['UNAVAILABLE', 'DATABASE_UNAVAILABLE', 503], ['OVERLOADED', 'OVERLOADED', 503], ['DEADLOCK', 'OVERLOADED', 503], ['TIMEOUT', 'TIMED_OUT', 504],
  ['WRONG_PASSWORD', 'INTERNAL_SERVER_ERROR', 500], ['NO_SUCH_DATABASE', 'INTERNAL_SERVER_ERROR', 500], ['OTHER', 'INTERNAL_SERVER_ERROR', 500],
];
it.each(FAULTS)('says of a database fault %s that it is %s, status %i', (kind, code, status) => {
  const error = spoken(thrown(new DatabaseFault(kind, new Error('bolt://neo4j:secret@host'))));
  expect(error.extensions).toEqual({ code, requestId: 'r1' });
  expect(statusOf([error])).toBe(status);
  expect(JSON.stringify(error)).not.toContain('secret');
});

it('says NOT_FOUND with status 200, whatever is missing', () => {
  expect(spoken(thrown(new NotFound('item')))).toMatchObject({ message: 'We hold no such item.', extensions: { code: 'NOT_FOUND' } });
  expect(statusOf([spoken(new NotFound('item'))])).toBe(200);
});

it('says NOT_ALLOWED with status 200, and who may', () => {
  expect(spoken(thrown(new NotAllowed('editors and above')))).toMatchObject({ message: 'Only editors and above may ask this.', extensions: { code: 'NOT_ALLOWED' } });
  expect(statusOf([spoken(new NotAllowed('editors and above'))])).toBe(200);
});

it('carries what stands now with a conflict', () => {
  const current = { id: 'd-1', version: 4, say: ['The board: accountable from 1 April 2026.'] };
  expect(spoken(thrown(new Conflict(current))).extensions).toEqual({ code: 'CONFLICT', requestId: 'r1', current });
});

it('names limit, maximum and value of what went over a bound', () => {
  expect(spoken(overLimit('depth', 10, 11)).extensions).toEqual({ code: 'LIMIT_EXCEEDED', requestId: 'r1', limit: 'depth', maximum: 10, value: 11 });
});

it('suggests nothing and echoes no more than a line', () => {
  const said = (message: string) => spoken(new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })).message;
  expect(said('Cannot query field "boddies" on type "Query". Did you mean "bodies"?')).toBe('Cannot query field "boddies" on type "Query".');
  expect(said('x'.repeat(5_000))).toHaveLength(300);
});

it('does not trust a code that a fault brings along', () => {
  expect(spoken(new GraphQLError('secret', { extensions: { code: 'DATABASE_UNAVAILABLE' } })).extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(spoken(new GraphQLError('secret', { extensions: { code: 'constructor' } })).extensions.code).toBe('INTERNAL_SERVER_ERROR');
});

it('gives a whole answer the status of its gravest error', () => {
  expect(statusOf([spoken(new NotFound('item')), spoken(new DatabaseFault('UNAVAILABLE')), spoken(overLimit('depth', 10, 11))])).toBe(503);
  expect(statusOf([])).toBe(200);
});
