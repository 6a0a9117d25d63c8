// Local mode: no sign-in, so nobody but this machine may come in. One administrator, who is a developer too.
import { Refusal } from '../config.ts';
import type { Viewer } from './viewer.ts';

const ADMINISTRATOR: Viewer = { id: 'local-admin', roles: ['admin', 'editor', 'approver', 'reader'], isDeveloper: true };

/** Who plans every question ahead as the server starts, and reads no answer. */
export const planner: Viewer = { ...ADMINISTRATOR, id: 'warm-up' };

/** Who asks in local mode. Throws a Refusal when the server would listen beyond this machine. */
export function localViewer(host: string): Viewer {
  if (!isLoopback(host)) {
    throw new Refusal(`HOST is ${host}, which other machines can reach, and there is no sign-in. Unset HOST, or set it to 127.0.0.1.`);
  }
  return ADMINISTRATOR;
}

/** Whether nobody else can sign in where this viewer asks. */
export function isAlone({ id }: Viewer): boolean {
  return id === ADMINISTRATOR.id;
}

/** True for the names and addresses of this machine alone, as they stand in HOST or in a URL. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
