// What is marked on an exported picture, and around whom it is drawn: as it is typed on the command line, and as the page's address names it.
import type { Day } from '#schema/period.ts';
import { DIRECTIONS, MOST_HOPS, readFocus, typedFocus, type Focusing, type TypedFocus } from '../../client/src/graph/focusing.ts';
import type { Mine } from '../../client/src/graph/structure-model.ts';
import { wayOfAnswer, type WayUp } from '../../client/src/graph/transformations/mark-way.ts';
import type { Tx } from '../neo4j/tx.ts';
import { escalationRoute } from '../questions/escalation-route.ts';
import { seats } from '../questions/seats.ts';

export type { Focusing } from '../../client/src/graph/focusing.ts';

interface OnDay { readonly asOf: Day; readonly proposals: boolean }

// A picture that is sent on names nobody who is not named in public.
const visibilities = ['PUBLIC'] as const;

/** `way`: which of several, from 1. Undefined: nothing bears the id, or it has no such way. */
export async function wayUpOf(tx: Tx, { id, way, ...day }: OnDay & { readonly id: string; readonly way: number }): Promise<WayUp | undefined> {
  const answer = await escalationRoute(tx, { ...day, id, visibilities });
  return answer === undefined ? undefined : wayOfAnswer(answer, way);
}

/** Undefined: there is no such organisation. */
export async function mineOf(tx: Tx, { id, asOf, proposals }: OnDay & { readonly id: string }): Promise<Mine | undefined> {
  const answer = await seats(tx, { organisation: id, asOf, proposals, visibilities });
  if (answer === undefined) return undefined;
  return { id, name: answer.organisation.name, asOf, seats: answer.seats.map(({ short, body }) => ({ body: body.id, word: short })) };
}

interface Typed { readonly focus?: string | undefined; readonly hops?: string | undefined; readonly dir?: string | undefined; readonly kinds?: string | undefined }

/** `wrong`: a sentence that says what to mend; undefined where all can be read. */
export function focusTyped({ focus, hops, dir, kinds }: Typed): { readonly focusing: Focusing | undefined; readonly wrong: string | undefined } {
  const typed = typedFocus({ focus, hops, dir, kinds });
  const wrong = focus === undefined
    ? [hops, dir, kinds].every((word) => word === undefined) ? undefined : 'There is nobody to draw it around. Name a body, an organisation or a post with --focus.'
    : typed.focus === undefined ? `${focus} is no id of a party. The address of its page ends with its id.` : wrongIn({ hops, dir });
  return { focusing: readFocus(typed), wrong };
}

function wrongIn({ hops, dir }: Pick<Typed, 'hops' | 'dir'>): string | undefined {
  if (hops !== undefined && (!/^\d{1,2}$/u.test(hops) || Number(hops) < 1 || Number(hops) > MOST_HOPS)) return `${hops} is no number of lines. Choose 1 to ${String(MOST_HOPS)}.`;
  if (dir !== undefined && !DIRECTIONS.some((known) => known === dir)) return `There is no way ${dir} to look. Choose ${DIRECTIONS.join(', ')}.`;
  return undefined;
}

/** What of an address tells around whom it is drawn; empty where all of it is. */
export function searchOfFocus(focusing: Focusing | undefined): Readonly<Record<string, string>> {
  if (focusing === undefined) return {};
  const { id, hops, direction, kinds } = focusing;
  const typed: TypedFocus = typedFocus({ focus: id, hops: String(hops), dir: direction, kinds: kinds.join(',') });
  return Object.fromEntries(Object.entries(typed).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
