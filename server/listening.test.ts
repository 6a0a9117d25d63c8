import { createServer, type Server } from 'node:http';
import { expect, it } from 'vitest';
import { readConfig, Refusal } from './config.ts';
import { listen } from './listening.ts';

/** A server to which the machine answers with that fault. */
function refusedWith(code: string): Server {
  const server = createServer();
  server.listen = () => {
    server.emit('error', Object.assign(new Error(`listen ${code}`), { code }));
    return server;
  };
  return server;
}

it.each([
  ['EADDRINUSE', 'Port 80 is taken. Set PORT to a free one from 1024 on'],
  ['EACCES', 'This user may not have port 80. Set PORT to a free one from 1024 on'],
  ['EADDRNOTAVAIL', 'This machine has no address ::1 to listen on. Set HOST to 127.0.0.1'],
  ['EAFNOSUPPORT', 'This machine has no address ::1 to listen on. Set HOST to 127.0.0.1'],
])('says what to do when the port asked for cannot be had: %s', async (code, said) => {
  const fault: unknown = await listen(refusedWith(code), readConfig({ PORT: '80', HOST: '::1' })).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Refusal);
  expect(String(fault)).toContain(said);
});

it('says the same of an address without a port asked for', async () => {
  await expect(listen(refusedWith('EADDRNOTAVAIL'), readConfig({ HOST: '::1' }))).rejects.toThrow('This machine has no address ::1');
});
