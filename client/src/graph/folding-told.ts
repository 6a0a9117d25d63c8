// What stands for a folded branch, in words: how many it holds, how many of them changed, and how many of their lines lead elsewhere.
import type { FoldedBranch } from './structure-model.ts';

/** In the box: "+12 bodies", of two days "+12 bodies, 3 changed". */
export function shortOfBranch({ sort, count, changed, seats = 0 }: FoldedBranch): string {
  return `+${sayCount(count, sort)}${changed === 0 ? '' : `, ${String(changed)} changed`}${saySeats(seats)}`;
}

/** "12 bodies folded, 3 of them changed". */
export function sayBranch({ sort, count, changed, seats = 0 }: FoldedBranch): string {
  const whole = count === 1 ? 'which changed' : 'all of them changed';
  const part = changed === count ? whole : `${String(changed)} of them changed`;
  return `${sayCount(count, sort)} folded${changed === 0 ? '' : `, ${part}`}${saySeats(seats)}`;
}

/** ", 2 with a seat": where the seats of one organisation are marked. */
const saySeats = (count: number): string => (count === 0 ? '' : `, ${String(count)} with a seat`);

/** Undefined: no line of theirs ends at another box. */
export function sayElsewhere({ elsewhere, count }: FoldedBranch): string | undefined {
  if (elsewhere === 0) return undefined;
  return `${String(elsewhere)} of ${count === 1 ? 'its' : 'their'} lines ${elsewhere === 1 ? 'leads' : 'lead'} elsewhere`;
}

const WORDS = {
  BODY: ['body', 'bodies'], ORGANISATION: ['organisation', 'organisations'], POST: ['post', 'posts'], MIXED: ['party', 'parties'],
} as const;

/** "12 bodies"; of bodies and others together "12 parties". */
export function sayCount(count: number, sort: FoldedBranch['sort']): string {
  return `${String(count)} ${WORDS[sort][count === 1 ? 0 : 1]}`;
}

/** The sort all of them are of. */
export function sortOf(things: readonly { readonly party: Exclude<FoldedBranch['sort'], 'MIXED'> }[]): FoldedBranch['sort'] {
  const sorts = new Set(things.map(({ party }) => party));
  const [only] = sorts;
  return only === undefined || sorts.size > 1 ? 'MIXED' : only;
}
