import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, type PictureAsk, type PictureLine, type PictureParty } from './picture.ts';

const seenOn = (...attestedOn: readonly [string, ...string[]]) => ({ firstAttested: attestedOn[0], attestedOn });
const aBoard = (id: string, over: Partial<PictureParty> = {}): PictureParty => ({ id, labels: ['Body'], status: 'IN_FORCE', validFrom: '0001-01-01', validTo: '9999-12-31', ...seenOn('2023-03-15'), ...over });
type Line = PictureLine<PictureParty>;
const aLine = (from: PictureParty, to: PictureParty, over: Partial<Line> = {}): Line =>
  ({ id: `${from.id}-${to.id}`, type: 'PART_OF', status: 'IN_FORCE', ...seenOn('2023-03-15'), ends: [from, to], ...over });
const everything: PictureAsk<PictureParty> = { asOf: '2023-06-01', proposals: false, focus: null, depth: 2 };
const draw = (bodies: readonly PictureParty[], lines: readonly Line[] = [], ask: Partial<PictureAsk<PictureParty>> = {}) => {
  const { boxes, lines: drawn, hidden } = pictureOf({ bodies, lines, newest: '2023-03-15' }, { ...everything, ...ask });
  return { boxes: boxes.map(({ id }) => id), lines: drawn.map(({ id }) => id), hidden };
};

const [a, b, c] = [aBoard('a'), aBoard('b'), aBoard('c')];
const council = aBoard('council', { labels: ['Organisation'] });

describe('what is drawn', () => {
  it('is what a paper of the last 24 months before the newest one speaks of, to the day', () => {
    const { boxes, hidden } = draw([aBoard('kept', seenOn('2021-03-15')), aBoard('old', seenOn('2021-03-14')), aBoard('older', seenOn('2014-02-13'))]);
    expect(boxes).toEqual(['kept']);
    expect(hidden).toMatchObject({ old: { bodies: 2, lines: 0 }, oldSeen: '2021-03-14' });
  });
  it('keeps what an older and a later paper both speak of, in the gap between them too', () => {
    const both = seenOn('2014-02-13', '2026-03-15');
    expect(draw([a, b, aBoard('both', both)], [aLine(a, b, both)])).toMatchObject({ boxes: ['a', 'b', 'both'], hidden: { old: { bodies: 0, lines: 0 } } });
    expect(draw([aBoard('both', seenOn('2014-02-13'))], []).boxes).toEqual([]);
  });
  it('is nothing before the first paper', () => {
    expect(pictureOf({ bodies: [a], lines: [], newest: undefined }, everything).boxes).toEqual([]);
  });
  it('leaves planned bodies and their lines out until they are asked for', () => {
    const planned = aBoard('planned', { status: 'PROPOSED' });
    expect(draw([a, planned], [aLine(planned, a)])).toMatchObject({ boxes: ['a'], lines: [], hidden: { planned: { bodies: 1, lines: 1 } } });
    expect(draw([a, planned], [aLine(planned, a)], { proposals: true })).toMatchObject({ boxes: ['a', 'planned'], lines: ['planned-a'], hidden: { planned: { bodies: 0, lines: 0 } } });
  });
  it('has an organisation only at the end of a drawn line or in focus', () => {
    expect(draw([a], [aLine(council, a, { type: 'WORKS_WITH' })]).boxes).toEqual(['a', 'council']);
    expect(draw([a], [aLine(council, a, seenOn('2014-02-13'))]).boxes).toEqual(['a']);
    expect(draw([a], [], { focus: council })).toMatchObject({ boxes: ['council'], hidden: { further: { bodies: 1 } } });
  });
  it('has no line to a party that has ended, and counts it', () => {
    const ended = aBoard('ended', { labels: ['Organisation'], validTo: '2023-06-01' });
    expect(draw([a], [aLine(a, ended)])).toMatchObject({ boxes: ['a'], lines: [], hidden: { dangling: 1, planned: { lines: 0 } } });
    expect(draw([a], [aLine(a, ended)], { asOf: '2023-05-31' }).lines).toEqual(['a-ended']);
  });
  it('has the seat of a post only beside a focus', () => {
    const post = aBoard('post', { labels: ['Post'] });
    const seat = aLine(post, a, { type: 'POST_IN' });
    expect(draw([a], [seat]).lines).toEqual([]);
    expect(draw([a], [seat], { focus: a })).toMatchObject({ boxes: ['a', 'post'], lines: ['post-a'] });
  });
  it('reaches as many lines from a focus as asked', () => {
    const chain = [aLine(a, b), aLine(b, c)];
    expect(draw([a, b, c], chain, { focus: a, depth: 1 })).toMatchObject({ boxes: ['a', 'b'], lines: ['a-b'], hidden: { further: { bodies: 1, lines: 1 } } });
    expect(draw([a, b, c], chain, { focus: a, depth: 2 }).boxes).toEqual(['a', 'b', 'c']);
  });
});

it('draws no line without both its boxes, and counts every body once, drawn or not', () => {
  const body = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), status: fc.constantFrom('IN_FORCE' as const, 'PROPOSED' as const),
    seen: fc.constantFrom('2014-02-13', '2021-09-01', '2023-03-15') }).map(({ seen, ...some }) => aBoard(some.id, { ...some, ...seenOn(seen) }));
  const bodies = fc.uniqueArray(body, { selector: ({ id }) => id, minLength: 1 });
  fc.assert(fc.property(bodies, fc.array(fc.tuple(fc.nat(), fc.nat())), fc.boolean(), (some, pairs, proposals) => {
    const at = (index: number) => some[index % some.length] ?? a;
    const lines = pairs.map(([from, to], index) => aLine(at(from), at(to), { id: String(index) }));
    const picture = pictureOf({ bodies: some, lines, newest: '2023-03-15' }, { ...everything, proposals });
    const boxes = new Set(picture.boxes.map(({ id }) => id));
    for (const { ends } of picture.lines) expect(ends.every(({ id }) => boxes.has(id))).toBe(true);
    expect(picture.boxes.length + picture.hidden.old.bodies + picture.hidden.planned.bodies).toBe(some.length);
  }));
});
