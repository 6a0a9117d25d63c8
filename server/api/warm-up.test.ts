// Which texts a start has planned ahead, with a database that notes them and holds nothing.
import { expect, it } from 'vitest';
import { standing } from '#cypher/accountability/standing.ts';
import { recordChange } from '#cypher/history/record-change.ts';
import { localViewer } from '../identity/local.ts';
import { createLogger } from '../logger.ts';
import { openDatabase, type Database } from '../neo4j/database.ts';
import { txOver } from '../neo4j/tx.ts';
import { LIMITS } from './limits.ts';
import { makeContext } from './make-context.ts';
import { makeSchema } from './schema.ts';
import { warmUp } from './warm-up.ts';

const NOWHERE = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '', databaseName: 'neo4j' };

/** The texts of each transaction that was tried and undone. */
async function planned(): Promise<readonly (readonly string[])[]> {
  const transactions: string[][] = [];
  const database: Database = {
    ...openDatabase(NOWHERE, createLogger('silent')),
    read: (work) => work(txOver(() => Promise.resolve([]))),
    write: async ({ dryRun }, work) => {
      if (dryRun !== true) throw new Error('Nothing may be kept of a trial.');
      const texts: string[] = [];
      transactions.push(texts);
      return await work(txOver((text, params) => {
        texts.push(text);
        return Promise.resolve(text === recordChange.text ? [{ ...params, seq: 1 }] : []);
      }));
    },
  };
  await warmUp({
    schema: await makeSchema(), database,
    contextWithin: () => makeContext(database, { viewer: localViewer('127.0.0.1'), requestId: 'trial', limits: LIMITS }),
  });
  await database.close();
  return transactions;
}

it('asks what rests on a party also where something was changed before, as a tried ending does', async () => {
  const after = (await planned()).filter((texts) => texts.includes(standing.text) && texts[0] === recordChange.text);
  // Of each length an id may have, for a post and for a body.
  expect(after).toEqual([1, 2].map(() => [recordChange.text, standing.text, standing.text]));
});
