// Each question through the shipped API against the same question behind bare node:http: answers compared, then timed.
import type { Agent } from 'node:http';
import { asked, exchanged, onOneConnection, operation, pathInto } from '../exchange.ts';
import type { Part, ServedGround } from '../part.ts';
import type { Figure } from '../readme-figures.ts';
import { inTurns, type Lane } from '../spread.ts';

const PLAN = { rounds: 10, draws: 50, warm: 200 } as const;

interface Question {
  readonly name: string;
  /** What is asked, one after the other. */
  readonly draws: readonly string[];
  readonly variables: (draw: string) => Readonly<Record<string, unknown>>;
}

const QUESTIONS: readonly Question[] = [
  { name: 'ownership', draws: numbered('d-lw-', 48), variables: (id) => ({ id, asOf: '2023-03-15' }) },
  { name: 'search', draws: ['urgent treatment', 'frailty', 'carers', 'dementia', 'living well', 'urgnet treatmnt'],
    variables: (text) => ({ text, asOf: '2023-03-15' }) },
  { name: 'structure', draws: ['2023-03-15'], variables: (asOf) => ({ asOf }) },
];

/** Printed, not yet a gate. Throws when the two ways do not answer alike. */
export const part: Part = {
  on: 'SERVED',
  measure: (ground) => onOneConnection(async (agent) => {
    const figures: Figure[] = [];
    for (const question of QUESTIONS) figures.push(await compared(question, ground, agent));
    return figures;
  }),
};

async function compared(question: Question, { api, floor }: ServedGround, agent: Agent): Promise<Figure> {
  const shipped = apiLane(question, api, agent);
  const bare = floorLane(question, floor, agent);
  await compare(question, shipped, bare);
  const { a, b } = await inTurns(shipped, bare, PLAN);
  const ratio = `${(a.median / b.median).toFixed(2)}× (p95 ${(a.p95 / b.p95).toFixed(2)}×)`;
  return { what: `\`${question.name}\`: API over floor`, figure: `${ratio}; ${a.median.toFixed(1)} ms over ${b.median.toFixed(1)} ms`, goal: 'printed' };
}

interface Asked extends Lane {
  readonly call: (draw: number) => Promise<unknown>;
}

function apiLane({ name, draws, variables }: Question, url: string, agent: Agent): Asked {
  const query = operation(name);
  return { name: 'api', call: (draw) => asked(url, agent, { query, variables: variables(drawn(draws, draw)) }) };
}

function floorLane({ name, draws }: Question, url: string, agent: Agent): Asked {
  return { name: 'floor', call: (draw) => exchanged(`${url}/${name}?draw=${encodeURIComponent(drawn(draws, draw))}`, agent) };
}

async function compare(question: Question, api: Asked, floor: Asked): Promise<void> {
  for (const [at] of question.draws.entries()) {
    const through = pathInto(await api.call(at), ['data', question.name, 'say']);
    const direct = pathInto(await floor.call(at), ['data', 'say']);
    if (typeof through !== 'string' || through !== direct) throw new Error(`${question.name} answers “${String(through)}” through the API and “${String(direct)}” on the floor.`);
  }
}

function drawn(draws: readonly string[], draw: number): string {
  return draws[draw % draws.length] ?? '';
}

function numbered(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${stem}${String(at + 1).padStart(2, '0')}`);
}
