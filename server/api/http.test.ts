// The edge over real HTTP where the database is away, a resolver breaks, or a request dawdles.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { NotFound } from '#schema/bad-news.ts';
import type { LogFields, Logger } from '../logger.ts';
import { openDatabase, type Database } from '../neo4j/database.ts';
import { DatabaseFault } from '../neo4j/faults.ts';
import { createApi } from './http.ts';
import { LIMITS, type Limits } from './limits.ts';
import { makeSchema } from './schema.ts';

// Once per process, and slow: no test's time.
beforeAll(async () => { await makeSchema(); }, 60_000);

const running: { readonly server: Server; readonly database: Database }[] = [];
afterEach(async () => {
  for (const { server, database } of running.splice(0)) {
    server.closeAllConnections();
    server.close();
    await database.close();
  }
});

function listening() {
  const lines: LogFields[] = [];
  const hear = (fields: LogFields): void => { lines.push(fields); };
  const logger: Logger = { info: hear, warn: hear, error: hear };
  return { lines, logger };
}

/** An edge whose database is at an address where nobody listens, with parts of it replaced. */
async function anEdge(replaced: Partial<Database> = {}, { clientFolder, ...limits }: Partial<Limits> & { readonly clientFolder?: string } = {}) {
  const { lines, logger } = listening();
  const away = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'unspoken-secret', databaseName: 'neo4j' }, logger);
  const database = { ...away, ...replaced };
  const server = createServer(await createApi({ database, config: { host: '127.0.0.1' }, logger, clientFolder, limits: { ...LIMITS, ...limits } }));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  running.push({ server, database });
  return { port: portOf(server), lines };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return address.port;
}

async function ask(port: number, query: string) {
  const began = Date.now();
  const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': 'r-1' }, body: JSON.stringify({ query }),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text(), ms: Date.now() - began };
}

const refused = z.object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string(), requestId: z.string() }) })) });
const OWNER = '{ ownership(id: "d-lw-03") { say } }';
const CYPHER = 'MATCH (n) WHERE n.token = "abc" at /srv/answerable/server/x.ts:1';

