// The days on which the picture of a place changes: a paper describes it anew, something begins, is first told of, or ends.
import { OPEN_END, type Day } from '#schema/period.ts';

interface Span {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly firstAttested: Day;
}

/** Oldest first, each once; none before the first paper that describes the structure, since nothing is drawn until then. */
export function structureDays(issued: readonly Day[], spans: readonly Span[]): readonly Day[] {
  const first = issued.toSorted()[0];
  if (first === undefined) return [];
  const days = spans.flatMap(({ validFrom, validTo, firstAttested }) => {
    const shown = validFrom > firstAttested ? validFrom : firstAttested;
    // What ends before it is told of is never shown.
    return validTo <= shown ? [] : [shown, ...(validTo === OPEN_END ? [] : [validTo])];
  });
  return [...new Set([...issued, ...days])].filter((day) => day >= first).toSorted();
}
