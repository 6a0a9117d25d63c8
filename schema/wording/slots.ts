// Rows of a page that are always there: filled, or empty with the reason in words.
import type { Citation, Slot, Statement, Thing } from '#schema/answer.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';

interface SlotName {
  readonly slot: string;
  /** Such as "Who chairs it". */
  readonly heading: string;
  /** The second, quieter line. */
  readonly remark?: string | null | undefined;
}

interface Filling {
  readonly say: string;
  readonly links?: readonly Thing[] | undefined;
  readonly evidence: readonly Citation[];
}

interface Gap {
  readonly absence: AbsenceReason;
  /** Instead of the reason's own words, where the page can say more. */
  readonly say?: string | undefined;
  readonly nearest?: readonly Statement[] | undefined;
  readonly evidence?: readonly Citation[] | undefined;
}

/** A row with something in it. */
export function filledSlot({ slot, heading, remark = null }: SlotName, { say, links = [], evidence }: Filling): Slot {
  return { slot, heading, say, remark, links, absence: null, nearest: [], evidence };
}

/** A row with nothing in it, and why. */
export function emptySlot({ slot, heading, remark = null }: SlotName, { absence, say = ABSENCE_WORDS[absence], nearest = [], evidence = [] }: Gap): Slot {
  return { slot, heading, say, remark, links: [], absence, nearest, evidence };
}
