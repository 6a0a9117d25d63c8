// Two days in one structure: everything of either day once, with what became of it. Whichever of the two is asked for first.
import { sayDay, type Day } from '#schema/period.ts';
import { sayLastSeen } from '#schema/wording/structure.ts';
import { notesOnStructures, sayStructuresCompared, type SpokenStructures } from '#schema/wording/structures-compared.ts';
import { sayChange, type BoxChange, type LineChange } from '../change-looks.ts';
import { wordOf } from '../edge-styles.ts';
import { compare, primaryParents, type Hierarchy } from '../primary-parents.ts';
import type { Paper, Structure, StructureBody, StructureLine } from '../structure-model.ts';

interface Days<S> { readonly earlier: S; readonly later: S }

/** Of one place on two days. What is on one of them only is never said to have begun or ended unless a source gives the day. */
export function unionOf<S extends Structure>(one: S, other: S): S {
  const days = one.at.asOf <= other.at.asOf ? { earlier: one, later: other } : { earlier: other, later: one };
  const { earlier, later } = days;
  const bodies = bodiesOf(days);
  const lines = linesOf(days);
  return {
    ...later, bodies, lines,
    at: { ...later.at, revision: Math.max(earlier.at.revision, later.at.revision) },
    notice: later.notice ?? earlier.notice,
    notShown: { bodies: later.notShown.bodies, lines: later.notShown.lines, say: null },
    sources: papersOf(days),
    compared: {
      earlier: earlier.at.asOf, say: sayStructuresCompared(spoken(days, { bodies, lines })),
      notes: notesOnStructures([earlier, later].map(({ at, notShown }) => ({ day: at.asOf, notShown: notShown.say }))),
    },
  };
}

/** Both days' boxes, as they are on the later day where they are on it. */
function bodiesOf(days: Days<Structure>): readonly StructureBody[] {
  const { earlier, later } = days;
  const before = new Map(earlier.bodies.map((body) => [body.id, body]));
  const after = new Set(later.bodies.map(({ id }) => id));
  const moves = movesOf({ earlier, later });
  const span = { from: earlier.at.asOf, to: later.at.asOf };
  return [
    ...later.bodies.map((body) => {
      const was = before.get(body.id);
      if (was === undefined) return { ...body, change: { kind: come(body, span), was: null } };
      const change = changeOf(was, body) ?? moves.get(body.id);
      return change === undefined ? body : { ...body, change: { ...change, was: `On ${sayDay(span.from)}: ${change.was}` } };
    }),
    ...earlier.bodies.filter(({ id }) => !after.has(id)).map((body) => ({ ...body, change: goneWith(body, days) })),
  ];
}

/** What no later paper names says when it was seen last, once. */
function goneWith(body: StructureBody, { earlier, later }: Days<Structure>): NonNullable<StructureBody['change']> {
  const kind = gone(body, { from: earlier.at.asOf, to: later.at.asOf });
  const isSaid = kind === 'ENDED' || (body.remark?.includes('Last seen') ?? false);
  return { kind, was: isSaid ? null : sayLastSeen(body.lastAttested, earlier.sources) };
}

interface Told { readonly kind: BoxChange; readonly was: string }

/** What the box shows otherwise than on the earlier day; undefined where it shows the same. */
function changeOf(was: StructureBody, is: StructureBody): Told | undefined {
  if (was.status !== is.status) return { kind: was.status === 'PROPOSED' ? 'AGREED' : 'CHANGED', was: STANDINGS[was.status] };
  if (was.name !== is.name) return { kind: 'CHANGED', was: was.name };
  return was.kindLabel === is.kindLabel ? undefined : { kind: 'CHANGED', was: was.kindLabel };
}

const STANDINGS: Readonly<Record<StructureBody['status'], string>> = {
  IN_FORCE: 'in force', SHADOW: 'in shadow form', AGREED: 'agreed', PROPOSED: 'proposed', DORMANT: 'dormant', ENDED: 'ended', REJECTED: 'rejected',
};

