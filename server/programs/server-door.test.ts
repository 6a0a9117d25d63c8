import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdDataFolder, placesIn } from '../neo4j/embedded/data-folder.ts';
import { doorOf, newToken, openDoor, throughDoor } from './server-door.ts';

let dataFolder = '';
beforeEach(() => { dataFolder = mkdtempSync(join(tmpdir(), 'door-')); });
afterEach(() => { rmSync(dataFolder, { recursive: true }); });

const AT = { url: 'http://127.0.0.1:4000', token: 'a-token' };
const here = () => ({ dataFolder, external: undefined });

it('stands open while its server holds the folder, for its owner alone, and is taken away', () => {
  // What lies there of a killed server may be anybody's to read.
  writeFileSync(placesIn(dataFolder).door, '{}', { mode: 0o644 });
  const release = holdDataFolder(dataFolder, 'serving');
  const shut = openDoor(dataFolder, AT);
  expect(doorOf(here())).toEqual({ ...AT, pid: process.pid });
  expect(statSync(placesIn(dataFolder).door).mode & 0o777).toBe(0o600);
  shut();
  expect(doorOf(here())).toBeUndefined();
  release();
});

it('is no door where no server holds the folder, where another program does, or where the database is elsewhere', () => {
  openDoor(dataFolder, AT);
  expect(doorOf(here())).toBeUndefined();
  const program = holdDataFolder(dataFolder, 'program');
  expect(doorOf(here())).toBeUndefined();
  program();
  const release = holdDataFolder(dataFolder, 'serving');
  const external = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', databaseName: 'neo4j' };
  expect(doorOf({ dataFolder, external })).toBeUndefined();
  expect(doorOf(here())).toBeDefined();
  release();
});

it.each(['', '{', '{"pid":1}', JSON.stringify({ ...AT, pid: 1 })])('is no door when its file says %j', (text) => {
  const release = holdDataFolder(dataFolder, 'serving');
  writeFileSync(placesIn(dataFolder).door, text);
  expect(doorOf(here())).toBeUndefined();
  release();
});

it('makes a token that nobody guesses', () => {
  expect(newToken()).toMatch(/^[\w-]{32}$/);
  expect(newToken()).not.toBe(newToken());
});

const refusing = (status: number, body: unknown): Promise<{ readonly url: string; readonly server: Server }> => new Promise((resolve) => {
  const server = createServer((_, response) => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)); });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    resolve({ server, url: `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}` });
  });
});

it.each([
  [400, { errors: [{ message: 'Nothing was attached.' }] }, 'Nothing was attached.'],
  [502, {}, 'The server answered with 502.'],
])('hands on what a server of status %i says as the reason not to go on', async (status, body, sentence) => {
  const { url, server } = await refusing(status, body);
  await expect(throughDoor({ pid: 1, url, token: 't' }, 'documents', {})).rejects.toThrow(sentence);
  server.close();
});
