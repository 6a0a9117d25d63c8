// Many officers who edit the same few boards at once: nothing that was accepted may be lost, and whoever was too late must be told.
import { randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { mutation } from './edited.ts';
import { exchanged, onOneConnection, pathInto } from './exchange.ts';
import { spreadOf, type Spread } from './spread.ts';

const POWERS = ['ADVISES', 'ASSURES', 'SCRUTINISES'] as const;

interface Crowd {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly editors: number;
  readonly milliseconds: number;
  readonly signal: AbortSignal;
}

export interface Tally {
  readonly accepted: number;
  readonly conflicts: number;
  /** Every other answer, by its code: there should be none. */
  readonly others: ReadonlyMap<string, number>;
  /** Edits that were accepted and that the version of their board does not count, or counts twice. */
  readonly lost: number;
  readonly taken: Spread;
}

/** Each editor reads a board and gives it another power, over and over. */
export async function manyEditors({ url, bodies, editors, milliseconds, signal }: Crowd): Promise<Tally> {
  const before = await versionsOf(url, bodies);
  const hold = { conflicts: 0, others: new Map<string, number>(), accepted: new Map<string, number>(), taken: Array<number>() };
  const until = performance.now() + milliseconds;
  const one = async (): Promise<void> => {
    await onOneConnection(async (agent) => {
      while (performance.now() < until && !signal.aborted) {
        const id = bodies[randomInt(bodies.length)] ?? '';
        const { version, authority } = await standing(url, id, agent);
        const input = { body: id, version, authority: POWERS.filter((power) => power !== authority)[randomInt(2)] };
        const from = performance.now();
        const code = codeOf(await exchanged(`${url}/graphql`, agent, JSON.stringify({ query: mutation('rekindBody'), variables: { input, key: randomUUID(), reason: 'Measured' } })));
        if (code === undefined) {
          hold.taken.push(performance.now() - from);
          hold.accepted.set(id, (hold.accepted.get(id) ?? 0) + 1);
        } else if (code === 'CONFLICT') hold.conflicts += 1;
        else hold.others.set(code, (hold.others.get(code) ?? 0) + 1);
      }
    });
  };
  await Promise.all(Array.from({ length: editors }, one));
  const after = await versionsOf(url, bodies);
  const lost = bodies.reduce((sum, id) => sum + Math.abs((after.get(id) ?? 0) - (before.get(id) ?? 0) - (hold.accepted.get(id) ?? 0)), 0);
  const accepted = [...hold.accepted.values()].reduce((sum, each) => sum + each, 0);
  return { accepted, conflicts: hold.conflicts, others: hold.others, lost, taken: spreadOf(hold.taken) };
}

async function versionsOf(url: string, bodies: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return await onOneConnection(async (agent) => new Map(await Promise.all(bodies.map(async (id) => [id, (await standing(url, id, agent)).version] as const))));
}

const found = z.array(z.object({ version: z.int(), authority: z.nullable(z.string()) })).check(z.length(1));

async function standing(url: string, id: string, agent: Parameters<typeof exchanged>[1]) {
  const query = 'query ($id: ID!) { bodies(limit: 1, where: { id: { eq: $id } }) { version authority } }';
  const [body] = found.parse(pathInto(await exchanged(`${url}/graphql`, agent, JSON.stringify({ query, variables: { id } })), ['data', 'bodies']));
  if (body === undefined) throw new Error(`There is no board ${id}.`);
  return body;
}

const failure = z.object({ errors: z.tuple([z.looseObject({ extensions: z.looseObject({ code: z.string() }) })], z.unknown()) });
const refusal = z.object({ data: z.object({ rekindBody: z.object({ problems: z.tuple([z.looseObject({ code: z.string() })], z.unknown()) }) }) });

/** Undefined: accepted. */
function codeOf(answer: unknown): string | undefined {
  const failed = failure.safeParse(answer);
  if (failed.success) return failed.data.errors[0].extensions.code;
  const refused = refusal.safeParse(answer);
  return refused.success ? refused.data.data.rekindBody.problems[0].code : undefined;
}
