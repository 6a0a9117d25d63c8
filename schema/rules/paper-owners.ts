// Accountable holders with nobody behind them: why, and by which paper.
import type { Statement, Thing } from '#schema/answer.ts';
import { newestFirst, type Attestation } from '#schema/rules/attestation.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { ownedKindOf } from '#schema/rules/owned-tallies.ts';
import { statementOf, type Reading, type StoredFact } from '#schema/rules/statement.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import type { AssignmentBasis } from '#schema/vocabulary/accountability.ts';
import type { OwnedKind } from '#schema/vocabulary/owned-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayPaperOwner, type WhyOnPaper } from '#schema/wording/paper-owners.ts';

interface StoredPaperOwner extends StoredFact {
  readonly basis: AssignmentBasis;
  readonly status: Status;
  readonly hasEnded: boolean;
  readonly party: StoredThing;
  readonly item: StoredThing;
  readonly area: StoredThing | null;
  /** Why the post has no holder, by each paper that says so. */
  readonly gaps: readonly (Attestation & { readonly id: string; readonly reason: AbsenceReason; readonly claimIds: readonly string[] })[];
}

export interface PaperOwner {
  readonly id: string;
  readonly title: string;
  readonly thing: Thing | null;
  readonly kind: OwnedKind;
  readonly area: Thing | null;
  readonly holder: Thing;
  readonly why: WhyOnPaper;
  readonly absence: AbsenceReason;
  readonly statement: Statement;
}

const ORDER: readonly WhyOnPaper[] = ['VACANT', 'ENDED', 'UNNAMED'];

/** Vacant, then ended, then unnamed; by holder and title. */
export function ownersOnPaper(duties: readonly StoredPaperOwner[], reading: Reading): readonly PaperOwner[] {
  return duties.map((duty) => rowOf(duty, reading))
    .toSorted(byKeys(({ why, holder, title, id }) => [ORDER.indexOf(why), holder.name, title, id]));
}

function rowOf(duty: StoredPaperOwner, reading: Reading): PaperOwner {
  const { id, item, area, party, basis, status, hasEnded, gaps } = duty;
  const [gap] = hasEnded ? [] : newestFirst(reading.asOf, gaps);
  const absence = hasEnded ? 'BODY_ENDED' : gap?.reason ?? 'NOT_STATED_IN_SOURCE';
  const why = whyOf(absence, hasEnded);
  const title = item.title ?? item.id;
  const [holder, ...things] = [toThing(party), ...toThings([item])] as const;
  const isReading = basis === 'IMPLIED';
  const say = sayPaperOwner({ title, holder, why, absence, isReading, status });
  const fact = { ...duty, claimIds: [...duty.claimIds, ...gap?.claimIds ?? []] };
  return { id, title, thing: things[0] ?? null, kind: ownedKindOf(item.labels), area: area === null ? null : toThing(area), holder, why, absence, statement: statementOf(fact, { say, links: [...things, holder], isReading }, reading) };
}

function whyOf(absence: AbsenceReason, hasEnded: boolean): WhyOnPaper {
  if (hasEnded) return 'ENDED';
  return absence === 'POST_VACANT' ? 'VACANT' : 'UNNAMED';
}
