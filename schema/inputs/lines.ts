// What an officer says of a line between two parties: that it is drawn, ends, or ran on other days than was recorded.
import * as z from 'zod/mini';
import { LINE_TYPES } from '#schema/vocabulary/relationship-types.ts';
import { id, ownDay, period, textLine, version } from './parts.ts';

export const addLineInput = z.strictObject({
  type: z.enum(LINE_TYPES),
  /** Read: the party, the line, the other. */
  party: id,
  other: id,
  purpose: z.nullish(textLine),
  cadence: z.nullish(textLine),
  status: z._default(z.enum(['PROPOSED', 'AGREED', 'SHADOW', 'IN_FORCE']), 'IN_FORCE'),
  ...period,
});
export type AddLine = z.infer<typeof addLineInput>;

export const endLineInput = z.strictObject({
  line: id,
  version,
  /** First day without it. */
  endsOn: ownDay,
});
export type EndLine = z.infer<typeof endLineInput>;

export const redateLineInput = z.strictObject({
  line: id,
  version,
  /** What is left out stays. */
  from: z.nullish(ownDay),
  until: z.nullish(ownDay),
  /** Takes away an end that was recorded. */
  isOpen: z._default(z.boolean(), false),
});
export type RedateLine = z.infer<typeof redateLineInput>;
