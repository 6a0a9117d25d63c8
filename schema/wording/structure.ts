// What stands beside the picture of a structure, and inside its boxes.
import type { CitedDocument } from '#schema/answer.ts';
import { sayDay, type Day } from '#schema/period.ts';
import type { Hidden } from '#schema/rules/picture.ts';
import { sayCount, sayList, sayWhen } from '#schema/wording/papers.ts';

interface Drawn {
  readonly asOf: Day;
  readonly inForce: number;
  readonly planned: number;
  readonly lines: number;
  readonly hasPaper: boolean;
  /** Nothing that is drawn was seen within two years of the day. */
  readonly isOld: boolean;
}

/** "16 bodies in force and 5 lines between them, as at 15 March 2023."; of what is long unseen "in force when last seen". */
export function sayStructure({ asOf, inForce, planned, lines, hasPaper, isOld }: Drawn): string {
  if (!hasPaper) return `No paper up to ${sayDay(asOf)} describes how this place is organised.`;
  const parts = [`${sayCount(inForce, 'body', 'bodies')} in force${isOld ? ' when last seen' : ''}`, ...(planned === 0 ? [] : [`${String(planned)} planned`]),
    `${sayCount(lines, 'line')} between them`];
  const said = sayList(parts);
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}, as at ${sayDay(asOf)}.`;
}

/** "Not shown: 2 planned bodies."; null where everything is shown. */
export function sayNotShown({ old, planned, dangling, further, oldSeen }: Hidden): string | null {
  const parts = [
    ...counted(planned.bodies, 'planned body', 'planned bodies'),
    ...counted(planned.lines, 'planned line', 'planned lines'),
    ...counted(dangling, 'line to a party that has ended', 'lines to parties that have ended'),
    ...counted(old.bodies, 'body', 'bodies').map((said) => `${said}${sayOld(oldSeen)}`),
    ...counted(old.lines, 'line', 'lines').map((said) => `${said}${sayOld(oldSeen)}`),
    ...counted(further.bodies, 'body further away', 'bodies further away'),
    ...counted(further.lines, 'line further away', 'lines further away'),
  ];
  return parts.length === 0 ? null : `Not shown: ${sayList(parts)}.`;
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [sayCount(count, one, many)];
}

function sayOld(seen: Day | undefined): string {
  return seen === undefined ? '' : ` last seen in ${sayDay(seen, 'YEAR')} or before`;
}

/** "Last seen in autumn 2021", "Last seen on 13 February 2014": no more exact than the paper of that day. */
export function sayLastSeen(lastAttested: Day, papers: readonly Pick<CitedDocument, 'issued' | 'issuedSay'>[]): string {
  const issued = papers.find((paper) => paper.issued === lastAttested)?.issuedSay ?? sayDay(lastAttested);
  return `Last seen ${sayWhen(issued)}`;
}

/** In the box of a body that no sentence ties to another. */
export const PLACED_BY_US = 'Placed here by our reading';
