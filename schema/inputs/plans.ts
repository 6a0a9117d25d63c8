// What an officer says of what is promised: that there is a plan, an edition or a part of one, and that a deliverable is reworded, goes on, or is withdrawn.
import * as z from 'zod/mini';
import { OBSERVATION_KINDS, PLAN_KINDS, RISK_RATINGS } from '#schema/vocabulary/plans.ts';
import { CONTINUATION_KINDS } from '#schema/vocabulary/edition-changes.ts';
import { id, ownDay, textLine, version } from './parts.ts';

const part = {
  title: textLine,
  status: z._default(z.enum(['PROPOSED', 'AGREED', 'SHADOW', 'IN_FORCE']), 'IN_FORCE'),
  /** First day of it; none: that of what it stands in. First day without it; none: open. */
  from: z.nullish(ownDay),
  until: z.nullish(ownDay),
};
const number = z.nullish(z.int().check(z.minimum(1), z.maximum(9999)));

/** What begins within a plan, of any kind. */
export interface AddPart {
  readonly title: string;
  readonly status: 'PROPOSED' | 'AGREED' | 'SHADOW' | 'IN_FORCE';
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** A plan comes with its first edition. `edition`: what tells that one from others, such as "2026 to 2027". */
export const addPlanInput = z.strictObject({ ...part, kind: z.enum(PLAN_KINDS), edition: z.nullish(textLine) });

/** `follows`: the edition that it takes the place of. */
export const addEditionInput = z.strictObject({ plan: id, ...part, edition: textLine, follows: z.nullish(id) });

export const addPriorityInput = z.strictObject({ edition: id, ...part, number });
export const addThemeInput = z.strictObject({ area: id, ...part });
/** `within`: an edition, or an area of one. */
export const addObjectiveInput = z.strictObject({ within: id, ...part, heading: z.nullish(textLine) });
/** `number`: as printed; none: the next in its area. */
export const addDeliverableInput = z.strictObject({ theme: id, ...part, number });
/** `theme`: of the area, which it measures. */
export const addMeasureInput = z.strictObject({ area: id, ...part, theme: z.nullish(id), referenceLabel: z.nullish(textLine) });
export const addRiskInput = z.strictObject({ edition: id, ...part, rating: z.nullish(z.enum(RISK_RATINGS)) });
export const addMitigationInput = z.strictObject({ risk: id, ...part });

export const rewordDeliverableInput = z.strictObject({
  deliverable: id,
  version,
  /** What is left out stays. */
  title: z.nullish(textLine),
  number,
});
export type RewordDeliverable = z.infer<typeof rewordDeliverableInput>;

export const continueDeliverableInput = z.strictObject({
  deliverable: id,
  version,
  /** Of another edition. */
  theme: id,
  /** First day of it there, and first day without the earlier one. */
  from: ownDay,
  /** None: as before. */
  title: z.nullish(textLine),
  number,
  /** None: unchanged, or reworded where it says something else. */
  kind: z.nullish(z.enum(CONTINUATION_KINDS)),
});
export type ContinueDeliverable = z.infer<typeof continueDeliverableInput>;

export const withdrawDeliverableInput = z.strictObject({
  deliverable: id,
  version,
  /** First day without it. */
  endsOn: ownDay,
});
export type WithdrawDeliverable = z.infer<typeof withdrawDeliverableInput>;

export const recordObservationInput = z.strictObject({
  /** A measure or an objective. */
  of: id,
  version,
  kind: z.enum(OBSERVATION_KINDS),
  value: textLine,
  /** By when, as people say it. */
  due: z.nullish(textLine),
  /** First day of it: the one before it ends then. */
  from: ownDay,
});
export type RecordObservation = z.infer<typeof recordObservationInput>;

export const rateRiskInput = z.strictObject({ risk: id, version, rating: z.enum(RISK_RATINGS) });
export type RateRisk = z.infer<typeof rateRiskInput>;
