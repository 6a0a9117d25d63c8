// The structure as of each of the papers' systems, through the shipped API.
import type { Agent } from 'node:http';
import { z } from 'zod';
import { asked, askedAnew, onOneConnection, operation } from '../exchange.ts';
import type { Part } from '../part.ts';
import type { Figure } from '../readme-figures.ts';
import { spreadOf, timed } from '../spread.ts';

const PLAN = { draws: 200, warm: 50 } as const;

const system = z.object({ say: z.string(), place: z.object({ id: z.string() }), document: z.object({ issued: z.string() }) });
const answered = z.object({ data: z.object({ structure: z.object({ systems: z.array(system).min(1) }) }) });

export const part: Part = {
  on: 'SERVED',
  measure: ({ api }) => onOneConnection(async (agent) => {
    const { structure } = answered.parse(await asked(api, agent, { query: operation('systems'), variables: {} })).data;
    const figures: Figure[] = [];
    for (const each of structure.systems) figures.push(await drawn(each, api, agent));
    return figures;
  }),
};

async function drawn({ say, place, document }: z.infer<typeof system>, api: string, agent: Agent): Promise<Figure> {
  const body = { query: operation('structure'), variables: { asOf: document.issued, scope: place.id } };
  const call = (): Promise<unknown> => askedAnew(api, agent, body);
  for (let draw = 0; draw < PLAN.warm; draw += 1) await call();
  const taken: number[] = [];
  for (let draw = 0; draw < PLAN.draws; draw += 1) taken.push(await timed(call));
  const { median, p95 } = spreadOf(taken);
  return { what: `\`structure\`: ${say}`, figure: `p50 ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`, goal: 'printed' };
}
