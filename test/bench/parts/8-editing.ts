// What an edit costs beside the same write without GraphQL, and whether thirty-two officers at once lose anything. Last: it writes.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { timedEdits, type Edited } from '../edited.ts';
import { asked, onOneConnection, pathInto } from '../exchange.ts';
import { manyEditors } from '../many-editors.ts';
import type { Part, ServedGround } from '../part.ts';
import type { Figure } from '../readme-figures.ts';

const GOAL = 1.5;
const CROWD = { editors: 32, milliseconds: 120_000 } as const;
const BOARDS = 8;

export const part: Part = {
  on: 'SERVED',
  measure: async (ground) => {
    const figures: Figure[] = [];
    await onOneConnection(async (agent) => {
      const { unowned, bodies } = await toEdit(ground, agent);
      for (const edited of editsOf(unowned.items.map(({ item }) => item), bodies)) {
        const { api, floor } = await timedEdits(edited, ground, agent);
        figures.push({
          what: `\`${edited.command}\`${edited.isDry === true ? ', tried and undone' : ''}: API over floor`,
          figure: `${(api.median / floor.median).toFixed(2)}×; p50 ${api.median.toFixed(1)} ms, p95 ${api.p95.toFixed(1)} ms (floor ${floor.median.toFixed(1)}, ${floor.p95.toFixed(1)})`,
          goal: `≤ ${String(GOAL)}×`,
        });
        ground.soFar(figures);
      }
      figures.push(await crowdFigure(ground, bodies.slice(-BOARDS)));
    });
    return figures;
  },
};

async function crowdFigure({ api, clone: { signal } }: ServedGround, bodies: readonly Standing[]): Promise<Figure> {
  const { accepted, conflicts, others, lost, taken } = await manyEditors({ url: api, bodies: bodies.map(({ id }) => id), signal, ...CROWD });
  const strange = [...others].map(([code, times]) => `${code} ${String(times)}`).join(', ');
  return {
    what: `${String(CROWD.editors)} editors of ${String(bodies.length)} boards for ${String(CROWD.milliseconds / 60_000)} min`,
    figure: `${String(accepted)} edits accepted (p50 ${taken.median.toFixed(0)} ms, p95 ${taken.p95.toFixed(0)} ms), ${String(conflicts)} told of a conflict `
      + `(${(conflicts / (accepted + conflicts) * 100).toFixed(0)} %), ${String(lost)} lost, other answers: ${strange === '' ? 'none' : strange}`,
    goal: '0 lost, no other answers',
  };
}

const standing = z.object({ id: z.string(), version: z.int(), authority: z.nullable(z.string()) });
type Standing = z.infer<typeof standing>;
const answered = z.object({ unowned: z.object({ items: z.array(z.object({ item: z.object({ id: z.string() }) })) }), bodies: z.array(standing) });

const WHAT = `query ($asOf: Day!) {
  unowned(asOf: $asOf, kind: DELIVERABLE, first: 200) { items { item { id } } }
  bodies(limit: 40, sort: [{ id: ASC }], where: { status: { eq: IN_FORCE } }) { id version authority } }`;

async function toEdit({ api }: ServedGround, agent: Parameters<typeof asked>[1]) {
  return answered.parse(pathInto(await asked(api, agent, { query: WHAT, variables: { asOf: '2023-03-15' } }), ['data']));
}

function editsOf(items: readonly { readonly id: string }[], [body, other]: readonly Standing[]): readonly Edited[] {
  if (body === undefined || other === undefined) throw new Error('There are no boards to edit.');
  const hold = { at: 0, version: body.version, isAdvising: body.authority === 'ADVISES' };
  return [
    { command: 'assignOwner', next: () => ({ item: items[hold.at++]?.id ?? '', version: 1, party: other.id, from: '2026-04-01' }) },
    { command: 'addPerson', next: () => ({ name: `Somebody ${randomUUID()}` }) },
    {
      command: 'rekindBody',
      next: () => {
        hold.isAdvising = !hold.isAdvising;
        return { body: body.id, version: hold.version++, authority: hold.isAdvising ? 'ADVISES' : 'ASSURES' };
      },
    },
    { command: 'closeBody', isDry: true, next: () => ({ body: other.id, version: other.version, endsOn: '2026-12-01' }) },
  ];
}
