// The row shapes that the texts looking for faults share. Whatever may be missing from the record may be missing here.
import { z } from 'zod';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';

const text = z.string();

/** A record as it may be found: any of its words may be missing. */
export const faultyThing = z.object({
  id: z.nullish(text), labels: z.array(text), name: z.nullish(text), title: z.nullish(text), text: z.nullish(text), label: z.nullish(text),
});

/** Persons of these visibilities are told of; of others nothing is. `most`: rows at most, by id. */
export const bounded = { visibilities: z.array(z.enum(VISIBILITIES)), most: z.int() };

/** What is wrong with a record or a line by itself. `unknown`: ids of claims that there are not. */
export const ownFaults = { lacking: z.array(text), isEmpty: z.boolean(), isUncited: z.boolean(), unknown: z.array(text) };
