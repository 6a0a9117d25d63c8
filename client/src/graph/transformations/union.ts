// Two days in one structure: everything of either day once, with what became of it. Whichever of the two is asked for first.
import { sayDay, type Day } from '#schema/period.ts';
import { STANDING_WORDS } from '#schema/wording/kinds.ts';
import { PLACED_BY_US } from '#schema/wording/structure.ts';
import { notesOfBoth, notesOnStructures, sayStructuresCompared, type CountedChange, type SpokenStructures } from '#schema/wording/structures-compared.ts';
import { sayChange, type BoxChange, type LineChange } from '../change-looks.ts';
import { wordOf } from '../edge-styles.ts';
import { compare, primaryParents } from '../primary-parents.ts';
import type { Paper, Structure, StructureBody, StructureLine, Upward } from '../structure-model.ts';

interface Days<S> { readonly earlier: S; readonly later: S }

/** Of one place on two days. What is on one of them only is never said to have begun or ended unless a source gives the day. */
export function unionOf<S extends Structure>(one: S, other: S): S {
  const days = one.at.asOf <= other.at.asOf ? { earlier: one, later: other } : { earlier: other, later: one };
  const { earlier, later } = days;
  const bodies = bodiesOf(days);
  const lines = linesOf(days);
  const neither = inNeither(days);
  return {
    ...later, bodies, lines,
    at: { ...later.at, revision: Math.max(earlier.at.revision, later.at.revision) },
    notice: later.notice ?? earlier.notice,
    notShown: { ...neither, say: null },
    notes: notesOfBoth(earlier.at.asOf, [earlier.notes ?? [], later.notes ?? []]),
    sources: papersOf(days),
    compared: {
      earlier: earlier.at.asOf, say: sayStructuresCompared(spoken(days, { bodies, lines })),
      notes: notesOnStructures({ ...neither, proposals: later.at.proposals }),
    },
  };
}

/** What is known on the later day and drawn on neither: whatever of the earlier one is merely not seen since is known on both. */
function inNeither({ earlier, later }: Days<Structure>): { readonly bodies: number; readonly lines: number } {
  const span = { from: earlier.at.asOf, to: later.at.asOf };
  const left = (hidden: number, [before, after]: readonly [readonly Known[], readonly Known[]]): number => {
    const drawn = new Set(after.map(({ id }) => id));
    return Math.max(0, hidden - before.filter((one) => !drawn.has(one.id) && gone(one, span) !== 'ENDED').length);
  };
  const isBody = ({ party }: StructureBody): boolean => party === 'BODY';
  return {
    bodies: left(later.notShown.bodies, [earlier.bodies.filter(isBody), later.bodies.filter(isBody)]),
    lines: left(later.notShown.lines, [earlier.lines, later.lines]),
  };
}

type Known = Period & { readonly id: string };

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
      if (was === undefined) return changed(body, come(body, span));
      const change = changeOf(was, body) ?? moves.get(body.id);
      return change === undefined ? body : { ...body, change: { ...change, was: `On ${sayDay(span.from)}: ${change.was}` } };
    }),
    // When it was seen last is said as the earlier day knew it: papers between the two may name it.
    ...earlier.bodies.filter(({ id }) => !after.has(id)).map((body) => changed({ ...body, remark: body.remark?.startsWith(PLACED_BY_US) === true ? PLACED_BY_US : null }, gone(body, span))),
  ];
}

/** Organisations and posts are drawn only while a line ties them: without a stated day their absence tells nothing. */
function changed(body: StructureBody, kind: BoxChange): StructureBody {
  const isMerelySeen = kind === 'FIRST_SEEN' || kind === 'NOT_SEEN_SINCE';
  return body.party !== 'BODY' && isMerelySeen ? body : { ...body, change: { kind, was: null } };
}

interface Told { readonly kind: BoxChange; readonly was: string }

/** What the box shows otherwise than on the earlier day: only its standing depends on the day. Undefined where it shows the same. */
function changeOf(was: StructureBody, is: StructureBody): Told | undefined {
  return was.status === is.status ? undefined : { kind: 'CHANGED', was: STANDING_WORDS[was.status] };
}

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
      const isOpen = gone(line, span) !== 'ENDED' && (over.has(line.from) || over.has(line.to));
      return marked(line, isOpen ? 'LEFT_OPEN' : gone(line, span));
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
function come({ since }: Period, { from, to }: Span): 'STARTED' | 'FIRST_SEEN' {
  return since !== null && from < since && since <= to ? 'STARTED' : 'FIRST_SEEN';
}

/** An end between the two days that somebody states; without one it is only not seen since. */
function gone({ until }: Period, { from, to }: Span): 'ENDED' | 'NOT_SEEN_SINCE' {
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

/** before − ended − not seen since + started + first seen = after. A line left open goes with the party that has ended. */
function counted(changes: readonly (CountedChange | undefined)[]): SpokenStructures['bodies'] {
  const of = (kind: CountedChange): number => changes.filter((change) => change === kind).length;
  const [started, firstSeen, ended, notSeenSince] = [of('STARTED'), of('FIRST_SEEN'), of('ENDED') + of('LEFT_OPEN'), of('NOT_SEEN_SINCE')];
  return { before: changes.length - started - firstSeen, ended, notSeenSince, started, firstSeen, after: changes.length - ended - notSeenSince };
}

/** Each once, oldest first. */
function papersOf({ earlier, later }: Days<Structure>): readonly Paper[] {
  const papers = new Map([...earlier.sources, ...later.sources].map((paper) => [`${paper.issued} ${paper.title}`, paper]));
  return [...papers].toSorted(([a], [b]) => compare(a, b)).map(([, paper]) => paper);
}
