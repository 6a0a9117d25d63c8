import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { workFound, workParamsOfPeople } from './work-row.ts';

const { visibilities, first, skip } = workParamsOfPeople;

/** Whoever waits longest first. `letter`: whether it is a question or a report. No word of who asked. */
export const asked = defineCypher(import.meta.url, { mode: 'read', params: z.object({ visibilities, first, skip }), row: workFound });
