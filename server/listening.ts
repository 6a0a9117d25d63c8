// The port a server stands on. Apart from the server itself, so that a taken port is known before that is loaded.
import { createServer, type Server } from 'node:http';
import { Refusal, type Config } from './config.ts';

const FIRST_PORT = 4_000;
const PORTS_TRIED = 50;
const DRAIN_LIMIT = 10_000;

/** Throws a Refusal when the port asked for cannot be had: known before anything else is started. */
export async function assertPortFree(config: Config): Promise<void> {
  if (config.port === undefined) return;
  const trial = createServer();
  await listen(trial, config);
  await drained(trial);
}

/** Answers the port. Throws a Refusal when the one asked for is taken or not for this user, none is free, or this machine has no such address. */
export async function listen(server: Server, { host, port }: Config): Promise<number> {
  if (port !== undefined) {
    const fault = await faultOfListening(server, host, port);
    if (fault === undefined) return port;
    throw new Refusal(`${fault === 'EACCES' ? `This user may not have port ${String(port)}` : `Port ${String(port)} is taken`}. ${ANOTHER_PORT}`);
  }
  for (let next = FIRST_PORT; next < FIRST_PORT + PORTS_TRIED; next += 1) {
    if (await faultOfListening(server, host, next) === undefined) return next;
  }
  throw new Refusal(`No port from ${String(FIRST_PORT)} to ${String(FIRST_PORT + PORTS_TRIED - 1)} is free. Set PORT to a free one.`);
}

const ANOTHER_PORT = `Set PORT to a free one from 1024 on, or unset it to use the next free port from ${String(FIRST_PORT)}.`;
const WITHOUT_ADDRESS: readonly (string | undefined)[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN'];

/** Why the port cannot be had: taken, or not for this user. Undefined: it is had. */
function faultOfListening(server: Server, host: string, port: number): Promise<'EADDRINUSE' | 'EACCES' | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(error.code);
      else if (WITHOUT_ADDRESS.includes(error.code)) reject(new Refusal(`This machine has no address ${host} to listen on. Set HOST to 127.0.0.1, or unset it.`));
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(undefined);
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
