// In local mode a page of the wide web must not reach this server through the browser of whoever runs it:
// the name it was called by, and the page that calls, must both be of this machine.
import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../identity/local.ts';

/** True when both `Host` and, where there is one, `Origin` are of this machine. */
export function isFromThisMachine({ headers }: IncomingMessage): boolean {
  return isLoopback(hostOf(`http://${headers.host ?? ''}`)) && (headers.origin === undefined || isLoopback(hostOf(headers.origin)));
}

/** True for a connection that began on this machine, and was not handed on by a server in front of ours. */
export function isOnThisMachine({ headers, socket }: IncomingMessage): boolean {
  const { remoteAddress = '', localAddress } = socket;
  const isHandedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);
  return !isHandedOn && (remoteAddress === localAddress || isLoopback(remoteAddress.replace(/^::ffff:/u, '')));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
