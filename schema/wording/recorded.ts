// What an edit recorded, apart from what a paper says: its day, its reason, and whether a paper was named.
import { sayDay, type Day } from '#schema/period.ts';

/** What a fact keeps of the edit that recorded it; nothing where a load brought it. */
export interface Recorded {
  readonly claimIds: readonly string[];
  readonly recordedOn?: Day | null | undefined;
  readonly recordedReason?: string | null | undefined;
}

/** After a sentence that an edit, not a paper, is the ground of, where its day was not kept. */
export const RECORDED_HERE = 'It was recorded here by an edit; no paper is cited.';

/** "It was recorded here on 29 November 2026: “Agreed at the board.” No paper is cited."; undefined where no edit recorded it. */
export function sayRecorded({ claimIds, recordedOn, recordedReason }: Recorded): string | undefined {
  const isCited = claimIds.length > 0;
  if (recordedOn === null || recordedOn === undefined) return isCited ? undefined : RECORDED_HERE;
  const reason = recordedReason === null || recordedReason === undefined ? '' : `: “${recordedReason}”`;
  return `It was recorded here on ${sayDay(recordedOn)}${reason}.${isCited ? '' : ' No paper is cited.'}`;
}

/** Instead of paper and date, under a headline that rests on an edit. */
export function sayRecordedShortly({ recordedOn }: Recorded): string {
  const on = recordedOn === null || recordedOn === undefined ? 'by an edit' : `on ${sayDay(recordedOn)} by an edit`;
  return `Recorded here ${on}; no paper is cited`;
}

/** The gist of a claim that an edit wrote: "An edit named this paper as its ground for the end". */
export function sayGround(what: string): string {
  return `An edit named this paper as its ground for ${what}`;
}
