// Each question through the shipped API against the same question behind bare node:http: answers compared, then timed.
import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Figure } from './readme-figures.ts';
import { inTurns, type Lane } from './spread.ts';

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
export async function questionFigures(at: { readonly api: string; readonly floor: string }): Promise<readonly Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const figures: Figure[] = [];
  for (const question of QUESTIONS) {
    const api = apiLane(question, at.api, agent);
    const floor = floorLane(question, at.floor, agent);
    await compare(question, api, floor);
    const { a, b } = await inTurns(api, floor, PLAN);
    const ratio = `${(a.median / b.median).toFixed(2)}× (p95 ${(a.p95 / b.p95).toFixed(2)}×)`;
    figures.push({ what: `\`${question.name}\`: API over floor`, figure: `${ratio}; ${a.median.toFixed(1)} ms over ${b.median.toFixed(1)} ms`, goal: 'printed' });
  }
  agent.destroy();
  return figures;
}

interface Asked extends Lane {
  readonly call: (draw: number) => Promise<unknown>;
}

function apiLane({ name, draws, variables }: Question, url: string, agent: Agent): Asked {
  const query = readFileSync(new URL(`./questions/${name}.graphql`, import.meta.url), 'utf8');
  return {
    name: 'api',
    call: (draw) => exchanged(`${url}/graphql`, agent, JSON.stringify({ query, variables: variables(drawn(draws, draw)) })),
  };
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

function exchanged(url: string, agent: Agent, body?: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => { parts.push(part); });
      response.on('end', () => { resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))); });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function pathInto(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined), value);
}

function drawn(draws: readonly string[], draw: number): string {
  return draws[draw % draws.length] ?? '';
}

function numbered(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${stem}${String(at + 1).padStart(2, '0')}`);
}
