// Two ways to the same answers in one process on one database: the shipped API, and the floor, which is the same
// question behind bare node:http. Prints both addresses as JSON; stops when its parent goes.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { serve } from '../../server/main.ts';
import { openStore } from '../../server/neo4j/open-store.ts';
import { untilAskedToStop } from '../../server/programs/stopping.ts';
import { ownership } from '../../server/questions/ownership.ts';
import { search } from '../../server/questions/search.ts';
import { structure } from '../../server/questions/structure.ts';
import type { Tx } from '../../server/neo4j/tx.ts';

const DAY = '2023-03-15';

const FLOOR: Readonly<Record<string, (tx: Tx, draw: string) => Promise<unknown>>> = {
  ownership: (tx, id) => ownership(tx, { id, asOf: DAY, proposals: false }),
  search: (tx, text) => search(tx, { text, asOf: DAY, first: 8, kinds: null }),
  structure: (tx) => structure(tx, { asOf: DAY, proposals: false, scope: null, focus: null, depth: 2 }),
};

await untilAskedToStop(async (signal, asked) => {
  const logger = createLogger('silent');
  const config = readConfig();
  const store = await openStore(config, { mode: 'serving', logger, say: () => undefined, signal });
  const api = await serve(config, { database: store.database, logger });
  const floor = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
    const question = FLOOR[pathname.slice(1)];
    if (question === undefined) { response.writeHead(404).end(); return; }
    const say = (status: number, body: object): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)); };
    store.database.read((tx) => question(tx, searchParams.get('draw') ?? '')).then(
      (data) => { say(200, { data }); },
      (error: unknown) => { say(500, { error: error instanceof Error ? error.message : 'unknown' }); });
  });
  await new Promise<void>((resolve) => { floor.listen(0, '127.0.0.1', resolve); });
  const address = floor.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  // A question that Neo4j has not planned yet would be timed with its planning, or refused for it.
  for (const question of Object.values(FLOOR)) await store.database.read((tx) => question(tx, 'nothing'), { timeoutMs: 120_000 });
  while (!(await fetch(`${api.url}/readyz`, { signal })).ok) await pause(200);
  console.log(JSON.stringify({ api: api.url, floor: `http://127.0.0.1:${String(port)}` }));
  await asked;
  floor.closeAllConnections();
  floor.close();
  await api.close();
  await store.close();
  return 0;
});
