// The server put together: an open database behind the API, on an address.
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApi, listenerOptions } from './api/http.ts';
import { CLIENT_FOLDER, Refusal, type Config } from './config.ts';
import type { Logger } from './logger.ts';
import type { Database } from './neo4j/database.ts';

export interface Serving {
  readonly url: string;
  /** Refuses what is new, finishes what runs within 10 s, and closes. */
  close(): Promise<void>;
}

const FIRST_PORT = 4_000;
const PORTS_TRIED = 50;
const DRAIN_LIMIT = 10_000;

/** Answers once the port is open. Throws a Refusal when PORT is taken or HOST is not of this machine. The database stays the caller's to close. */
export async function serve(config: Config, database: Database, logger: Logger): Promise<Serving> {
  const clientFolder = existsSync(join(CLIENT_FOLDER, 'index.html')) ? CLIENT_FOLDER : undefined;
  const server = createServer(listenerOptions(), await createApi({ database, config, logger, clientFolder }));
  const port = await listen(server, config);
  logger.info({ event: 'listening', port }, 'The server listens.');
  return { url: urlOf(config.host, port), close: () => drained(server) };
}

/** Throws a Refusal when the port asked for is taken: known before anything else is started. */
export async function assertPortFree(config: Config): Promise<void> {
  if (config.port === undefined) return;
  const trial = createServer();
  await listen(trial, config);
  await drained(trial);
}

async function listen(server: Server, { host, port }: Config): Promise<number> {
  if (port !== undefined) {
    if (await isListening(server, host, port)) return port;
    throw new Refusal(`Port ${String(port)} is taken. Set PORT to a free one, or unset it to use the next free port from ${String(FIRST_PORT)}.`);
  }
  for (let next = FIRST_PORT; next < FIRST_PORT + PORTS_TRIED; next += 1) {
    if (await isListening(server, host, next)) return next;
  }
  throw new Refusal(`No port from ${String(FIRST_PORT)} to ${String(FIRST_PORT + PORTS_TRIED - 1)} is free. Set PORT to a free one.`);
}

/** False when the port is taken, or this user may not have it. */
function isListening(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => { server.closeAllConnections(); }, DRAIN_LIMIT);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}
