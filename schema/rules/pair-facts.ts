// Rows and what the database knows of each, side by side.

/** Pairs by place. Throws when the database answered another number of rows than it was asked about. */
export function pairFacts<R, F>(rows: readonly R[], facts: readonly F[]): readonly (readonly [R, F])[] {
  if (rows.length !== facts.length) throw new Error(`${String(rows.length)} rows were asked about, ${String(facts.length)} answered.`);
  return rows.flatMap((row, at) => facts.slice(at, at + 1).map((fact) => [row, fact] as const));
}
