// The lists of records that have a page: what each shows, and what of an address they read.
import type { RecordKind, RecordOrder } from '#schema/vocabulary/record-kinds.ts';
import { idOf } from '../../lib/reading.ts';

interface RecordsOfPage {
  readonly title: string;
  readonly kinds: readonly RecordKind[];
}

/** By the address of the list. */
export const RECORD_LISTS = {
  '/agreements': { title: 'Agreements and laws', kinds: ['AGREEMENT', 'LEGAL_BASIS'] },
  '/meetings': { title: 'Meetings, decisions and changes', kinds: ['MEETING', 'DECISION', 'CHANGE_EVENT'] },
  '/outcomes': { title: 'Outcomes of plans', kinds: ['OUTCOME'] },
} as const satisfies Record<string, RecordsOfPage>;
export type RecordListAddress = keyof typeof RECORD_LISTS;

export const RECORD_LIST_ADDRESSES = ['/agreements', '/meetings', '/outcomes'] as const satisfies readonly RecordListAddress[];

export interface RecordListParams {
  /** A place. */
  readonly within?: string | undefined;
  readonly order?: 'oldest' | undefined;
}

/** A bad value falls back to all places, newest first. */
export function recordListParams({ within, order }: Readonly<Record<string, unknown>>): RecordListParams {
  return { within: idOf(within), order: order === 'oldest' ? order : undefined };
}

/** As the question names it. */
export function orderOf({ order }: RecordListParams): RecordOrder {
  return order === 'oldest' ? 'OLDEST_FIRST' : 'NEWEST_FIRST';
}
