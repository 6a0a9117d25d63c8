// A process that tries a closing and never comes to undo it: for the test that kills it there. It is told its database over the channel.
import { z } from 'zod';
import { createLogger } from '../../server/logger.ts';
import { openDatabase } from '../../server/neo4j/database.ts';
import { postImpact } from '../../server/previewing/post-impact.ts';

const database = z.object({ uri: z.string(), user: z.string(), password: z.string(), databaseName: z.string() });
const told = await new Promise((resolve) => { process.once('message', resolve); });
const held = openDatabase(database.parse(told), createLogger('silent'));

await held.write({ dryRun: true }, async (tx) => {
  const impact = await postImpact(tx, { id: 'post-cdcyps', on: '2026-04-01', proposals: false, visibilities: ['PUBLIC'] }, { viewer: { id: 'officer' }, reason: 'Tried and undone' });
  process.stdout.write(`${String(impact?.losses.length ?? 0)} loss, not undone yet\n`);
  await new Promise((resolve) => { setTimeout(resolve, 60_000); });
});
