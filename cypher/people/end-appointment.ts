// Writes the ends that the rules have let through.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';
import { defineCypher } from '../define-cypher.ts';

export const endAppointment = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ appointment: z.string(), endsOn: day, why: z.enum(END_REASONS) })).readonly() }),
  row: z.object({ id: z.string() }),
});
