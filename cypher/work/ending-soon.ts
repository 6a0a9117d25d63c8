import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { workFound, workParamsOfPeople } from './work-row.ts';

/** The soonest first. `on`: the first day without it, or that of the review. */
export const endingSoon = defineCypher(import.meta.url, { mode: 'read', params: z.object({ ...workParamsOfPeople, months: z.int() }), row: workFound });
