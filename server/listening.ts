// The port a server stands on. Apart from the server itself, so that a taken port is known before that is loaded.
import { createServer, type Server } from 'node:http';
import { Refusal, type Config } from './config.ts';

const FIRST_PORT = 4_000;
const PORTS_TRIED = 50;
const DRAIN_LIMIT = 10_000;

/** Throws a Refusal when the port asked for is taken: known before anything else is started. */
export async function assertPortFree(config: Config): Promise<void> {
  if (config.port === undefined) return;
  const trial = createServer();
  await listen(trial, config);
  await drained(trial);
}

/** Answers the port. Throws a Refusal when the one asked for is taken, or none is free. */
export async function listen(server: Server, { host, port }: Config): Promise<number> {
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

/** Settles when the requests that run are finished, or after 10 s, and the port is free again. */
export function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => { server.closeAllConnections(); }, DRAIN_LIMIT);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
