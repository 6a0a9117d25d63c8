// No row: there is none, or it does not show to whoever asks.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { seenParams, setRow } from './set-row.ts';

export const changeSet = defineCypher(import.meta.url, { mode: 'read', params: z.object({ id: z.string(), ...seenParams }), row: z.object({ set: setRow }) });
