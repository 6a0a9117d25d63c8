// The server put together: an open database behind the API, on an address.
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApi, listenerOptions } from './api/http.ts';
import type { ProgramJobs } from './api/program-endpoint.ts';
import { CLIENT_FOLDER, type Config } from './config.ts';
import { drained, listen } from './listening.ts';
import type { Logger } from './logger.ts';
import type { Database } from './neo4j/database.ts';

export interface Serving {
  /** As this machine reaches it. */
  readonly url: string;
  /** Refuses what is new, finishes what runs within 10 s, and closes. */
  close(): Promise<void>;
}

interface Served {
  readonly database: Database;
  readonly logger: Logger;
  /** What programs of the command line may have done by this server; undefined: nothing. */
  readonly programs?: ProgramJobs | undefined;
}

/** Answers once the port is open. Throws a Refusal when PORT is taken or HOST is not of this machine. The database stays the caller's to close. */
export async function serve(config: Config, { database, logger, programs }: Served): Promise<Serving> {
  const clientFolder = existsSync(join(CLIENT_FOLDER, 'index.html')) ? CLIENT_FOLDER : undefined;
  const server = createServer(listenerOptions(), await createApi({ database, config, logger, clientFolder, programs }));
  const port = await listen(server, config);
  logger.info({ event: 'listening', port }, 'The server listens.');
  return { url: urlOf(config.host, port), close: () => drained(server) };
}

/** From this machine: one that listens everywhere is not asked at that address. */
function urlOf(host: string, port: number): string {
  const here = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${here.includes(':') ? `[${here}]` : here}:${String(port)}`;
}
