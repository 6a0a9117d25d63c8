import { z } from 'zod';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { defineCypher } from '../define-cypher.ts';
import { workFound, workParams } from './work-row.ts';

/** The longest ago first. `on`: the day on which the last holder left, null where only a paper calls it vacant. `held`: standings of an appointment that was one. */
export const vacant = defineCypher(import.meta.url, {
  mode: 'read', params: z.object({ ...workParams, held: z.array(z.enum(STATUSES)).readonly() }), row: workFound,
});
