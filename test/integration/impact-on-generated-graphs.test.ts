// What is left unled when a post goes, on made-up partnerships: the preview against a second implementation in memory.
import { expect, it } from 'vitest';
import { postImpact } from '../../server/previewing/post-impact.ts';
import { overGraphs } from '../support/graph-rows.ts';
import { impactInMemory, refusalOf } from '../support/impact-in-memory.ts';
import { there } from '../support/there.ts';

const MINUTES = 60_000;
const BY = { viewer: { id: 'officer' }, reason: 'Tried and undone' };

it('is what fewer bear after it than before, and what nobody closes', async () => {
  const met = { tried: 0, refused: new Set<string>(), aspects: new Set<string>(), last: 0, kept: 0 };
  let turn = 0;
  await overGraphs('postImpact', async ({ tx, graph, ask }) => {
    turn += 1;
    // Every other time on a day after all papers, when most may end.
    const on = turn % 2 === 0 ? ask.asOf : '2026-06-01';
    const asked = { on, proposals: ask.proposals, visibilities: ['PUBLIC'] as const };
    const posts = graph.parties.filter(({ label }) => label === 'Post');
    // One of each graph: what is tried on one post would show on the next.
    const post = posts.find((one) => refusalOf(graph, one, on) === undefined) ?? posts[0];
    const other = graph.parties.find(({ label }) => label !== 'Post');
    if (other !== undefined) expect(await postImpact(tx, { ...asked, id: other.id }, BY)).toBeUndefined();
    if (post === undefined) return;
    const memory = impactInMemory(graph, post, { asOf: on, proposals: ask.proposals });
    const impact = there(await postImpact(tx, { ...asked, id: post.id }, BY));
    expect(impact.problems.map(({ code }) => code)).toEqual(memory.refusal === undefined ? [] : [memory.refusal]);
    const aspectOf = new Map(memory.losses.map((one) => [one.split(' ')[0], one.split(' ')[1] ?? '']));
    expect(impact.losses.map(({ id }) => `${id} ${aspectOf.get(id) ?? ''}`).toSorted()).toEqual(memory.losses);
    expect(impact.slots.filter(({ absence }) => absence === null).map(({ slot }) => slot).toSorted()).toEqual([...new Set(aspectOf.values())].toSorted());
    expect(impact.leftOpen.map(({ id }) => id).toSorted()).toEqual(memory.leftOpen);
    expect(impact.losses.filter(({ say }) => !/ keeps? /u.test(say)).length).toBe(memory.last);
    if (memory.refusal === undefined) met.tried += 1;
    else met.refused.add(memory.refusal);
    for (const aspect of aspectOf.values()) met.aspects.add(aspect);
    met.last += memory.last;
    met.kept += memory.losses.length - memory.last;
  });
  expect([met.tried > turn / 6, met.refused.size > 1, met.aspects.size > 2, met.last > 0, met.kept > 0]).toEqual([true, true, true, true, true]);
}, 8 * MINUTES);
