// Nothing without evidence: every fact cites a claim, and every passage lies inside its paper.
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { problem, type Problem } from '#schema/problem.ts';

/** Facts without a claim, and passages outside their paper. A claim has one passage by its own shape. */
export function evidenceProblems({ documents, passages, things, lines }: Facts): readonly Problem[] {
  const lastLine = new Map(documents.map(({ id, lines: count }) => [id, count]));
  return [
    ...[...things, ...lines].filter(({ claims }) => claims.length === 0)
      .map(({ table, id }) => problem('CLAIM_MISSING', [table, id], { id })),
    ...passages.flatMap(({ id, lineFrom, lineTo, document }) => {
      const last = lastLine.get(document) ?? 0;
      const outside = lineTo > last ? lineTo : lineFrom > lineTo ? lineFrom : undefined;
      return outside === undefined ? []
        : [problem('LINE_OUTSIDE_DOCUMENT', ['passages', id], { id, line: String(outside), last: String(last) })];
    }),
  ];
}
