// One question through the shipped API against the same behind bare node:http: answers compared, counted, then timed.
import type { Agent } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { AskedQuestion } from './asked-questions.ts';
import { asked, askedAnew, exchanged, pathInto, type Asking } from './exchange.ts';
import type { Cost } from './floor.ts';
import type { Addresses } from './served.ts';
import { inTurns, spreadOf, timed, type Spread } from './spread.ts';
import { wholeAnswer } from './whole-answers.ts';

const ROUNDS = { rounds: 6, warm: 4, limit: 2_000 } as const;
const DRAWS = 4;
const HELD = { warm: 4, calls: 20 } as const;
// The first asking of a question waits for its plan.
const TRIES = 4;

export interface Times {
  readonly api: Spread;
  readonly floor: Spread;
  readonly held: Spread;
}

export interface Comparison {
  /** Asks all draws both ways, which plans them, and counts what they cost the database together. Throws when the two do not answer alike. */
  check(): Promise<Cost>;
  time(): Promise<Times>;
}

interface Lanes {
  readonly server: Addresses;
  readonly agent: Agent;
  readonly schema: GraphQLSchema;
}

export function comparisonOf({ name, draws }: AskedQuestion, { server, agent, schema }: Lanes): Comparison {
  const { query, defaults } = wholeAnswer(schema, name);
  const askings = draws.map((draw): Asking => ({ query, variables: { ...defaults, ...draw } }));
  const at = (draw: number): Asking => askings[draw % askings.length] ?? { query, variables: defaults };
  const direct = async (way: string, { variables }: Asking): Promise<unknown> => {
    const answer = await exchanged(`${server.floor}/${way}${name}?args=${encodeURIComponent(JSON.stringify(variables))}`, agent);
    const errors = pathInto(answer, ['errors']);
    if (errors !== undefined) throw new Error(`The floor answered ${name} with ${JSON.stringify(errors)}.`);
    return answer;
  };
  return {
    check: async () => {
      for (const asking of askings) assertAlike(name, await patiently(() => askedAnew(server.api, agent, asking)), await direct('', asking));
      const costs = [];
      for (const asking of askings) costs.push(cost.parse(pathInto(await direct('cost/', asking), ['data'])));
      return { rows: costs.reduce((sum, { rows }) => sum + rows, 0), dbHits: costs.reduce((sum, { dbHits }) => sum + dbHits, 0) };
    },
    time: async () => {
      const shipped = { name: 'api', call: (draw: number) => askedAnew(server.api, agent, at(draw)) };
      const bare = { name: 'floor', call: (draw: number) => direct('', at(draw)) };
      const { a, b } = await inTurns(shipped, bare, { ...ROUNDS, draws: Math.max(DRAWS, askings.length) });
      return { api: a, floor: b, held: await heldOf(() => asked(server.api, agent, at(0))) };
    },
  };
}

const cost = z.object({ rows: z.number(), dbHits: z.number() });

async function heldOf(ask: () => Promise<unknown>): Promise<Spread> {
  for (let call = 0; call < HELD.warm; call += 1) await ask();
  const taken: number[] = [];
  for (let call = 0; call < HELD.calls; call += 1) taken.push(await timed(ask));
  return spreadOf(taken);
}

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let left: number = TRIES; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left === 1 || !(error instanceof Error) || !error.message.includes('TIMED_OUT')) throw error;
    }
  }
}

function assertAlike(name: string, through: unknown, direct: unknown): void {
  const strange = strangeIn(pathInto(through, ['data', name]), pathInto(direct, ['data']), name);
  if (strange !== undefined) throw new Error(`Through the API and on the floor ${strange} is not the same.`);
}

/** Where something of `part` is not in `whole`; a null may be missing there. */
function strangeIn(part: unknown, whole: unknown, path: string): string | undefined {
  if (part === null || typeof part !== 'object') return part === (whole ?? null) ? undefined : path;
  if (typeof whole !== 'object' || whole === null) return path;
  const inner: Readonly<Record<string, unknown>> = { ...whole };
  const entries = Object.entries(part);
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return path;
  return entries.map(([key, value]) => strangeIn(value, inner[key], `${path}.${key}`)).find((found) => found !== undefined);
}
