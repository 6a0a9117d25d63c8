// What an officer says of a party: that there is one, that it bears another name from a day on, or is of another kind.
import * as z from 'zod/mini';
import { AUTHORITIES, BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_FUNCTIONS, ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { id, ownDay, textLine, version } from './parts.ts';

/** Those of like name from which it is another, as the officer has seen. */
export const apartFrom = z._default(z.array(id).check(z.maxLength(20)), []);

const named = {
  name: textLine,
  apartFrom,
  status: z._default(z.enum(['PROPOSED', 'AGREED', 'SHADOW', 'IN_FORCE']), 'IN_FORCE'),
  /** First day of it; none: not known. First day without it; none: open. */
  from: z.nullish(ownDay),
  until: z.nullish(ownDay),
};

export const addBodyInput = z.strictObject({
  ...named, kind: z.enum(BODY_KINDS), authority: z._default(z.enum(AUTHORITIES), 'NOT_STATED'), level: z._default(z.enum(LEVELS), 'NOT_STATED'),
  /** Whom it reports to from its first day on. */
  reportsTo: z.nullish(id),
});

export const addOrganisationInput = z.strictObject({ ...named, kind: z.enum(ORGANISATION_KINDS), function: z._default(z.enum(ORGANISATION_FUNCTIONS), 'UNKNOWN') });

export const addPostInput = z.strictObject({
  ...named, seats: z.nullish(z.int().check(z.minimum(1), z.maximum(500))),
  /** The body or the organisation it stands in from its first day on. */
  in: z.nullish(id),
});

/** A person has no days of its own: those are of what the person holds. */
export const addPersonInput = z.strictObject({ name: textLine, apartFrom, honorific: z.nullish(textLine), visibility: z._default(z.enum(VISIBILITIES), 'RESTRICTED') });

/** What begins, of any of the four. */
export interface AddParty {
  readonly name: string;
  readonly apartFrom: readonly string[];
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

const renaming = {
  version,
  name: textLine,
  /** First day of the new name. */
  from: ownDay,
  apartFrom,
};

export const renameBodyInput = z.strictObject({ body: id, ...renaming });
export const retitlePostInput = z.strictObject({ post: id, ...renaming });

/** Another name of a body or a post. */
export interface Renaming {
  readonly party: string;
  readonly version: number;
  readonly name: string;
  readonly from: string;
  readonly apartFrom: readonly string[];
}

export const rekindBodyInput = z.strictObject({
  body: id,
  version,
  /** What is left out stays. */
  kind: z.nullish(z.enum(BODY_KINDS)),
  authority: z.nullish(z.enum(AUTHORITIES)),
  level: z.nullish(z.enum(LEVELS)),
});
export type RekindBody = z.infer<typeof rekindBodyInput>;
