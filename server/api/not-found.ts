// The one way a single thing is missing: null in the answer, and NOT_FOUND beside it.
import { NotFound } from '#schema/bad-news.ts';

/** The value; throws NotFound for undefined. `what`: the word for the thing, such as `item`. */
export function orNotFound<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new NotFound(what);
  return value;
}
