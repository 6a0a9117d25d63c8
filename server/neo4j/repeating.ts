// Which failures are worth a second try, and for how long.
import { setTimeout as pause } from 'node:timers/promises';
import { LIMITS } from './driver.ts';
import { faultOf } from './faults.ts';

/** Reads once more when a connection was lost, or two changes collided; a slow failure is not tried again. */
export async function repeatingRead<T>(attempt: () => Promise<T>): Promise<T> {
  const began = Date.now();
  try {
    return await attempt();
  } catch (error) {
    const kind = faultOf(error);
    if ((kind !== 'UNAVAILABLE' && kind !== 'DEADLOCK') || Date.now() - began > LIMITS.connect / 2) throw error;
    return await attempt();
  }
}

/** Repeats a whole change that lost a deadlock, or the race for its key, after waits of random length, for at most 5 s. */
export async function repeatingWrite<T>(attempt: () => Promise<T>): Promise<T> {
  const began = Date.now();
  for (let wait = 20; ; wait = Math.min(wait * 2, 400)) {
    try {
      return await attempt();
    } catch (error) {
      const kind = faultOf(error);
      const mayRepeat = kind === 'DEADLOCK' || kind === 'KEY_TAKEN';
      if (!mayRepeat || Date.now() - began + wait > LIMITS.deadlocks) throw error;
      await pause(wait * (0.5 + Math.random()));
    }
  }
}
