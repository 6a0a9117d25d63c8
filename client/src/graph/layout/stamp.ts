// What every picture must say of itself: its day, what it counts, what it leaves out, and on which papers it rests.
import { sayByRule } from '#schema/wording/draw-under.ts';
import { sayCounted } from '#schema/wording/structures-compared.ts';
import { sayCount, sortOf } from '../folding-told.ts';
import type { Box } from '../geometry.ts';
import { sayMine } from '../mine-told.ts';
import { compare } from '../primary-parents.ts';
import { INK, QUIET } from '../palette.ts';
import type { SceneStamp, SceneText } from '../scene.ts';
import { allBodies, type Compared, type Structure, type StructureBody, type StructureLine } from '../structure-model.ts';
import { wrapped, type Face } from '../text-measure.ts';
import { sayAsAt } from '../days.ts';
import type { Cast } from './cast.ts';

const BOLD: Face = { size: 13, weight: 'bold' };
const PLAIN: Face = { size: 13, weight: 'regular' };
const ROW = 20;

/** Set against the right edge; `y` is its top. */
export function stampAt(structure: Structure, cast: Cast, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): SceneStamp {
  const [first = '', ...rest] = stampLines(structure, cast);
  const lines = [...wrapped(first, BOLD, width).map((text) => ({ text, ...BOLD, colour: INK })),
    ...rest.flatMap((line) => wrapped(line, PLAIN, width)).map((text) => ({ text, ...PLAIN, colour: QUIET }))];
  const texts = lines.map((line, at): SceneText => ({ ...line, x: x + width, y: y + 17 + ROW * at, anchor: 'end' }));
  return { box: { x, y, width, height: ROW * lines.length + 4 }, texts };
}

/** The stamp in full sentences or short counts, most important first. */
export function stampLines(structure: Structure, cast: Cast): readonly string[] {
  const { notShown, sources, newestPaper, compared } = structure;
  const { undrawn, hierarchy, bodies: known, overlays, children, attached } = cast;
  const drawn = [...overlays, ...[...children.values(), ...attached.values()].flatMap((links) => links.map((link) => link.line)), ...structure.away?.lines ?? []];
  const papers = sources.length > 0 ? sources : newestPaper === null ? [] : [newestPaper];
  const names = hierarchy.cuts.map((id) => known.get(id)?.name ?? id);
  return [
    ...(compared === undefined ? onTheDay(structure, drawn) : ofBothDays(structure, compared, drawn)),
    ...sayOfMine(structure), ...sayFolded(structure),
    ...sayUndrawn(undrawn.length),
    ...sayUnsaid(cast.unsaid ?? 0),
    ...(notShown.say === null ? [] : [notShown.say.replace(/\.$/, '')]),
    ...sayByRuleIn(cast),
    ...names.map((name) => `The papers lead in a ring; it is cut at ${name}`),
    ...(papers.length > 0 ? [`${papers.length === 1 ? 'Source' : 'Sources'}: ${papers.map((paper) => `${paper.shortTitle}, ${paper.issuedSay}`).join('; ')}`] : []),
  ];
}

/** Where nobody chose among several parents. */
function sayByRuleIn({ hierarchy, bodies }: Cast): readonly string[] {
  const say = sayByRule([...hierarchy.placedBy].flatMap(([id, by]) => (by === 'RULE' ? bodies.get(id)?.name ?? [] : [])).toSorted(compare));
  return say === undefined ? [] : [say];
}

function sayUndrawn(count: number): readonly string[] {
  return count === 0 ? [] : [`${String(count)} working ${count === 1 ? 'line is' : 'lines are'} not drawn: open a body to see them`];
}

function sayOfMine(structure: Structure): readonly string[] {
  const say = sayMine(structure);
  return say === undefined ? [] : [say];
}

function sayUnsaid(count: number): readonly string[] {
  return count === 0 ? [] : [`${plural(count, ['further line is', 'further lines are'])} told in the list of lines only`];
}

/** Counted above like everything else. */
function sayFolded({ away }: Structure): readonly string[] {
  if (away === undefined || away.bodies.length === 0) return [];
  const bodies = away.bodies.map(({ body }) => body);
  const lines = away.lines.length === 0 ? '' : ` and ${plural(away.lines.length, ['line', 'lines'])}`;
  return [`Of these, ${sayCount(bodies.length, sortOf(bodies))}${lines} are folded away, counted in their boxes`];
}

function onTheDay(structure: Structure, drawn: readonly StructureLine[]): readonly string[] {
  const { at } = structure;
  return [`${sayAsAt(at.asOf, null)}${at.proposals ? ', proposals shown' : ''}`, sayParties(allBodies(structure)), sayCounts(drawn, ['line', 'lines'])];
}

/** Days, what became of what, and what the comparison cannot know. */
function ofBothDays(structure: Structure, { earlier, notes }: Compared, drawn: readonly StructureLine[]): readonly string[] {
  const { at } = structure;
  return [
    `${sayAsAt(at.asOf, earlier)}${at.proposals ? ', proposals shown' : ''}`,
    ...SORTS.flatMap(({ party, words }) => {
      const own = allBodies(structure).filter((body) => body.party === party);
      return own.length === 0 ? [] : [sayCounted(own.map(({ change }) => change?.kind ?? null), words)];
    }),
    sayCounted(drawn.map(({ change = null }) => change), ['line', 'lines']),
    ...notes.map((note) => note.replace(/\.$/, '')),
  ];
}

const SORTS = [
  { party: 'BODY', words: ['body', 'bodies'] }, { party: 'ORGANISATION', words: ['organisation', 'organisations'] }, { party: 'POST', words: ['post', 'posts'] },
] as const;

function sayParties(bodies: readonly StructureBody[]): string {
  const of = (party: StructureBody['party']): readonly StructureBody[] => bodies.filter((body) => body.party === party);
  const others = [plural(of('ORGANISATION').length, ['organisation', 'organisations']), plural(of('POST').length, ['post', 'posts'])];
  return [sayCounts(of('BODY'), ['body', 'bodies']), ...others.filter((part) => !part.startsWith('0 '))].join('; ');
}

type Words = readonly [string, string];

function sayCounts(things: readonly Pick<StructureBody, 'status'>[], words: Words): string {
  const inForce = things.filter(({ status }) => status === 'IN_FORCE' || status === 'SHADOW').length;
  const other = things.length - inForce;
  return `${plural(inForce, words)} in force${other > 0 ? `, ${String(other)} not yet` : ''}`;
}

const plural = (count: number, [one, many]: Words): string => `${String(count)} ${count === 1 ? one : many}`;
