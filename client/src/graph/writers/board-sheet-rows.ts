// What a board sheet tells, in sentences: the page in Word is made of it.
import type { Day } from '#schema/period.ts';

/** A sentence and where it is stated, in words; an empty source where no paper says it. */
export interface Told { readonly say: string; readonly source: string }

export interface BoardSheet {
  readonly name: string;
  readonly kind: string;
  readonly asOf: Day;
  readonly revision: number;
  /** How it stands on the day, a sentence; null where it is in force and known to be. */
  readonly standing: string | null;
  /** What must stand on everything of an invented record. */
  readonly notice: string | null;
  /** Purpose, power, quorum …: each with its heading, filled or with the reason why not. */
  readonly rows: readonly (Told & { readonly heading: string })[];
  readonly members: readonly Told[];
  /** Said where no member is known. */
  readonly noMembers: string;
  /** Who reports to whom. */
  readonly lines: readonly Told[];
  readonly url: string;
}
