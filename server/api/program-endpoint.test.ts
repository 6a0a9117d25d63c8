// The way in for programs, over real HTTP: closed to whoever has not the token, whatever else they know.
import express from 'express';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { Refusal } from '../config.ts';
import { createLogger } from '../logger.ts';
import { LIMITS } from './limits.ts';
import { programEndpoint } from './program-endpoint.ts';
import { identified } from './request-id.ts';

const done: unknown[] = [];
const JOBS = {
  echo: (asked: unknown) => { done.push(asked); return Promise.resolve(['Done.']); },
  refuse: () => Promise.reject(new Refusal('Nothing was done: it is Sunday.')),
  fail: () => Promise.reject(new Error('MATCH (n) at /srv/secret.ts')),
};

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  done.length = 0;
});

interface Sent {
  readonly authorization?: string | undefined;
  readonly body?: string;
  readonly method?: string;
}

async function send(job: string, { authorization = 'Bearer right', body = '{"a":1}', method = 'POST' }: Sent = {}) {
  const app = express();
  app.use(identified);
  app.use('/programs', programEndpoint({ token: 'right', jobs: JOBS }, { limits: LIMITS, logger: createLogger('silent') }));
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${String(port)}/programs/${job}`, {
    method, headers: { 'content-type': 'application/json', 'x-request-id': 'r-1', ...(authorization === '' ? {} : { authorization }) },
    ...(method === 'POST' ? { body } : {}),
  });
  return { status: response.status, text: await response.text(), stored: response.headers.get('cache-control') };
}

it('does the job and answers what it says', async () => {
  expect(await send('echo')).toEqual({ status: 200, text: '{"said":["Done."]}', stored: 'no-store' });
  expect(done).toEqual([{ a: 1 }]);
});

it.each(['', 'right', 'Bearer wrong', 'Bearer righ', 'Bearer right ', 'Basic right', 'Bearer rightt'])('does nothing for the authorisation %j but what HTTP trims', async (authorization) => {
  const { status, text } = await send('echo', { authorization });
  expect(status).toBe(authorization.trim() === 'Bearer right' ? 200 : 401);
  expect(done).toHaveLength(authorization.trim() === 'Bearer right' ? 1 : 0);
  expect(text).not.toContain('right ');
});

it('does not tell what jobs there are to whoever has no token', async () => {
  const told = await Promise.all(['echo', 'nothing'].map((job) => send(job, { authorization: '' })));
  expect(new Set(told.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
});

it.each<[string, string, Sent]>([
  ['no such job', 'nothing', {}], ['a name of every object', 'constructor', {}], ['a read', 'echo', { method: 'GET' }], ['a body that is no JSON', 'echo', { body: '{' }],
])('refuses %s', async (_, job, sent) => {
  expect((await send(job, sent)).status).toBe(400);
  expect(done).toEqual([]);
});

it('hands a refusal on in its own words, and a fault in none', async () => {
  const told = await send('refuse');
  expect([told.status, told.text.includes('it is Sunday')]).toEqual([400, true]);
  const { status, text } = await send('fail');
  expect([status, text.includes('secret'), text.includes('r-1')]).toEqual([500, false, true]);
});

it('takes no more than a request may hold', async () => {
  expect((await send('echo', { body: JSON.stringify('x'.repeat(LIMITS.body)) })).status).toBe(413);
});
