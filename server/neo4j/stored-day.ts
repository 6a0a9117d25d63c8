// Days as the driver has them: text would reach Cypher as text, match no DATE and be stored as none.
import neo4j from 'neo4j-driver';
import type { Day } from '#schema/period.ts';

/** The driver's date for a checked day. */
export function storedDay(day: Day): object {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}

/** A day as it comes out of the generated reads, as ISO text; undefined for anything that is no day. */
export function dayFromStored(value: unknown): Day | undefined {
  if (typeof value === 'string') return value;
  return neo4j.isDate(value) ? value.toString() : undefined;
}
