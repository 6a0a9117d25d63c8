// Where the thread from a goal to a measure breaks, in sentences.
import type { ThreadGapKind } from '#schema/vocabulary/gaps.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { ABSENCE_MEANINGS } from '#schema/wording/absence.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';

/** The kinds of gap as headings of a table. */
export const THREAD_GAP_WORDS = {
  NOTHING_BENEATH: 'Priorities and themes with nothing beneath',
  SERVES_NONE: 'Items that serve no goal',
  NOT_MEASURED: 'Themes without a measure',
} as const satisfies Record<ThreadGapKind, string>;

export interface CountedThreadGap {
  readonly kind: ThreadGapKind;
  readonly count: number;
}

const COUNTED: Readonly<Record<ThreadGapKind, (count: number) => string>> = {
  NOTHING_BENEATH: (count) => `${sayCount(count, 'priority or theme has', 'priorities and themes have')} nothing beneath`,
  SERVES_NONE: (count) => `${sayCount(count, 'item serves', 'items serve')} no goal of a strategy`,
  NOT_MEASURED: (count) => `${sayCount(count, 'theme has', 'themes have')} no measure`,
};

/** "In our papers 45 priorities and themes have nothing beneath, 92 items serve no goal of a strategy and 8 themes have no measure." */
export function sayThreadGaps(counted: readonly CountedThreadGap[]): string {
  const open = counted.filter(({ count }) => count > 0);
  if (open.length === 0) return 'No gap in a thread from goal to measure is known here.';
  return `In our papers ${sayList(open.map(({ kind, count }) => COUNTED[kind](count)))}.`;
}

interface SpokenThreadGap {
  readonly kind: ThreadGapKind;
  readonly of: ThingKind;
  readonly reason: AbsenceReason;
  /** The area it stands in. */
  readonly area: string | null;
}

/** "No paper ties an area or item to it." and, where a paper gives a reason, that. */
export function sayThreadGap({ kind, of, reason, area }: SpokenThreadGap): string {
  const said = SAID[kind]({ of, area });
  return reason === 'NOT_STATED_IN_SOURCE' ? said : `${said} ${ABSENCE_MEANINGS[reason]}`;
}

type Say = (gap: Pick<SpokenThreadGap, 'of' | 'area'>) => string;

const SAID: Readonly<Record<ThreadGapKind, Say>> = {
  NOTHING_BENEATH: ({ of }) => (of === 'THEME' ? 'No deliverable of it is known.' : 'No paper ties an area or item to it.'),
  SERVES_NONE: ({ area }) => (area === null ? 'No paper ties it to a goal of a strategy.' : `No paper ties it, or its area ${area}, to a goal of a strategy.`),
  NOT_MEASURED: () => 'No measure bears its label.',
};
