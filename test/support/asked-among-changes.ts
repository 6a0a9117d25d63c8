// Two servers asked without pause while the graph is changed: is any answer older than a change that was done before it was asked for?
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { recordChange } from '../../server/neo4j/record-change.ts';
import type { DatabaseConfig } from '../../server/neo4j/driver.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { set } from './hand-made.ts';
import { withTwoServers, type CountingServer } from './two-servers.ts';

interface Plan {
  /** A body whose name may be changed; it is put back. */
  readonly body: string;
  readonly changes: number;
}

export interface Told {
  readonly answers: number;
  /** Answers for which no question was asked of the database. */
  readonly held: number;
  readonly stale: number;
}

// How many answers the two servers give together before the next change: with none between, changes and questions meet.
const ANSWERS_BETWEEN = [0, 4, 8, 16] as const;
const ASKERS = 2;
const answered = z.object({ data: z.object({ bodyProfile: z.object({ thing: z.object({ name: z.string() }) }) }) });

/** Changes the name of the body again and again, each time to the next number. */
export async function askedAmongChanges(config: DatabaseConfig, { body, changes }: Plan): Promise<Told> {
  return await withTwoServers(config, async (first, second) => {
    const before = await nameOf(first, body);
    const done = { changes: 0, isOver: false };
    const tally = { answers: 0, stale: 0 };
    const asking = async (server: CountingServer): Promise<void> => {
      while (!done.isOver) {
        const known = done.changes;
        const told = await nameOf(server, body);
        tally.answers += 1;
        if ((told === before ? 0 : Number(told)) < known) tally.stale += 1;
      }
    };
    const askers = Promise.all([first, second].flatMap((server) => Array.from({ length: ASKERS }, () => asking(server))));
    askers.catch(() => { done.isOver = true; });
    try {
      for (let at = 1; at <= changes && !done.isOver; at += 1) {
        await first.database.write({}, (tx) => renamed(tx, body, String(at)));
        done.changes = at;
        const wanted = tally.answers + (ANSWERS_BETWEEN[at % ANSWERS_BETWEEN.length] ?? 0);
        while (tally.answers < wanted && !done.isOver) await pause(1);
      }
    } finally {
      done.isOver = true;
      await askers;
      await first.database.write({}, (tx) => renamed(tx, body, before));
    }
    return { ...tally, held: tally.answers + 1 - first.work() - second.work() };
  });
}

async function nameOf(server: CountingServer, body: string): Promise<string> {
  const text = await server.ask('query ($id: ID!) { bodyProfile(id: $id, asOf: "2023-03-15") { thing { name } } }', { id: body });
  return answered.parse(JSON.parse(text)).data.bodyProfile.thing.name;
}

// A command of no name the product has: no answer tells of it.
async function renamed(tx: Tx, body: string, name: string): Promise<void> {
  await set(tx, body, { name });
  await recordChange(tx, { command: 'renameForATest', rows: [{ body, name }], by: { viewer: { id: 'test' } } });
}
