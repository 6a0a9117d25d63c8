// Two ways to the same answers in one process on one database: the shipped API, and the floor behind bare node:http.
// Prints both addresses as JSON; stops when its parent goes. A number given: so many places are loaded first.
import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { readConfig } from '../../server/config.ts';
import { createLogger } from '../../server/logger.ts';
import { serve } from '../../server/main.ts';
import { openStore } from '../../server/neo4j/open-store.ts';
import { runnerOf } from '../../server/neo4j/tx.ts';
import { untilAskedToStop } from '../../server/programs/stopping.ts';
import { floorOver, type Floor } from './floor.ts';
import { loadPlaces } from './load-places.ts';
import { puttingAway } from './putting-away.ts';

const SIZE = 'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS links';
const args = z.record(z.string(), z.unknown());
const places = z.coerce.number().optional().parse(process.argv[2]);

await untilAskedToStop((signal, asked) => puttingAway(async (begun) => {
  const logger = createLogger('silent');
  const config = readConfig();
  const store = await openStore(config, { mode: 'serving', logger, say: () => undefined, signal });
  begun.push(() => store.close());
  if (places !== undefined) await loadPlaces(store.database, places);
  const api = await serve(config, { database: store.database, logger });
  begun.push(() => api.close());
  const floor = served(floorOver(store.database));
  await new Promise<void>((resolve) => { floor.listen(0, '127.0.0.1', resolve); });
  begun.push(() => { floor.closeAllConnections(); floor.close(); });
  while (!(await fetch(`${api.url}/readyz`, { signal })).ok) await pause(200);
  const [size] = await store.database.read((tx) => runnerOf(tx)(SIZE, {}));
  console.log(JSON.stringify({ api: api.url, floor: `http://127.0.0.1:${String(portOf(floor))}`, ...size }));
  await asked;
  return 0;
}));

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

// `/QUESTION?args=…` is answered, `/cost/QUESTION?args=…` tells what it costs the database, `/edit/COMMAND?args=…` is done.
function served(floor: Floor): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
    const [, way, name = ''] = /^\/(?:(cost|edit)\/)?(\w+)$/.exec(pathname) ?? [];
    const given = args.parse(JSON.parse(searchParams.get('args') ?? '{}'));
    const say = (status: number, body: object): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)); };
    const asked = way === 'cost' ? floor.cost(name, given) : way === 'edit' ? floor.edit(name, given) : floor.answer(name, given);
    asked.then(
      (data) => { say(200, { data }); },
      (error: unknown) => { say(500, { errors: [{ message: error instanceof Error ? error.message : 'unknown' }] }); });
  });
}
