// Lines run between the ends the registry allows, are stored once, and never lead up in a circle.
import type { LineFact } from '#schema/inputs/facts/fact-table.ts';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { meaningOf, RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';

interface PartyLine extends LineFact {
  readonly type: RelationshipType;
}

/** Ends not allowed, working lines stored the wrong way round or twice, and loops among lines that lead up. */
export function lineProblems({ things, lines }: Facts): readonly Problem[] {
  const labelsOf = new Map(things.map(({ id, labels }) => [id, labels]));
  const labelOf = (id: string): string => labelsOf.get(id)?.[0] ?? '';
  const between = lines.filter(isPartyLine);
  // Who set a body up may well be a part of it: only lines of one purpose make a loop.
  const acyclic = between.filter(({ type }) => meaningOf(type).isAcyclic === true);
  return [
    ...between.filter((line) => labelsOf.has(line.from) && labelsOf.has(line.to) && !isAllowed(line, labelOf))
      .map(({ table, id, type, from, to }) => problem('ENDS_NOT_ALLOWED', [table, id], { type, from: labelOf(from), to: labelOf(to) })),
    ...storedTwice(between.filter(({ type }) => meaningOf(type).isSymmetric === true)),
    ...loops(acyclic.filter(({ type }) => meaningOf(type).escalates !== undefined)),
    ...loops(acyclic.filter(({ type }) => meaningOf(type).escalates === undefined)),
  ];
}

function isPartyLine(line: LineFact): line is PartyLine {
  return RELATIONSHIP_TYPE_NAMES.some((type) => type === line.type);
}

function isAllowed({ type, from, to }: PartyLine, labelOf: (id: string) => string): boolean {
  const [starts, ends] = meaningOf(type).ends;
  return starts.includes(labelOf(from)) && ends.includes(labelOf(to));
}

function storedTwice(lines: readonly PartyLine[]): readonly Problem[] {
  const firstOf = new Map<string, string>();
  return lines.flatMap(({ table, id, type, from, to }) => {
    const key = [type, ...[from, to].toSorted()].join(' ');
    const other = firstOf.get(key);
    firstOf.set(key, other ?? id);
    return other === undefined && from < to ? [] : [problem('STORED_TWICE', [table, id], { id, other: other ?? `${to}, ${from}` })];
  });
}

// Each line once from its lower to its higher party; what can be removed from the bottom again and again is no loop.
function loops(lines: readonly PartyLine[]): readonly Problem[] {
  let left = lines.map((line) => {
    const isReversed = meaningOf(line.type).isClimbedReversed === true;
    return { ...line, below: isReversed ? line.to : line.from, above: isReversed ? line.from : line.to };
  });
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const starts = new Set(left.map(({ below }) => below));
    left = left.filter(({ above }) => starts.has(above));
  }
  const [first] = left;
  return first === undefined ? [] : [problem('LOOP', [first.table, first.id], { loop: left.map(({ id }) => id).toSorted().join(', ') })];
}
