// `npm start [-- --example | --empty]`: settings, database, facts, client, server; then one line with the address. Ctrl-C undoes it in reverse.
import { readConfig, Refusal } from '../config.ts';
import { assertPortFree } from '../listening.ts';
import { createLogger } from '../logger.ts';
import { openStore, type OpenStore } from '../neo4j/open-store.ts';
import { putAwayAfter } from '../neo4j/put-away.ts';
import { ensureClient } from './built-client.ts';
import { doDocuments } from './documents-job.ts';
import { newToken, openDoor } from './server-door.ts';
import { untilAskedToStop } from './stopping.ts';
import { seed, seedExample } from './seeding.ts';
import { chosenStart, type Chosen } from './start-choice.ts';

const READY_LIMIT = 30_000;
/** Whole milliseconds since this process began, npm's own start and the look for Java not counted. */
const sinceBegun = (): number => Math.round(performance.now());

await untilAskedToStop(async (signal, asked) => {
  const logger = createLogger();
  const begun = sinceBegun();
  const chosen = chosenStart(process.argv.slice(2), readConfig());
  const { config } = chosen;
  await assertPortFree(config);
  const preparing = prepared(chosen, signal);
  const loading = serverLoaded();
  const store = await preparing;
  const databaseOpen = sinceBegun();
  try {
    const { serve } = await loading;
    const token = newToken();
    const jobs = { documents: (wanted: unknown) => doDocuments(store.database, wanted) };
    const serving = await serve(config, { database: store.database, logger, programs: { token, jobs } });
    const shutDoor = store.isEmbedded ? openDoor(config.dataFolder, { url: serving.url, token }) : undefined;
    try {
      const listening = sinceBegun();
      await ready(serving.url, signal);
      logger.info({ event: 'ready', begun, databaseOpen, listening, ready: sinceBegun() }, 'The server is ready.');
      console.log(`Answerable is ready: ${config.signIn?.url ?? serving.url}`);
      await asked;
    } finally {
      shutDoor?.();
      await serving.close();
    }
  } finally {
    await store.close();
  }
  return 0;
});

// Takes seconds of its own, which pass while Neo4j starts: nothing above may import it.
function serverLoaded(): Promise<typeof import('../main.ts')> {
  const loading = Promise.all([import('../main.ts'), import('../api/schema.ts').then(({ makeSchema }) => makeSchema())]).then(([server]) => server);
  // Told when it is awaited, unless the database was refused before.
  loading.catch(() => undefined);
  return loading;
}

// The client is built while Neo4j starts; whichever fails, what the other began is put away.
async function prepared({ config, filling }: Chosen, signal: AbortSignal): Promise<OpenStore> {
  const say = (line: string): void => { console.log(line); };
  const building = new AbortController();
  const client = ensureClient({ say, signal: AbortSignal.any([signal, building.signal]) })
    .then(() => undefined, (error: unknown) => ({ error }));
  const put = async (): Promise<void> => {
    building.abort();
    await client;
  };
  const store = await openStore(config, { mode: 'serving', logger: createLogger(), say, signal }).catch((error: unknown) => putAwayAfter(error, [put]));
  try {
    if (store.isNew) await fill(store, filling, say);
    const failed = await client;
    if (failed !== undefined) throw failed.error;
    signal.throwIfAborted();
    return store;
  } catch (error) {
    return await putAwayAfter(error, [() => store.close(), put]);
  }
}

async function fill(store: OpenStore, filling: Chosen['filling'], say: (line: string) => void): Promise<void> {
  if (filling === 'empty') {
    say('The database is empty, as asked: nothing is loaded');
    return;
  }
  if (!store.isEmbedded) {
    say('The database is empty; `npm run seed` would load the facts that come with the checkout.');
    return;
  }
  const isExample = filling === 'example';
  const { records, lines } = await (isExample ? seedExample : seed)(store.database);
  say(`Loaded ${isExample ? 'the fictional example in seed/example/' : 'the facts in seed/'}: ${String(records)} records and ${String(lines)} dated relationships`);
}

async function ready(url: string, signal: AbortSignal): Promise<void> {
  const until = Date.now() + READY_LIMIT;
  while (Date.now() < until) {
    const { ok } = await fetch(`${url}/readyz`, { signal });
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Refusal('The server started but did not become ready within 30 seconds; its log says why.');
}
