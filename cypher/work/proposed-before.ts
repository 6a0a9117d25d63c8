import { z } from 'zod';
import { day } from '#schema/period.ts';
import { defineCypher } from '../define-cypher.ts';
import { workFound, workParamsOfPeople } from './work-row.ts';

/** The longest ago first. `on`: the day on which it was to begin; `begin`: the day that stands for an unknown start. */
export const proposedBefore = defineCypher(import.meta.url, { mode: 'read', params: z.object({ ...workParamsOfPeople, begin: day }), row: workFound });
