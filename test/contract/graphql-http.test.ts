// The GraphQL-over-HTTP audit against the real server: no errors, and the warnings that are ours by choice.
import { auditServer } from 'graphql-http';
import { expect, it } from 'vitest';
import { startedServer } from '../support/started-server.ts';

const AUDITS = 61;
// "SHOULD answer 200" where a request cannot be read or does not fit the API: ours answers 400 for both media types,
// so that a proxy and a log can tell a refused request from an answered one.
const BY_CHOICE = ['572B', 'FDE2', '7B9B'];

it('passes the whole audit', async () => {
  const results = await auditServer({ url: `${startedServer().url}/graphql` });
  const named = (status: string) => results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(results).toHaveLength(AUDITS);
  expect(named('error')).toEqual([]);
  expect(named('warn').map((name) => name.slice(0, 4))).toEqual(BY_CHOICE);
}, 60_000);
