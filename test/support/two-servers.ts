// Two servers in this process on one database, each counting what its requests ask of it.
import { createServer, type Server } from 'node:http';
import { createApi } from '../../server/api/http.ts';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database, type ReadOptions } from '../../server/neo4j/database.ts';
import type { DatabaseConfig } from '../../server/neo4j/driver.ts';
import { putAwayAfter } from '../../server/neo4j/put-away.ts';

const ASKED = 'asked-by-a-test';

export interface CountingServer {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<string>;
  /** Reads and changes, tried ones too, that requests of the test have come to; not what the server asks for itself. */
  readonly work: () => number;
  readonly database: Database;
}

export interface TwoServers {
  readonly first: CountingServer;
  readonly second: CountingServer;
  stop(): Promise<void>;
}

/** Each plans its questions once it has started: have a pair for a whole file. */
export async function twoServers(config: DatabaseConfig): Promise<TwoServers> {
  const first = await started(config);
  const second = await started(config).catch((error: unknown) => putAwayAfter(error, [first.stop]));
  return { first: first.server, second: second.server, stop: async () => { await Promise.all([first.stop(), second.stop()]); } };
}

async function started(config: DatabaseConfig) {
  const logger = createLogger('silent');
  const database = openDatabase(config, logger);
  let counted = 0;
  const count = ({ requestId }: ReadOptions): void => { if (requestId === ASKED) counted += 1; };
  const counting: Database = {
    ...database,
    read: (work, options = {}) => { count(options); return database.read(work, options); },
    write: (options, work) => { count(options); return database.write(options, work); },
  };
  const api = await createApi({ database: counting, config: { host: '127.0.0.1' }, logger }).catch((error: unknown) => putAwayAfter(error, [() => database.close()]));
  const http: Server = createServer(api);
  await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
  const server: CountingServer = { ask: (query, variables = {}) => ask(portOf(http), query, variables), work: () => counted, database };
  const stop = async (): Promise<void> => {
    http.closeAllConnections();
    http.close();
    await database.close();
  };
  return { server, stop };
}

function portOf(http: Server): number {
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return address.port;
}

async function ask(port: number, query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': ASKED }, body: JSON.stringify({ query, variables }),
  });
  return await response.text();
}
