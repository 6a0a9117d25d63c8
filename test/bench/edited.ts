// Commands as the bench sends them: through the shipped API, and on the floor, where the same resolver writes the same behind bare node:http.
import type { Agent } from 'node:http';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { asked, exchanged, pathInto } from './exchange.ts';
import type { Addresses } from './served.ts';
import { inTurns, type Spread } from './spread.ts';

const ROUNDS = { rounds: 6, warm: 4, draws: 4, limit: 6_000 } as const;

type Input = Readonly<Record<string, unknown>>;

/** A command, and what it is given next; every input is of an edit of its own, and is asked for only once the one before it is done. */
export interface Edited {
  readonly command: string;
  readonly next: () => Input;
  readonly isDry?: boolean;
}

export interface EditTimes {
  readonly api: Spread;
  readonly floor: Spread;
}

/** Sends it in turns through the API and to the floor. Throws where one of the two is refused. */
export async function timedEdits({ command, next, isDry = false }: Edited, { api, floor }: Addresses, agent: Agent): Promise<EditTimes> {
  const args = () => ({ input: next(), key: randomUUID(), reason: 'Measured', dryRun: isDry });
  const through = async (): Promise<void> => { assertDone(command, pathInto(await asked(api, agent, { query: mutation(command), variables: args() }), ['data', command])); };
  const direct = async (): Promise<void> => {
    assertDone(command, pathInto(await exchanged(`${floor}/edit/${command}?args=${encodeURIComponent(JSON.stringify(args()))}`, agent), ['data']));
  };
  const { a, b } = await inTurns({ name: 'api', call: through }, { name: 'floor', call: direct }, ROUNDS);
  return { api: a, floor: b };
}

/** The text that sends a command of that name, whatever it is about. */
export function mutation(command: string): string {
  const input = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}Input`;
  return `mutation ($input: ${input}!, $key: ID!, $reason: String, $dryRun: Boolean! = false) {
    ${command}(input: $input, key: $key, reason: $reason, dryRun: $dryRun) { problems { code message } change { seq } } }`;
}

const payload = z.looseObject({ problems: z.array(z.looseObject({ code: z.string() })) });

function assertDone(command: string, answer: unknown): void {
  const read = payload.safeParse(answer);
  if (!read.success) throw new Error(`${command} was not answered: ${JSON.stringify(answer)}.`);
  if (read.data.problems.length > 0) throw new Error(`${command} was refused: ${JSON.stringify(read.data.problems)}.`);
}
