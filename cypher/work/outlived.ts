import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { workFound, workParamsOfPeople } from './work-row.ts';

/** `thing`: what is no more, `on`: since when; `other`: what stands at the other end. */
export const outlived = defineCypher(import.meta.url, { mode: 'read', params: z.object(workParamsOfPeople), row: workFound });
