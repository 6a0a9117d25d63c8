// What a rule found in the record, before it is known whether that is explained.
import type { Thing } from '#schema/answer.ts';
import { linkTo } from '#schema/rules/thing.ts';
import type { DataRule } from '#schema/vocabulary/data-rules.ts';
import { sayRecordName } from '#schema/wording/data-faults.ts';

/** A record as the database found it: any of its words may be missing, its id too. */
export interface FaultyThing {
  readonly id?: string | null | undefined;
  readonly labels: readonly string[];
  readonly name?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly label?: string | null | undefined;
}

export interface Finding {
  readonly rule: DataRule;
  readonly records: readonly string[];
  readonly name: string;
  readonly thing: Thing | null;
  readonly say: string;
  readonly fix: string;
}

/** What is wrong with a record or a line by itself. `unknown`: claims that there are not; `foreign`: those of a paper that its days do not know; `stray`: those about something else. */
export interface OwnFaults {
  readonly lacking: readonly string[];
  readonly unlisted: readonly string[];
  readonly isEmpty: boolean;
  readonly isUncited: boolean;
  readonly isUnseen: boolean;
  readonly unknown: readonly string[];
  readonly foreign: readonly string[];
  readonly stray: readonly string[];
}

/** The link to the record's page, or else to that of what it hangs on. */
export function whereToLook(record: FaultyThing, near: FaultyThing | null = null): Thing | null {
  return pageOf(record) ?? (near === null ? null : pageOf(near));
}

function pageOf(record: FaultyThing): Thing | null {
  const { id } = record;
  if (typeof id !== 'string') return null;
  const link = linkTo({ ...record, id });
  return link === undefined ? null : { ...link, name: sayRecordName(record, null) };
}
