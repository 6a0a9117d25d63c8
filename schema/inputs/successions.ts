// What an officer says when bodies make way for others on a day: what follows them, and which of their lines, seats and duties go where.
import * as z from 'zod/mini';
import { AUTHORITIES, BODY_KINDS, LEVELS } from '#schema/vocabulary/body-kinds.ts';
import { apartFrom } from './parties.ts';
import { id, ownDay, textLine, version } from './parts.ts';

const part = z.strictObject({ id, version });

/** A line, a seat or a duty of a body that makes way, as it was read; another version is a conflict. */
export type Part = z.infer<typeof part>;

const parts = z._default(z.array(part).check(z.maxLength(500)), []);

const newOne = {
  name: textLine,
  apartFrom,
  kind: z.enum(BODY_KINDS),
  authority: z._default(z.enum(AUTHORITIES), 'NOT_STATED'),
  level: z._default(z.enum(LEVELS), 'NOT_STATED'),
  /** What goes on with it. What two of them take goes on with each. */
  takes: parts,
};

/** One that stands, or a new one, which has a name and a kind. */
const successor = z.strictObject({ ...newOne, body: z.nullish(id), name: z.nullish(textLine), kind: z.nullish(z.enum(BODY_KINDS)) });
export type SuccessorInput = z.infer<typeof successor>;

const several = [z.minLength(1), z.maxLength(20)] as const;

/** First day without what makes way, and first day of what follows. */
const on = ownDay;
/** What ends with it. */
const ends = parts;

export const replaceBodyInput = z.strictObject({ body: id, version, on, by: z.array(z.strictObject(newOne)).check(...several), ends });
export const splitBodyInput = z.strictObject({ body: id, version, on, into: z.array(successor).check(...several), ends });
export const mergeBodiesInput = z.strictObject({
  bodies: z.array(z.strictObject({ body: id, version })).check(...several), on, into: successor, ends,
});
export const transferDutiesInput = z.strictObject({ body: id, version, on, to: successor });
