import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { LogFields, Logger } from '../logger.ts';
import { createBreaker } from './breaker.ts';
import { LIMITS } from './driver.ts';
import { DatabaseFault } from './faults.ts';

function aBreaker() {
  const events: unknown[] = [];
  const hear = (fields: LogFields): void => { events.push(fields.event); };
  const logger: Logger = { info: hear, warn: hear, error: hear };
  const away = { ok: false, reason: 'UNAVAILABLE' } as const;
  return { breaker: createBreaker({ ask: () => Promise.resolve(away), close: () => Promise.resolve() }, logger), events };
}

const lost = (): Promise<never> => Promise.reject(new DatabaseFault('UNAVAILABLE'));

it('says once that the database is lost, and then fails at once', async () => {
  const { breaker, events } = aBreaker();
  await expect(breaker.pass(lost)).rejects.toThrow('cannot be reached');
  await expect(breaker.pass(() => Promise.resolve('unheard'))).rejects.toThrow('cannot be reached');
  breaker.close();
  expect(events).toEqual(['database-lost']);
});

it('says nothing of a database that was closed', async () => {
  const { breaker, events } = aBreaker();
  breaker.close();
  await expect(breaker.pass(lost)).rejects.toThrow('cannot be reached');
  expect(events).toEqual([]);
});

const slow = async (): Promise<string> => await pause(LIMITS.suspectAfter * 2, 'heard');

it('takes long silence for a loss, but not of a database that has just answered for the first time', async () => {
  const { breaker, events } = aBreaker();
  expect(await breaker.pass(slow, { isCold: true })).toBe('heard');
  await expect(breaker.pass(lost, { isCold: true })).rejects.toThrow('cannot be reached');
  breaker.close();
  const other = aBreaker();
  await expect(other.breaker.pass(slow)).rejects.toThrow('cannot be reached');
  other.breaker.close();
  expect([events, other.events]).toEqual([['database-lost'], ['database-lost']]);
});