it('says within 3 s that the database is away, asks to come again, and knows it at once the next time', async () => {
  const { port } = await anEdge();
  const first = await ask(port, OWNER);
  expect(first).toMatchObject({ status: 503, retryAfter: '1' });
  expect(JSON.parse(first.text)).toMatchObject({ data: { ownership: null }, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', requestId: 'r-1' } }] });
  expect(first.ms).toBeLessThan(3_000);
  expect((await ask(port, OWNER)).status).toBe(503);
  expect((await ask(port, '{ bodies(limit: 1) { id } }')).status).toBe(503);
  expect((await ask(port, '{ __typename }')).status).toBe(200);
}, 20_000);

it('is alive without its database, and says what it is not ready for', async () => {
  const { port } = await anEdge();
  expect((await fetch(`http://127.0.0.1:${String(port)}/livez`)).status).toBe(200);
  const ready = await fetch(`http://127.0.0.1:${String(port)}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { ok: false, reasons: ['database: UNAVAILABLE'] }]);
}, 20_000);

it('masks a fault nobody foresaw, in the answer and in the log', async () => {
  const { port, lines } = await anEdge({ read: () => Promise.reject(new TypeError(CYPHER)) });
  const { status, text } = await ask(port, OWNER);
  expect(status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } }] });
  expect(lines).toContainEqual(expect.objectContaining({ event: 'fault', code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1', kind: 'TypeError' }));
  for (const said of [text, JSON.stringify(lines)]) expect(said).not.toMatch(/MATCH|abc|\/srv|secret|node_modules/);
}, 20_000);

it('ends what takes longer than it may', async () => {
  const { port } = await anEdge({ read: () => new Promise(() => undefined) }, { execution: 200, planning: 100 });
  const { status, text } = await ask(port, OWNER);
  expect(status).toBe(504);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
});

it('lets a question that is yet to be planned wait for its plan, which takes longer than its work may', async () => {
  const planned = Date.now() + 1_500;
  const read: Database['read'] = async (_, { timeoutMs = 0 } = {}) => {
    const wait = Math.max(0, planned - Date.now());
    await pause(Math.min(wait, timeoutMs));
    throw wait > timeoutMs ? new DatabaseFault('TIMEOUT') : new NotFound('item');
  };
  const { port } = await anEdge({ read }, { execution: 200 });
  const { status, text, ms } = await ask(port, OWNER);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect([status, ms > 200]).toEqual([200, true]);
});

it('plans a question anew that took too long, so that whoever asks next has an answer', async () => {
  const state = { isForgotten: false, isPlanned: false };
  const read: Database['read'] = (_, { timeoutMs = 0 } = {}) => {
    const isPatient = timeoutMs > LIMITS.execution;
    if (state.isForgotten && isPatient) state.isPlanned = true;
    return Promise.reject(state.isForgotten && !state.isPlanned ? new DatabaseFault('TIMEOUT') : new NotFound('item'));
  };
  const { port } = await anEdge({ read });
  const codeOf = async () => refused.parse(JSON.parse((await ask(port, OWNER)).text)).errors[0]?.extensions.code;
  expect(await codeOf()).toBe('NOT_FOUND');
  // As when Neo4j gives a plan up: nothing is made ready any more by what the start did.
  state.isForgotten = true;
  expect([await codeOf(), await codeOf()]).toEqual(['TIMED_OUT', 'NOT_FOUND']);
});

it('sends no answer longer than it may be', async () => {
  const { port } = await anEdge({}, { response: 1_000 });
  const { status, text } = await ask(port, '{ __schema { types { name description } } }');
  expect(status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'response', maximum: 1_000 } }] });
});

it('waits for a body no longer than it says, and closes the door', async () => {
  const { port } = await anEdge({}, { bodyTime: 200 });
  const heard = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    });
    let text = '';
    socket.on('data', (chunk) => { text += chunk.toString(); });
    socket.on('close', () => { resolve(text); });
    socket.on('error', reject);
  });
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toContain('"REQUEST_TIMEOUT"');
});

const NOTHING = [404, 'NOT_FOUND', null];
const JSON_TYPE = { 'content-type': 'application/json' };
it.each([
  ['PUT', '/graphql', [405, 'BAD_REQUEST', 'GET, POST']],
  ['OPTIONS', '/graphql', [405, 'BAD_REQUEST', 'GET, POST']],
  ['POST', '/livez', [405, 'BAD_REQUEST', 'GET, HEAD']],
  ['DELETE', '/readyz', [405, 'BAD_REQUEST', 'GET, HEAD']],
  ['POST', '/graphql/more', NOTHING],
  ['GET', '/graphql/more', NOTHING],
  ['GET', '/livez/more', NOTHING],
  ['GET', '/nothing', NOTHING],
  ['POST', '/nothing', NOTHING],
])('refuses %s %s in its own words', async (method, path, expected) => {
  const { port } = await anEdge();
  const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, headers: { 'x-request-id': 'r-1' } });
  const { errors: [error] } = refused.parse(await response.json());
  expect([response.status, error?.extensions.code, response.headers.get('allow')]).toEqual(expected);
  expect(error?.message).toMatch(/^[A-Z].*\.$/);
  expect(error?.extensions.requestId).toBe('r-1');
});

it('lets the client\'s pages be read and nothing be sent to them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  writeFileSync(join(folder, 'index.html'), '<title>Ours</title>');
  const { port } = await anEdge({}, { clientFolder: folder });
  const url = `http://127.0.0.1:${String(port)}/bodies/x`;
  expect(await (await fetch(url)).text()).toContain('Ours');
  const sent = await fetch(url, { method: 'POST', headers: JSON_TYPE, body: '{}' });
  expect([sent.status, sent.headers.get('allow'), sent.headers.get('content-type')]).toEqual([405, 'GET, HEAD', 'application/json; charset=utf-8']);
  expect((await fetch(`http://127.0.0.1:${String(port)}/graphql/more`)).status).toBe(404);
  rmSync(folder, { recursive: true });
});

it.each(['5', '"text"', 'null', '{}', '[]', '[{"query":"{ __typename }"}]'])('asks for one operation where it is sent %s', async (body) => {
  const { port } = await anEdge();
  const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, { method: 'POST', headers: JSON_TYPE, body });
  expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ message: 'Send one JSON object that holds the text of one operation as `query`.', extensions: { code: 'BAD_REQUEST' } }] }]);
});

it('will not listen beyond this machine without a sign-in', async () => {
  const { logger } = listening();
  const database = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' }, logger);
  await expect(createApi({ database, config: { host: '0.0.0.0' }, logger })).rejects.toThrow(/HOST is 0\.0\.0\.0/);
  await database.close();
});
