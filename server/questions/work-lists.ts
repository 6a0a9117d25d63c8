// What is there to do for whoever keeps the record right? A text for each list.
import { asked as askedByReaders } from '#cypher/work/asked.ts';
import { endingSoon } from '#cypher/work/ending-soon.ts';
import { outlived } from '#cypher/work/outlived.ts';
import { proposedBefore } from '#cypher/work/proposed-before.ts';
import { toConfirm } from '#cypher/work/to-confirm.ts';
import { toMinute } from '#cypher/work/to-minute.ts';
import { vacant } from '#cypher/work/vacant.ts';
import { workLists as query } from '#cypher/work/work-lists.ts';
import type { WorkRow } from '#cypher/work/work-row.ts';
import { START_UNKNOWN, type Day } from '#schema/period.ts';
import { linkTo, toThing } from '#schema/rules/thing.ts';
import { mendedBy } from '#schema/rules/work-lists.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { CONFIRMED_FOR_MONTHS, ENDING_WITHIN_MONTHS, WORK_LISTS, type WorkList } from '#schema/vocabulary/work-lists.ts';
import { sayWork, sayWorkList, WORK_HEADINGS } from '#schema/wording/work-lists.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskWorkLists {
  readonly asOf: Day;
  /** Only this list; absent: all. */
  readonly list?: WorkList | null | undefined;
  readonly visibilities: readonly Visibility[];
  /** Of each list. */
  readonly first: number;
  readonly skip: number;
}

/** Each list with a stretch of its items, and how many there are. */
export async function workLists(tx: Tx, { asOf, list, visibilities, first, skip }: AskWorkLists) {
  const [state] = await run(tx, query, {});
  const asked = { asOf, statuses: liveStatuses(false), visibilities: [...visibilities], first, skip };
  const lists = [];
  for (const wanted of WORK_LISTS.filter((one) => one === (list ?? one))) {
    const [{ total, rows } = { total: 0, rows: [] }] = await FINDING[wanted](tx, asked);
    lists.push({ list: wanted, heading: WORK_HEADINGS[wanted], say: sayWorkList(wanted, total), total, items: rows.map((row) => itemOf(wanted, row)) });
  }
  return { at: { asOf, revision: state?.revision ?? 0, proposals: false }, lists };
}

interface Asked {
  readonly asOf: Day;
  readonly visibilities: Visibility[];
  readonly statuses: readonly Status[];
  readonly first: number;
  readonly skip: number;
}

const FINDING = {
  ASKED: (tx, { visibilities, first, skip }) => run(tx, askedByReaders, { visibilities, first, skip }),
  OUTLIVED: (tx, asked) => run(tx, outlived, { ...asked }),
  ENDING_SOON: (tx, asked) => run(tx, endingSoon, { ...asked, months: ENDING_WITHIN_MONTHS }),
  VACANT: (tx, { asOf, statuses, first, skip }) => run(tx, vacant, { asOf, statuses, first, skip, held: [...statuses, 'ENDED'] }),
  PROPOSED_BEFORE: (tx, asked) => run(tx, proposedBefore, { ...asked, statuses: ['PROPOSED', 'AGREED'], begin: START_UNKNOWN }),
  TO_CONFIRM: (tx, asked) => run(tx, toConfirm, { ...asked, months: CONFIRMED_FOR_MONTHS }),
  TO_MINUTE: (tx, asked) => run(tx, toMinute, { ...asked }),
} as const satisfies Record<WorkList, (tx: Tx, asked: Asked) => Promise<readonly { readonly total: number; readonly rows: readonly WorkRow[] }[]>>;

function itemOf(list: WorkList, { id, label, type, letter, thing: stored, other: end, on, words }: WorkRow) {
  const thing = toThing(stored);
  const other = end === null ? null : linkTo(end) ?? null;
  return { id, say: sayWork(list, { label, type, letter, thing, other, on, words }), thing, other, on, command: mendedBy(list, label) };
}