/** Who stands elsewhere: the line that placed it is not on the later day, and the one that places it now was not on the earlier. */
function movesOf({ earlier, later }: Days<Structure>): ReadonlyMap<string, Told> {
  const [from, to] = [primaryParents(earlier), primaryParents(later)];
  const [wasThere, isThere] = [earlier, later].map(({ lines }) => new Set(lines.map(({ id }) => id)));
  return new Map([...to.parentOf].flatMap(([id, now]) => {
    const was = from.parentOf.get(id);
    const isMoved = was !== undefined && was.above !== now.above && isThere?.has(was.line.id) === false && wasThere?.has(now.line.id) === false;
    return isMoved ? [[id, { kind: 'MOVED' as const, was: sayPlace(was, earlier) }]] : [];
  }));
}

type Upward = Hierarchy['parentOf'] extends ReadonlyMap<string, infer U> ? U : never;

/** "part of Care Partnership" */
function sayPlace({ line, below, above }: Upward, { bodies }: Structure): string {
  const name = bodies.find(({ id }) => id === above)?.name ?? above;
  return line.from === below ? `${wordOf(line.type)} ${name}` : `${name} ${wordOf(line.type)} it`;
}

function linesOf({ earlier, later }: Days<Structure>): readonly StructureLine[] {
  const [before, after] = [earlier, later].map(({ lines }) => new Set(lines.map(({ id }) => id)));
  const span = { from: earlier.at.asOf, to: later.at.asOf };
  const over = new Set(earlier.bodies.filter((body) => gone(body, span) === 'ENDED').map(({ id }) => id));
  return [
    ...later.lines.map((line) => (before?.has(line.id) === true ? line : marked(line, come(line, span)))),
    ...earlier.lines.filter(({ id }) => after?.has(id) === false).map((line) => {
      // A line that nobody ends, to a party that has ended.
      const isOver = over.has(line.from) || over.has(line.to);
      return marked(line, isOver ? 'ENDED' : gone(line, span));
    }),
  ];
}

/** Wherever the line is told, the change is told first. */
function marked<L extends StructureLine>(line: L, change: LineChange): L {
  return { ...line, change, say: `${sayChange(change)}: ${line.say}` };
}

interface Period { readonly since: Day | null; readonly until: Day | null }
interface Span { readonly from: Day; readonly to: Day }

/** A start between the two days that somebody states; else it is merely seen first. */
function come({ since }: Period, { from, to }: Span): LineChange {
  return since !== null && from < since && since <= to ? 'STARTED' : 'FIRST_SEEN';
}

/** An end between the two days that somebody states; without one it is only not seen since. */
function gone({ until }: Period, { from, to }: Span): LineChange {
  return until !== null && from < until && until <= to ? 'ENDED' : 'NOT_SEEN_SINCE';
}

function spoken({ earlier, later }: Days<Structure>, { bodies, lines }: Pick<Structure, 'bodies' | 'lines'>): SpokenStructures {
  const own = bodies.filter(({ party }) => party === 'BODY');
  const last = later.lastPaper;
  return {
    from: earlier.at.asOf, to: later.at.asOf, place: later.place.name,
    bodies: counted(own.map(({ change }) => change?.kind)), lines: counted(lines.map(({ change }) => change ?? undefined)),
    changed: bodies.filter(({ change }) => change !== undefined).length,
    hasPaper: { before: earlier.newestPaper !== null, after: later.newestPaper !== null },
    silentSince: last === null || earlier.at.asOf === later.at.asOf || last.issued > earlier.at.asOf ? undefined : last.issuedSay,
  };
}

/** before − ended − not seen since + started + first seen = after. */
function counted(changes: readonly (BoxChange | undefined)[]): SpokenStructures['bodies'] {
  const of = (kind: BoxChange): number => changes.filter((change) => change === kind).length;
  const [started, firstSeen, ended, notSeenSince] = [of('STARTED'), of('FIRST_SEEN'), of('ENDED'), of('NOT_SEEN_SINCE')];
  return { before: changes.length - started - firstSeen, ended, notSeenSince, started, firstSeen, after: changes.length - ended - notSeenSince };
}

/** Each once, oldest first. */
function papersOf({ earlier, later }: Days<Structure>): readonly Paper[] {
  const papers = new Map([...earlier.sources, ...later.sources].map((paper) => [`${paper.issued} ${paper.title}`, paper]));
  return [...papers].toSorted(([a], [b]) => compare(a, b)).map(([, paper]) => paper);
}
