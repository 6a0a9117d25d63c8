// The one counter of all changes, held by somebody while a change is under way.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { settledState } from '../../server/neo4j/graph-state.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { recordChange } from '../../server/neo4j/record-change.ts';
import { revision } from '../../server/questions/revision.ts';
import { writtenStore } from '../support/started-server.ts';

let database: Database;
beforeAll(() => { database = openDatabase(writtenStore(), createLogger('silent')); });
afterAll(() => database.close());

it('is never put back to the number it had before a change that was waited for', async () => {
  const before = await database.read(revision);
  const steps: string[] = [];
  const isRecorded = new Promise<void>((recorded) => {
    void database.write({}, async (tx) => {
      await recordChange(tx, { command: 'waitForATest', rows: [], by: { viewer: { id: 'test' } } });
      recorded();
      await pause(500);
      steps.push('changed');
    });
  });
  await isRecorded;
  const held = await database.write({}, settledState);
  steps.push('held');
  expect(steps).toEqual(['changed', 'held']);
  expect([held?.split(' ')[1], await database.read(revision)]).toEqual([String(before + 1), before + 1]);
});
