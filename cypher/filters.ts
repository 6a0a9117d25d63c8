// Filters of lists: a text that is empty where nothing is filtered. Null would do, but Neo4j plans a text anew whenever a value takes
// the place of null, and a list with four filters would be planned sixteen times, seconds each.
import { z } from 'zod';

/** An id, or '' for all. */
export const idFilter = z.string();

/** An id as a filter. An empty one that somebody gave is no "all": nothing has it. */
export function filterOf(id: string | null | undefined): string {
  return id === '' ? ' ' : id ?? '';
}
