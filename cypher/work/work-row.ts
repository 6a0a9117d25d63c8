// What every list of work asks for and answers: a stretch of its rows, and how many there are.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { thingRow } from '../evidence/cited.ts';

const text = z.string();

/** `id`: of the record to edit, whose label or, of a line, type is told. `thing`, `other`: what it is about and who is at it, null where there is none or it may not be seen. `words`: of a reader alone. */
const workRow = z.object({
  id: text,
  label: z.nullable(text),
  type: z.nullable(z.enum(RELATIONSHIP_TYPE_NAMES)),
  letter: z.nullable(text),
  status: z.enum(STATUSES),
  thing: thingRow,
  other: z.nullable(thingRow),
  on: z.nullable(day),
  words: z.nullish(text),
});
export type WorkRow = Readonly<z.infer<typeof workRow>>;

export const workParams = {
  asOf: day,
  statuses: z.array(z.enum(STATUSES)).readonly(),
  skip: z.int(),
  first: z.int(),
};

/** The same of a list that names people: of these visibilities alone. */
export const workParamsOfPeople = { ...workParams, visibilities: z.array(z.enum(VISIBILITIES)).readonly() };

/** Always one row. */
export const workFound = z.object({ total: z.int(), rows: z.array(workRow) });
