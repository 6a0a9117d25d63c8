// No row: none was. Ask under the counter's lock: of two that begin at once the second finds the first.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { setRow } from './set-row.ts';

export const setBegunUnder = defineCypher(import.meta.url, { mode: 'read', params: z.object({ key: z.string() }), row: z.object({ set: setRow }) });
