// Lines of one look to one party: drawn as one trunk with one arrow and one label.
import type { DrawingClass } from '#schema/vocabulary/relationship-types.ts';
import { append } from '../append.ts';
import { isWordy, lookOf, typeRank, wordOf, drawingOf } from '../edge-styles.ts';
import { sayChange, type LineChange } from '../change-looks.ts';
import { compare } from '../primary-parents.ts';
import type { Look } from '../scene.ts';
import type { StructureLine } from '../structure-model.ts';
import type { Link } from './link.ts';

export interface Group {
  readonly id: string;
  readonly look: Look;
  readonly links: readonly Link[];
  readonly label: string | null;
  /** The end of the lines that carries the arrow. */
  readonly isTowardsHost: boolean;
}

/** With so few lines in the picture each look is also named on the picture itself. */
export const FEW_LINES = 20;

/** The word on a line, null where the key says enough. A reading that its box names needs no second mention. */
export function labelOf({ change = null, ...line }: Worded, isFew: boolean, isSaidInBox = false): string | null {
  const word = wordFor(line, isFew || change !== null, isSaidInBox);
  if (change === null) return word;
  // "+ First seen, proposed: reports to".
  const said = word ?? wordOf(line.type);
  return isStanding(line.status) ? `${sayChange(change)}: ${said}` : `${sayChange(change)}, ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

const isStanding = (status: StructureLine['status']): boolean => status !== 'PROPOSED' && status !== 'AGREED';

type Worded = Pick<StructureLine, 'type' | 'status' | 'basis'> & { readonly change?: LineChange | null };

function wordFor(line: Omit<Worded, 'change'>, isFew: boolean, isSaidInBox: boolean): string | null {
  const isReading = line.basis === 'IMPLIED' && !isSaidInBox;
  const word = `${wordOf(line.type)}${isReading ? ' (our reading)' : ''}`;
  if (line.status === 'PROPOSED') return `Proposed: ${word}`;
  if (line.status === 'AGREED') return `Agreed: ${word}`;
  return isReading || isNamed(drawingOf(line.type), isFew) ? word : null;
}

const isNamed = (drawing: DrawingClass, isFew: boolean): boolean => isWordy(drawing) || (isFew && drawing !== 'working');

/** One group a look, change, type and direction: those in force first, in registry order; what is proposed or old stands last. */
export function groupsOf(links: readonly Link[], isFew: boolean): readonly Group[] {
  const byKey = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${lookOf(link.line).id}|${link.line.change ?? ''}|${link.line.type}|${link.line.from === link.child ? 'up' : 'down'}`;
    append(byKey, key, link);
  }
  return [...byKey.values()].flatMap((grouped) => groupOf(grouped, isFew)).toSorted((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
}

function groupOf(links: readonly Link[], isFew: boolean): readonly Group[] {
  const [first] = links;
  if (first === undefined) return [];
  const { line, child } = first;
  const id = links.map((link) => link.line.id).toSorted(compare)[0] ?? line.id;
  return [{ id, look: lookOf(line), links, label: labelOf(line, isFew, true), isTowardsHost: line.from === child }];
}

function rank({ look, links: [first] }: Group): number {
  return (look.change === null ? 0 : look.change === 'come' ? 200 : 400) + (look.isProposed || look.isOld ? 100 : 0) + typeRank(first?.line.type ?? '');
}
