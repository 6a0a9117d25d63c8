// Owners that exist only on paper: vacant, ended or unnamed.
import type { Thing } from '#schema/answer.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { sayEnded, sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence } from '#schema/wording/party-name.ts';

export type WhyOnPaper = 'VACANT' | 'ENDED' | 'UNNAMED';

interface SpokenPaperOwner {
  readonly title: string;
  readonly holder: Thing;
  readonly why: WhyOnPaper;
  readonly absence: AbsenceReason;
  readonly isReading: boolean;
  readonly status: Status;
}

/** "The Chapter leads is the owner of (accountable for) “Carers” (our reading). Who holds the post: the source speaks of one and does not say who." */
export function sayPaperOwner({ title, holder, why, absence, isReading, status }: SpokenPaperOwner): string {
  const owner = sentence(`The owner of (accountable for) “${title}” is ${partyName(holder)}${isReading ? ' (our reading)' : ''}${sayStanding(status)}`);
  if (why === 'ENDED') return `${owner} ${sayEnded(holder)}`;
  const words = ABSENCE_WORDS[absence];
  return `${owner} ${sentence(`Who holds the post: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`)}`;
}

/** "Our papers name an owner with nobody behind it for 22 items: 22 unnamed." Never a count of what exists. */
export function sayPaperOwners(counts: Readonly<Record<WhyOnPaper, number>>): string {
  const total = counts.VACANT + counts.ENDED + counts.UNNAMED;
  if (total === 0) return 'Our papers name no owner that has nobody behind it.';
  const parts = WHYS.filter(([why]) => counts[why] > 0).map(([why, word]) => `${String(counts[why])} ${word}`);
  return `Our papers name an owner with nobody behind it for ${sayCount(total, 'item')}: ${sayList(parts)}.`;
}

const WHYS = [['VACANT', 'vacant'], ['ENDED', 'ended'], ['UNNAMED', 'unnamed']] as const;
