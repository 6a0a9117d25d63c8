// Takes the words of papers out of the store; the papers, their passages and claims stay.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { written } from './record-row.ts';

export const dropTexts = defineCypher(import.meta.url, {
  mode: 'write', params: z.object({ papers: z.array(z.string()).readonly() }), row: written,
});
