// May a line be drawn, end, or run on other days? Everything that stands against it, all at once.
import type { AddLine, EndLine, RedateLine } from '#schema/inputs/lines.ts';
import { OPEN_END, sayDay, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { loopsIn, type LeadingLine } from '#schema/rules/data-faults/loops.ts';
import { endingProblems } from '#schema/rules/ending.ts';
import { endable, nameIn, periodOf, type EndType, type Held, type HeldThing } from '#schema/rules/held.ts';
import { endProblems, overlaps, periodProblems, saySince, type Period } from '#schema/rules/within.ts';
import { isRelationshipType, meaningOf, type LineType } from '#schema/vocabulary/relationship-types.ts';
import { sayList } from '#schema/wording/papers.ts';
import { LABEL_WORDS } from '#schema/wording/record-words.ts';

/** A line that stands between two of those asked about. */
export interface StandingLine {
  readonly id: string;
  readonly type: LineType;
  readonly low: string;
  readonly high: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}

interface NamedEnd {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

interface OneOf<R> {
  readonly held: Held;
  /** The rows of the edit before this one. */
  readonly earlier: readonly R[];
}

export interface LineFacts<R> extends OneOf<R> {
  readonly besides: {
    /** Lines of the same types between the same parties. */
    readonly between: readonly StandingLine[];
    /** Every live line of a type that never leads round. */
    readonly leading: readonly LeadingLine<NamedEnd>[];
  };
}

const PARTIES = ['Organisation', 'Body', 'Post'] as const;

/** The ends of a line as it is stored: a working line once, lower id first. */
export function storedEnds({ type, party, other }: Pick<AddLine, 'type' | 'party' | 'other'>): { readonly low: string; readonly high: string } {
  return meaningOf(type).isSymmetric === true && other < party ? { low: other, high: party } : { low: party, high: other };
}

/** Of the period, both ends, what it says, the lines that stand, and where it would lead. */
export function addLineProblems(row: AddLine, { held, earlier, besides }: LineFacts<AddLine>): readonly Problem[] {
  const ends = [['party', row.party], ['other', row.other]] as const;
  const known = ends.flatMap(([field, id]) => endProblems(row, { field, what: 'organisation, body or post', id, labels: PARTIES, status: row.status }, held));
  return [
    ...periodProblems(row),
    ...known,
    ...(row.party === row.other ? [problem('LINE_TO_ITSELF', ['other'])] : []),
    ...(known.some(({ code }) => code === 'UNKNOWN_ID') ? [] : labelProblems(row, held)),
    ...(['purpose', 'cadence'] as const).filter((what) => isGiven(row[what]) && meaningOf(row.type).takes?.includes(what) !== true)
      .map((what) => problem('LINE_TAKES_NONE', [what], { says: meaningOf(row.type).says[0], what })),
    ...twinProblems(row, [...besides.between, ...earlier.map(drawn)].filter((line) => line.type === row.type && isSamePair(line, storedEnds(row))), 'party'),
    ...loopProblems([...besides.leading, ...[...earlier, row].map((line, at) => leadingOf(drawn(line, at), held))], drawn(row, earlier.length).id),
  ];
}

function isGiven(text: string | null | undefined): boolean {
  return text !== null && text !== undefined;
}

function labelProblems({ type, party, other }: AddLine, held: Held): readonly Problem[] {
  const { ends: [starts, ends], says } = meaningOf(type);
  const isRight = starts.some((label) => label === held.get(party)?.label) && ends.some((label) => label === held.get(other)?.label);
  const words = (labels: readonly string[]): string => sayList(labels.map((label) => LABEL_WORDS[label] ?? label.toLowerCase()));
  return isRight ? [] : [problem('WRONG_END', ['type'], { says: says[0], starts: words(starts), ends: words(ends) })];
}

function drawn(row: AddLine, at = 0): StandingLine {
  return { id: `row ${String(at)}`, type: row.type, ...storedEnds(row), validFrom: row.from, validTo: row.until ?? OPEN_END };
}

/** Whether a line runs between these two, as it is stored. */
export function isSamePair(line: StandingLine, { low, high }: { readonly low: string; readonly high: string }): boolean {
  return line.low === low && line.high === high;
}

/** At most one: a line that says the same runs on one of the days. */
export function twinProblems(period: Period, twins: readonly StandingLine[], field: string): readonly Problem[] {
  const [twin] = twins.filter((line) => overlaps(period, line));
  return twin === undefined ? [] : [problem('ALREADY_DRAWN', [field], { since: saySince(twin.validFrom) })];
}

/** A line as the rule of loops takes it. */
export function leadingOf({ id, type, low, high, validFrom, validTo }: StandingLine, held: Held): LeadingLine<NamedEnd> {
  const end = (party: string): NamedEnd => ({ id: party, name: held.get(party)?.name ?? null });
  return { id, type, validFrom, validTo, from: end(low), to: end(high) };
}

/** At most one: the first loop that the line closes. */
export function loopProblems(lines: readonly LeadingLine<NamedEnd>[], id: string): readonly Problem[] {
  const leading = lines.filter(({ type, validFrom, validTo }) => meaningOf(type).isAcyclic === true && validFrom < validTo);
  if (!leading.some((line) => line.id === id)) return [];
  const loop = loopsIn(leading).find((steps) => steps.some(({ line }) => line.id === id));
  if (loop === undefined) return [];
  const way = loop.map(({ line: { type, from, to } }) => `${from.name ?? 'one'} ${meaningOf(type).says[0]} ${to.name ?? 'another'}`);
  return [problem('LEADS_ROUND', ['other'], { way: way.join(', ') })];
}

/** At most one: UNKNOWN_ID, ROW_REPEATED, or the first of `endingProblems`. A line that is only proposed may end too. */
export function endLineProblems(row: EndLine, facts: OneOf<EndLine>): readonly Problem[] {
  return ofLine(row, facts, (line, name) => {
    const thing = endable(line, name);
    return endingProblems(row.endsOn, isOnlyProposed(thing.status) ? { ...thing, status: 'IN_FORCE' } : thing);
  });
}

function isOnlyProposed(status: string): boolean {
  return status === 'PROPOSED' || status === 'AGREED';
}

/** UNKNOWN_ID or ROW_REPEATED; else of the new days, both ends on them, the papers that speak of it, its twins, and where it leads. */
export function redateLineProblems(row: RedateLine, { besides, ...facts }: LineFacts<RedateLine>): readonly Problem[] {
  return ofLine(row, facts, (line, name) => {
    const { validFrom, validTo } = redated(row, line);
    if (validFrom === line.validFrom && validTo === line.validTo) return [problem('NOTHING_CHANGES', ['from'])];
    const period = { from: validFrom, until: validTo === OPEN_END ? null : validTo };
    const status = line.status ?? 'IN_FORCE';
    const ends = (['LOW', 'HIGH'] as const).flatMap((end) => endProblems(period, { field: 'from', what: 'party', id: idAt(line, end), labels: PARTIES, status }, facts.held));
    const others = besides.between.filter((other) => other.id !== line.id && other.type === line.label && isSamePair(other, { low: idAt(line, 'LOW'), high: idAt(line, 'HIGH') }));
    return [
      ...periodProblems(period), ...ends, ...seenProblems(period, line, name), ...twinProblems(period, others, 'from'),
      ...loopProblems(besides.leading.map((other) => (other.id === line.id ? { ...other, validFrom, validTo } : other)), line.id),
    ];
  });
}

/** The days of a line once it is re-dated. */
export function redated({ from, until, isOpen }: RedateLine, line: HeldThing): { readonly validFrom: Day; readonly validTo: Day } {
  const known = periodOf(line);
  return { validFrom: from ?? known.validFrom, validTo: isOpen ? OPEN_END : until ?? known.validTo };
}

function seenProblems({ from, until }: Period, { seenFirst, seenOn }: HeldThing, name: string): readonly Problem[] {
  return [
    ...(seenFirst !== null && seenFirst < from ? [problem('STARTS_AFTER_FIRST_SEEN', ['from'], { seenOn: sayDay(seenFirst) })] : []),
    ...(seenOn !== null && until !== null && until !== undefined && until <= seenOn ? [problem('ENDS_BEFORE_LAST_SEEN', ['until'], { name, seenOn: sayDay(seenOn) })] : []),
  ];
}

/** The party at an end of a line. */
export function idAt(line: HeldThing, end: EndType): string {
  return line.ends.find(({ type }) => type === end)?.id ?? '';
}

interface OfLine {
  readonly line: string;
}

function ofLine(row: OfLine, { held, earlier }: OneOf<OfLine>, judge: (line: HeldThing, name: string) => readonly Problem[]): readonly Problem[] {
  const { line: id } = row;
  const line = held.get(id);
  if (line === undefined || !isRelationshipType(line.label)) return [problem('UNKNOWN_ID', ['line'], { what: 'line', id })];
  const name = nameIn(held, line);
  return earlier.some((other) => other.line === id) ? [problem('ROW_REPEATED', ['line'], { name })] : judge(line, name);
}
