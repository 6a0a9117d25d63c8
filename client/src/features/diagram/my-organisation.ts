// Whose seats are marked on the picture: as the answer tells them, and as this device remembers whose they were.
import { useMemo } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { MineFragmentDoc, type MineFragment } from '../../gql/graphql.ts';
import type { Mine } from '../../graph/structure-model.ts';
import { idOf, quoted } from '../../lib/reading.ts';

export type AnsweredSeats = FragmentType<typeof MineFragmentDoc>;

/** `seats`: each as a sentence of the record. */
export interface Mining { readonly mine: Mine; readonly seats: MineFragment['seats'] }

/** Undefined: nobody's seats are marked, or the record holds no such organisation. */
export function useMining(answer: AnsweredSeats | undefined): Mining | undefined {
  const found = unmasked(MineFragmentDoc, answer);
  return useMemo(() => {
    if (found === undefined) return undefined;
    const { at: { asOf }, organisation: { id, name }, seats } = found;
    return { mine: { id, name, asOf, seats: seats.map(({ short, body }) => ({ body: body.id, word: short })) }, seats };
  }, [found]);
}

export interface Kept { readonly id: string; readonly name: string }

const KEY = 'answerable.my-organisation';

/** Kept in this browser alone; nothing marks it again until the reader says so. */
export function keepOrganisation({ id, name }: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, name }));
  } catch {
    // A browser that keeps nothing: the reader chooses again.
  }
}

/** Undefined: none was kept here, or what was kept is none of ours. */
export function keptOrganisation(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('name' in kept)) return undefined;
    const { id, name } = kept;
    return typeof name === 'string' && typeof id === 'string' && idOf(id) !== undefined ? { id, name } : undefined;
  } catch {
    return undefined;
  }
}

/** What to say of an address that names nobody; nothing is said where it is empty. */
export function noticesOfMine(value = ''): readonly string[] {
  return value === '' || idOf(value) !== undefined ? [] : [`${quoted(value)} names no organisation, so nobody’s seats are marked.`];
}
