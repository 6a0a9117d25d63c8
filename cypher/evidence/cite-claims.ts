// Writes claims that the rules have let through. `low`, `high`: the ends of a line; null where a thing is spoken of. A claim attests what it speaks of on its paper's day.
import { z } from 'zod';
import { CLAIM_BASES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const cited = z.object({
  id: text, about: text, cites: text, low: z.nullable(text), high: z.nullable(text), predicate: text, gist: text,
  modality: z.enum(MODALITIES), basis: z.enum(CLAIM_BASES), recordedBy: text, at: text,
});

export const citeClaims = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(cited).readonly() }),
  row: z.object({ id: text, things: z.int(), lines: z.int() }),
});
