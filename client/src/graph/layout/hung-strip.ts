// On a narrow page parties tied to each other only hang below the one with most ties, since nothing can stand beside anything.
import { compare } from '../primary-parents.ts';
import type { StructureLine } from '../structure-model.ts';
import type { Link } from './link.ts';

/** One line for each party but the first of those tied together; lines left over are laid over the list. */
export function hungStrip(ids: readonly string[], lines: readonly StructureLine[]): readonly Link[] {
  const own = lines.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const ties = (id: string): readonly StructureLine[] => own.filter(({ from, to }) => from === id || to === id);
  const reached = new Set<string>();
  const links: Link[] = [];
  for (const hub of ids.toSorted((a, b) => ties(b).length - ties(a).length || compare(a, b))) {
    if (reached.has(hub)) continue;
    // A set is walked in the order of its growing: nearest first.
    const part = new Set([hub]);
    for (const host of part)
      for (const line of ties(host)) {
        const child = line.from === host ? line.to : line.from;
        if (part.has(child)) continue;
        part.add(child);
        links.push({ line, child, host });
      }
    for (const id of part) reached.add(id);
  }
  return links;
}
