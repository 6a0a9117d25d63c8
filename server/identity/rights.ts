// What a viewer may see and ask, as a text.
import type { Viewer } from './viewer.ts';

/** Two viewers of one text are given the same answers: whoever makes an answer depend on more than this adds it here. */
export function rightsOf({ roles, isDeveloper }: Viewer): string {
  return [...new Set<string>([...roles, ...(isDeveloper ? ['developer'] : [])])].toSorted().join(' ');
}
