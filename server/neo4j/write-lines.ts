// What an edit writes of lines between parties: those that begin, and those that end or run on other days.
import { randomUUID } from 'node:crypto';
import { beginLines, type BegunLine } from '#cypher/structure/begin-lines.ts';
import { changeLines, type ChangedLine } from '#cypher/structure/change-lines.ts';
import { OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import { idAt } from '#schema/rules/lines.ts';
import type { HeldThing } from '#schema/rules/held.ts';
import type { LineType } from '#schema/vocabulary/relationship-types.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import type { Authorship } from './record-change.ts';
import { run } from './run.ts';
import type { Tx } from './tx.ts';
import { attestedFrom, endValues, groundOf, noStartValues, startValues } from './write-edits.ts';

export interface BeginsLine {
  readonly type: LineType;
  readonly low: string;
  readonly high: string;
  readonly values: { readonly purpose: string | null; readonly cadence: string | null };
  readonly status: Status;
  /** Null: not known. */
  readonly from: Day | null;
  readonly until?: Day | null | undefined;
}

export interface ChangesLine {
  readonly line: HeldThing;
  /** Undefined: as it was. */
  readonly from?: Day | undefined;
  /** Null: open. */
  readonly until?: Day | null | undefined;
}

/** Writes lines that begin; answers their ids, in order. */
export async function drawLines(tx: Tx, by: Authorship, lines: readonly BeginsLine[]): Promise<readonly string[]> {
  const rows = lines.map(({ type, low, high, values, status, from, until = null }): BegunLine => {
    const ground = groundOf({ predicate: type, what: 'the line' }, by);
    return {
      id: `l.${randomUUID()}`, type, low, high, isThere: liveStatuses(false).includes(status), values: { ...values, status, ...(from === null ? noStartValues : startValues), ...endValues(until) },
      validFrom: from ?? START_UNKNOWN, validTo: until ?? OPEN_END, firstAttested: attestedFrom(from, ground.editedOn), ...ground,
    };
  });
  if (rows.length > 0) await run(tx, beginLines, { rows });
  return rows.map(({ id }) => id);
}

/** Writes the other days of lines that stand. */
export async function changeDays(tx: Tx, by: Authorship, lines: readonly ChangesLine[]): Promise<void> {
  const rows = lines.map(({ line, from, until }): ChangedLine => ({
    id: line.id, low: idAt(line, 'LOW'), high: idAt(line, 'HIGH'), at: new Date().toISOString(), ...groundOf({ predicate: line.label, what: 'the days of the line' }, by),
    validFrom: from ?? null, validTo: until === undefined ? null : until ?? OPEN_END,
    values: { ...(from === undefined ? {} : startValues), ...(until === undefined ? {} : endValues(until)) },
  }));
  if (rows.length > 0) await run(tx, changeLines, { rows });
}
