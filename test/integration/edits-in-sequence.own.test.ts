// Whatever officers do, one edit after the other, breaks no rule of the record. Few sequences, the same in every run; many in edits-at-length.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../server/logger.ts';
import { openDatabase, type Database } from '../../server/neo4j/database.ts';
import { migrate } from '../../server/neo4j/migrate.ts';
import { editInSequence } from '../support/edits-in-sequence.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { COMMANDS_MADE_UP } from '../support/random-edits.ts';

const own = ownNeo4j();
const opened: Database[] = [];

beforeAll(async () => {
  const { config } = await own.start();
  const database = openDatabase(config, createLogger('silent'));
  opened.push(database);
  await migrate(database);
}, 120_000);

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await own.remove();
}, 60_000);

it('leaves the record whole after every accepted edit', async () => {
  for (const database of opened) {
    const accepted = await editInSequence(database, { sequences: 6, edits: 40, seed: 2048 });
    // Sequences in which most is refused would prove little; edits-at-length wants every command.
    expect(COMMANDS_MADE_UP.filter((command) => !accepted.has(command)).length).toBeLessThan(COMMANDS_MADE_UP.length / 3);
  }
}, 120_000);
