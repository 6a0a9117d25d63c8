// Two servers asked without pause while the graph is changed: is any answer older than a change that was done before it was asked for?
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { recordChange } from '../../server/neo4j/record-change.ts';
import type { Tx } from '../../server/neo4j/tx.ts';
import { set } from './hand-made.ts';
import type { CountingServer, TwoServers } from './two-servers.ts';

interface Plan {
  /** A person whose name may be changed; it is put back. */
  readonly person: string;
  readonly changes: number;
}

export interface Told {
  readonly answers: number;
  /** Answers for which no question was asked of the database. */
  readonly held: number;
  readonly stale: number;
}

// How many answers the two servers give together before the next change: with none between, changes and questions meet.
const ANSWERS_BETWEEN = [0, 4, 8, 12] as const;
const ASKERS = 2;
const answered = z.object({ data: z.object({ personProfile: z.object({ thing: z.object({ name: z.string() }) }) }) });

/** Changes the name of the person again and again, each time to the next number. */
export async function askedAmongChanges({ first, second }: TwoServers, { person, changes }: Plan): Promise<Told> {
  const before = await nameOf(first, person);
  const workBefore = first.work() + second.work();
  const over = new AbortController();
  const isOver = (): boolean => over.signal.aborted;
  let done = 0;
  const tally = { answers: 0, stale: 0 };
  const asking = async (server: CountingServer): Promise<void> => {
    while (!isOver()) {
      const known = done;
      const told = await nameOf(server, person);
      tally.answers += 1;
      if (Number(/\d+/.exec(told)?.[0] ?? 0) < known) tally.stale += 1;
    }
  };
  const askers = Promise.all([first, second].flatMap((server) => Array.from({ length: ASKERS }, () => asking(server))));
  askers.catch(() => { over.abort(); });
  try {
    for (let at = 1; at <= changes && !isOver(); at += 1) {
      await first.database.write({}, (tx) => renamed(tx, person, String(at)));
      done = at;
      const wanted = tally.answers + (ANSWERS_BETWEEN[at % ANSWERS_BETWEEN.length] ?? 0);
      while (tally.answers < wanted && !isOver()) await pause(1);
    }
  } finally {
    over.abort();
    try {
      await askers;
    } finally {
      await first.database.write({}, (tx) => renamed(tx, person, before));
    }
  }
  return { ...tally, held: tally.answers + workBefore - first.work() - second.work() };
}

async function nameOf(server: CountingServer, person: string): Promise<string> {
  const text = await server.ask('query ($id: ID!) { personProfile(id: $id, asOf: "2023-03-15") { thing { name } } }', { id: person });
  return answered.parse(JSON.parse(text)).data.personProfile.thing.name;
}

// A command of no name the product has: no answer tells of it.
async function renamed(tx: Tx, person: string, name: string): Promise<void> {
  await set(tx, person, { name });
  await recordChange(tx, { command: 'renameForATest', rows: [{ person, name }], by: { viewer: { id: 'test' } } });
}
