// The citations of claims by their ids; a claim without a passage has no row.
import { z } from 'zod';
import { defineCypher } from '../define-cypher.ts';
import { citationRow } from './cited.ts';

export const citations = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ citation: citationRow }),
});
