// What an officer says when a body, an organisation or a post is to be no more: from which day, and what takes its place.
import * as z from 'zod/mini';
import { CHANGE_EVENT_KINDS } from '#schema/vocabulary/change-events.ts';
import { id, ownDay, version } from './parts.ts';

const closing = {
  /** As it was read; another one is a conflict. */
  version,
  /** First day without it. */
  endsOn: ownDay,
  kind: z._default(z.enum(CHANGE_EVENT_KINDS), 'NO_LONGER_EXISTS'),
  successors: z._default(z.array(id).check(z.maxLength(20)), []),
};

export const closeBodyInput = z.strictObject({ body: id, ...closing });
export const closeOrganisationInput = z.strictObject({ organisation: id, ...closing });
export const closePostInput = z.strictObject({ post: id, ...closing });

/** A closing of any of the three. */
export interface Closing {
  readonly party: string;
  readonly version: number;
  readonly endsOn: string;
  readonly kind: z.infer<typeof closeBodyInput>['kind'];
  readonly successors: readonly string[];
}
