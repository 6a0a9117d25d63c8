// A server says itself when it can answer again.
import { setTimeout as pause } from 'node:timers/promises';

/** Throws when it is not ready within 90 s. */
export async function untilReady(url: string): Promise<void> {
  const until = Date.now() + 90_000;
  while ((await fetch(`${url}/readyz`)).status !== 200) {
    if (Date.now() > until) throw new Error('It never became ready again.');
    await pause(200);
  }
}
