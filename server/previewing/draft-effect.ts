// What would come of a draft: each of its edits, what is left without anybody, gaps and quorum before and after. All of it is undone.
import type { Day } from '#schema/period.ts';
import { dayOfEffect, type ChangeSet, type Drafter } from '#schema/rules/change-sets.ts';
import { onlyIn, partiesIn, type EditConflict } from '#schema/rules/draft-effect.ts';
import { lossesBetween, lossStatements } from '#schema/rules/impact.ts';
import { readingOn } from '#schema/rules/statement.ts';
import { sayFit, sayGaps } from '#schema/wording/draft-effect.ts';
import { sayTouched } from '#schema/wording/touched.ts';
import type { Mover } from '../drafting/moving.ts';
import { against, runWhole, type Ran } from '../drafting/run-set.ts';
import { touchedIn } from '../neo4j/touched.ts';
import type { Tx } from '../neo4j/tx.ts';
import { changeSet } from '../questions/change-set.ts';
import { edits } from '../questions/edits.ts';
import { quorumMargin } from '../questions/quorum-margin.ts';
import { standing } from '../questions/standing.ts';
import { unowned } from '../questions/unowned.ts';

export interface AskEffect {
  readonly id: string;
  /** Absent: the last day on which an edit of it begins. */
  readonly asOf?: Day | null | undefined;
  readonly today: Day;
  readonly drafter: Drafter;
  readonly by: Pick<Mover, 'requestId' | 'visibilities'>;
}

interface Asking {
  readonly set: ChangeSet;
  readonly asOf: Day;
  readonly today: Day;
  readonly visibilities: Mover['visibilities'];
}

/** Undefined: no draft that shows to whoever asks. Writes inside `tx`: only ever call it where everything is undone. */
export async function draftEffect(tx: Tx, { id, drafter, by, today, ...ask }: AskEffect) {
  const set = await changeSet(tx, { id, drafter });
  if (set === undefined) return undefined;
  const asOf = ask.asOf ?? dayOfEffect(set) ?? today;
  const asking = { set, asOf, today, visibilities: by.visibilities };
  const before = await asked(tx, asking);
  const ran = await runWhole(tx, set, by);
  const after = await asked(tx, asking);
  const steps = await Promise.all(ran.map(async (one) => await stepOf(tx, one, { asking, first: firstOf(ran) })));
  const unfit = ran.filter(({ came }) => came.is !== 'DONE').length;
  return {
    say: sayFit({ edits: ran.length, against: unfit, on: asOf }), isFitting: unfit === 0, asOf, steps,
    losses: before.rests.flatMap(({ rests, evidence }, at) => lossStatements(lossesBetween(rests, after.rests[at]?.rests ?? []), readingOn(asOf, evidence))),
    gaps: gapsBetween(before.open, after.open),
    quorums: before.quorums.flatMap(({ body, say }, at) => { const later = after.quorums[at]?.say ?? ''; return say === later ? [] : [{ body, before: say, after: later }]; }),
  };
}

type Answers = Awaited<ReturnType<typeof asked>>;

// One after the other: they share a transaction.
async function asked(tx: Tx, { set, asOf, visibilities }: Asking) {
  const parties = partiesIn(set.steps);
  const at = { asOf, on: asOf, proposals: false, visibilities };
  const open = await unowned(tx, { ...at, unrecorded: true, first: 500, offset: 0 });
  const rests = [];
  const quorums = [];
  for (const party of parties) {
    const found = await standing(tx, { id: party.id, ...at });
    if (found !== undefined) rests.push(found);
    const margin = party.kind === 'BODY' ? await quorumMargin(tx, { body: party.id, apologies: [], ...at }) : undefined;
    if (margin !== undefined) quorums.push({ body: margin.body, say: margin.say });
  }
  return { open: { total: open?.total ?? 0, items: open?.items.map(({ item }) => item) ?? [] }, rests, quorums };
}

function gapsBetween(before: Answers['open'], after: Answers['open']) {
  return { say: sayGaps({ before: before.total, after: after.total }), opened: onlyIn(after.items, before.items), filled: onlyIn(before.items, after.items) };
}

// The number of the first edit that was tried: what bears a lower one was there before.
function firstOf(ran: readonly Ran[]): number {
  return Math.min(...ran.flatMap(({ came }) => (came.is === 'DONE' ? [came.change.seq] : [])), Number.MAX_SAFE_INTEGER);
}

interface Within {
  readonly asking: Asking;
  readonly first: number;
}

async function stepOf(tx: Tx, { step, came, conflicts }: Ran, within: Within) {
  const touches = came.is === 'DONE' ? sayTouched(touchedIn(came.change.touched)) : [];
  const told = [];
  for (const conflict of came.is === 'DONE' ? [] : conflicts) told.push({ ...conflict, by: await editedBy(tx, conflict, within) });
  return { id: step.id, isFitting: came.is === 'DONE', problems: against(came), touches, conflicts: told };
}

async function editedBy(tx: Tx, { id }: EditConflict, { asking: { today, visibilities }, first }: Within): Promise<string | null> {
  const found = await edits(tx, { id, today, visibilities, first: 50, skip: 0 });
  return found?.edits.find(({ seq }) => seq < first)?.say ?? null;
}
