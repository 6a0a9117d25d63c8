// A paper's date is never a start or an end, and no line is spoken of outside the time in which both its ends are.
import type { Facts } from '#schema/inputs/facts/facts.ts';
import { problem, type Problem } from '#schema/problem.ts';
import { attestedSpans } from './spans.ts';

/** Periods that run backwards or borrow an issue date, and lines attested outside their ends' span. */
export function timeProblems(facts: Facts): readonly Problem[] {
  const issued = new Set(facts.documents.map((paper) => paper.issued));
  const spans = attestedSpans(facts);
  const dated = [...facts.things, ...facts.lines];
  return [
    ...dated.filter(({ validFrom, validTo }) => issued.has(validFrom) || issued.has(validTo))
      .map(({ table, id }) => problem('DATE_FROM_ISSUE_DATE', [table, id], { id })),
    ...dated.filter(({ validFrom, validTo }) => validTo <= validFrom)
      .map(({ table, id, validFrom }) => problem('ENDS_BEFORE_IT_STARTS', [table, id], { from: validFrom })),
    ...facts.lines.filter(({ id, from, to }) => {
      const line = spans.get(id);
      return line !== undefined && [from, to].some((end) => {
        const span = spans.get(end);
        return span !== undefined && (line.firstAttested < span.firstAttested || line.lastAttested > span.lastAttested);
      });
    }).map(({ table, id }) => problem('ATTESTED_OUTSIDE_ENDS', [table, id], { id })),
  ];
}
