// The lists of gaps, what each may be filtered by, and how the address of the page says so.
import { ABSENCE_REASONS, type AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { MEASURE_CELLS, THREAD_GAP_KINDS, WEAK_GROUNDS, type MeasureCell, type ThreadGapKind, type WeakGround } from '#schema/vocabulary/gaps.ts';
import { THING_KINDS, type ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { idOf, sayUnread } from '../../lib/reading.ts';

/** `exported`: the name of the file's list. */
export const GAP_LISTS = {
  owners: { name: 'Without an owner', exported: 'unowned', filters: ['kind', 'area', 'plan', 'body', 'reason', 'unrecorded'] },
  threads: { name: 'Broken threads', exported: 'thread-gaps', filters: ['gap', 'area', 'plan', 'reason'] },
  measures: { name: 'Measures', exported: 'measure-gaps', filters: ['cell', 'area', 'plan', 'reason'] },
  evidence: { name: 'Weak evidence', exported: 'weak-evidence', filters: ['ground', 'body', 'months'] },
} as const;
export type GapList = keyof typeof GAP_LISTS;

export interface GapParams {
  readonly list?: GapList | undefined;
  readonly kind?: ThingKind | undefined;
  readonly area?: string | undefined;
  readonly plan?: string | undefined;
  readonly body?: string | undefined;
  readonly reason?: AbsenceReason | undefined;
  readonly unrecorded?: 'show' | undefined;
  readonly gap?: ThreadGapKind | undefined;
  readonly cell?: MeasureCell | undefined;
  readonly ground?: WeakGround | undefined;
  readonly months?: string | undefined;
  readonly page?: string | undefined;
}

export const GAP_LIST_NAMES = ['owners', 'threads', 'measures', 'evidence'] as const satisfies readonly GapList[];
const KINDS = THING_KINDS.filter((kind) => ['DELIVERABLE', 'RISK', 'PRIORITY_AREA', 'PROGRAMME', 'MEASURE', 'THEME', 'PLAN'].includes(kind));

/** The filters an address may have; what cannot be read is dropped, and `noticesOfGaps` says so. */
export function gapParams(search: Readonly<Record<string, unknown>>): GapParams {
  return {
    list: among(GAP_LIST_NAMES, search.list), kind: among(KINDS, search.kind), area: idOf(search.area), plan: idOf(search.plan), body: idOf(search.body),
    reason: among(ABSENCE_REASONS, search.reason), unrecorded: search.unrecorded === 'show' ? 'show' : undefined,
    gap: among(THREAD_GAP_KINDS, search.gap), cell: among(MEASURE_CELLS, search.cell), ground: among(WEAK_GROUNDS, search.ground),
    months: wholeOf(search.months, 600), page: wholeOf(search.page, 2_000),
  };
}

/** A sentence for each filter that could not be read; nothing is said of what is left empty. */
export function noticesOfGaps(typed: Readonly<Record<string, string | undefined>>): readonly string[] {
  const read: Readonly<Record<string, unknown>> = { ...gapParams(typed) };
  return Object.keys(read).flatMap((name) => {
    const value = typed[name] ?? '';
    return value === '' || read[name] !== undefined ? [] : [sayUnread(name, value)];
  });
}

/** The address of the whole list as a file, with the filters of the page. */
export function exportAddress(list: GapList, format: 'csv' | 'xlsx', search: Readonly<Record<string, unknown>>): string {
  const { exported, filters } = GAP_LISTS[list];
  const kept = ['asOf', 'proposals', ...filters].flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []));
  return `/exports/${exported}.${format}?${new URLSearchParams(kept).toString()}`;
}

function among<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

function wholeOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/u.test(value) && Number(value) <= most ? value : undefined;
}
