import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { workFound, workParamsOfPeople } from './work-row.ts';

/** The longest ago first. `on`: the day on which it was last said. */
export const toConfirm = defineCypher(import.meta.url, { mode: 'read', params: z.object({ ...workParamsOfPeople, months: z.int() }), row: workFound });
