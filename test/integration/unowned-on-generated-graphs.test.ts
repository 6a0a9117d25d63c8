// What has no owner, and why, on made-up partnerships: the database against a second implementation in memory.
import { expect, it } from 'vitest';
import { unowned } from '../../server/questions/unowned.ts';
import { THING_KINDS } from '#schema/vocabulary/thing-kinds.ts';
import { overGraphs } from '../support/graph-rows.ts';
import { unownedInMemory, type UnownedAsk } from '../support/unowned-in-memory.ts';
import { there } from '../support/there.ts';

const MINUTES = 60_000;
const EVERYTHING = { first: 500, offset: 0 } as const;

it('lists what nobody who stands on the day owns, with its reason, in printed order', async () => {
  const reasons = new Set<string | null>();
  let asks = 0;
  await overGraphs('unowned', async ({ tx, graph, ask }) => {
    const editions = graph.items.filter(({ label }) => label === 'PlanEdition');
    if (editions.length === 0) expect(await unowned(tx, { ...ask, ...EVERYTHING, plan: `${graph.papers[0]?.id ?? ''}.none`, unrecorded: true })).toBeUndefined();
    for (const [at, plan] of editions.entries()) {
      const asked = narrowed({ ...ask, plan: plan.id, unrecorded: (asks + at) % 2 === 0 }, asks + at, graph);
      asks += 1;
      const answer = there(await unowned(tx, { ...EVERYTHING, ...asked, reason: asked.reason === 'BODY_ENDED' ? 'BODY_ENDED' : undefined }));
      const memory = unownedInMemory(graph, asked);
      expect(answer.items.map(({ item, reason, isRecorded, area }) => ({ id: item.id, reason, isRecorded, area: area?.id ?? null })))
        .toEqual(memory.listed.map(({ id, reason, isRecorded, area }) => ({ id, reason: reason ?? 'NOT_STATED_IN_SOURCE', isRecorded, area: area === id ? null : area })));
      expect([answer.total, answer.unrecorded]).toEqual([memory.listed.length, memory.unrecorded]);
      const counted = THING_KINDS.flatMap((kind) => [null, ...graph.items.filter(({ label }) => label === 'PriorityArea').map(({ id }) => id)].flatMap((area) => {
        const open = memory.listed.filter((one) => one.kind === kind && one.area === area).length;
        return open === 0 ? [] : [{ kind, area, items: memory.known(kind, area), unowned: open }];
      }));
      expect(answer.groups.map(({ kind, area, items, unowned: open }) => ({ kind, area: area?.id ?? null, items, unowned: open })).toSorted(byText)).toEqual(counted.toSorted(byText));
      for (const { reason } of memory.listed) reasons.add(reason);
    }
  });
  // What an ended party left is not in every sample: ended-owners.test.ts makes one by hand.
  expect([reasons.has(null), reasons.size > 4]).toEqual([true, true]);
}, 8 * MINUTES);

// In turn: the whole plan, one area, what one party answers for, what was lost with a party.
function narrowed(asked: UnownedAsk, turn: number, graph: Parameters<typeof unownedInMemory>[0]): UnownedAsk {
  switch (turn % 4) {
    case 1: return { ...asked, area: graph.items.find(({ label }) => label === 'PriorityArea')?.id };
    case 2: return { ...asked, body: graph.parties[0]?.id };
    case 3: return { ...asked, reason: 'BODY_ENDED' };
    default: return asked;
  }
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
