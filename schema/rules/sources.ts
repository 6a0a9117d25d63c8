// May there be such a source? Everything that stands against it, all at once.
import type { AddSource } from '#schema/inputs/sources.ts';
import { sayDay, todayInLondon, type Day } from '#schema/period.ts';
import { problem, type Problem } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import type { SourceKind } from '#schema/vocabulary/evidence.ts';
import { SOURCE_KIND_WORDS, titleOfSource } from '#schema/wording/sources.ts';

/** `of`: the board of a minute, the sender of a letter. `kind` null: a paper that came with a load. */
export interface KnownSource {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind | null;
  readonly item: string | null;
  readonly issued: Day;
  readonly of: string | null;
}

export interface SourceFacts {
  readonly held: Held;
  /** Those of the days asked about. */
  readonly besides: readonly KnownSource[];
  /** The rows of the edit before this one. */
  readonly earlier: readonly AddSource[];
}

/** Of its day, of what its kind wants and what it has not, and of those that we hold. */
export function addSourceProblems(row: AddSource, { held, besides, earlier }: SourceFacts): readonly Problem[] {
  const known = [...besides, ...earlier.map((before, at) => ({ ...sourceOf(before, held), id: `row ${String(at)}` }))];
  const own = sourceOf(row, held);
  return [
    ...(row.issued > todayInLondon() ? [problem('ISSUED_LATER', ['issued'], { day: sayDay(row.issued) })] : []),
    ...wantedProblems(row, held),
    ...FIELDS.filter((field) => !TAKES[row.kind].includes(field) && isGiven(row[field])).map((field) =>
      problem('TAKES_NO', [field], { kind: SOURCE_KIND_WORDS[row.kind], what: field })),
    ...known.filter((other) => isSame(own, other)).slice(0, 1).map(({ id, title }) => problem('SAME_SOURCE', ['kind'], { id, title })),
  ];
}

const FIELDS = ['board', 'item', 'sender', 'publisher'] as const;
const TAKES: Readonly<Record<SourceKind, readonly (typeof FIELDS)[number][]>> = {
  PUBLISHED_PAPER: ['publisher'], MINUTE: ['board', 'item'], CORRESPONDENCE: ['sender'], OFFICER_KNOWLEDGE: [],
};

function wantedProblems({ kind, board, sender, title }: AddSource, held: Held): readonly Problem[] {
  if (kind === 'MINUTE') return endProblems('board', { id: board, label: 'Body', what: 'body', wanted: 'BOARD_NEEDED' }, held);
  if (kind === 'CORRESPONDENCE') return endProblems('sender', { id: sender, label: 'Post', what: 'post', wanted: 'SENDER_NEEDED' }, held);
  return isGiven(title) ? [] : [problem('TITLE_NEEDED', ['title'])];
}

interface Wanted {
  readonly id: string | null | undefined;
  readonly label: 'Body' | 'Post';
  readonly what: string;
  readonly wanted: 'BOARD_NEEDED' | 'SENDER_NEEDED';
}

// A board that is no more may have met, and a post that is no more may have written.
function endProblems(field: string, { id, label, what, wanted }: Wanted, held: Held): readonly Problem[] {
  if (id === null || id === undefined) return [problem(wanted, [field])];
  return held.get(id)?.label === label ? [] : [problem('UNKNOWN_ID', [field], { what, id })];
}

function isGiven(text: string | null | undefined): boolean {
  return text !== null && text !== undefined;
}

/** A source as it will stand. */
export function sourceOf(row: AddSource, held: Held): Omit<KnownSource, 'id'> {
  const { kind, issued, item = null, board, sender } = row;
  const of = (kind === 'MINUTE' ? board : sender) ?? null;
  return { title: titleOfSource(row, held.get(of ?? '')?.name ?? null), kind, item, issued, of };
}

function isSame(one: Omit<KnownSource, 'id'>, other: KnownSource): boolean {
  if (one.kind !== (other.kind ?? 'PUBLISHED_PAPER') || one.issued !== other.issued || one.of !== other.of) return false;
  return one.kind === 'MINUTE' ? plain(one.item) === plain(other.item) : plain(one.title) === plain(other.title);
}

function plain(text: string | null): string {
  return (text ?? '').trim().toLowerCase();
}
