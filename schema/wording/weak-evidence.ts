// Lines that rest on little, in sentences.
import type { CitedDocument } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import type { WeakGround } from '#schema/vocabulary/gaps.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { sayNumber } from '#schema/wording/party-name.ts';
import { sayLastSeen } from '#schema/wording/structure.ts';

/** The grounds as headings of a table. */
export const WEAK_GROUND_WORDS = {
  NO_EVIDENCE: 'Rests on no paper',
  ONLY_PROPOSED: 'Only proposed',
  OLD_PAPERS: 'Old papers',
} as const satisfies Record<WeakGround, string>;

interface CountedWeak {
  readonly weak: number;
  /** Weak or not. */
  readonly lines: number;
  readonly months: number;
}

/** "25 of the 32 lines we know rest on no paper, on a proposal alone, or on papers older than 24 months." */
export function sayWeakEvidence({ weak, lines, months }: CountedWeak): string {
  if (lines === 0) return 'Our papers know no line here on this day.';
  const old = `papers older than ${sayCount(months, 'month')}`;
  if (weak === 0) return `None of the ${sayCount(lines, 'line')} we know rests on no paper, on a proposal alone, or on ${old}.`;
  if (lines === 1) return `The one line we know rests on no paper, on a proposal alone, or on ${old}.`;
  return `${String(weak)} of the ${sayCount(lines, 'line')} we know ${weak === 1 ? 'rests' : 'rest'} on no paper, on a proposal alone, or on ${old}.`;
}

interface SpokenGround {
  readonly grounds: readonly WeakGround[];
  /** The papers it rests on up to the day, oldest first. */
  readonly papers: readonly CitedDocument[];
  readonly lastSeen: Day;
}

/** "It rests on one undated paper: last seen in an undated paper, not before November 2015." */
export function sayWhyWeak({ grounds, papers, lastSeen }: SpokenGround): string {
  if (grounds.includes('NO_EVIDENCE')) return 'No paper we hold says so: somebody recorded it here.';
  const proposed = grounds.includes('ONLY_PROPOSED') ? ' They only propose it; we hold no decision.' : '';
  return `It rests on ${sayPapers(papers)}. ${sayLastSeen(lastSeen, papers)}.${papers.length === 1 ? proposed.replace('They only propose', 'It only proposes') : proposed}`;
}

function sayPapers(papers: readonly CitedDocument[]): string {
  const undated = papers.length > 0 && papers.every(({ issuedSay }) => issuedSay.startsWith('undated')) ? 'undated ' : '';
  return papers.length === 1 ? `one ${undated}paper` : `${sayNumber(papers.length)} ${undated}papers`;
}
