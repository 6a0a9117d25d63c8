// One row: the claims that stand and may be seen, and where a claim can cite, each by id. `place`: the passage, or the paper as a whole. Ask with the claims locked.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { CLAIM_BASES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { VISIBILITIES } from '#schema/vocabulary/seats.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();
const ids = z.array(text).readonly();

export const heldClaims = defineCypher(import.meta.url, {
  mode: 'read',
  params: z.object({ claims: ids, places: ids, visibilities: z.array(z.enum(VISIBILITIES)).readonly() }),
  row: z.object({
    claims: z.array(z.object({
      id: text, about: z.nullable(text), gist: text, modality: z.enum(MODALITIES), basis: z.enum(CLAIM_BASES), version: z.int(), place: text, paper: text, issued: day,
      rivals: z.array(z.object({ id: text, other: text, chosen: z.nullable(text), reason: text })),
    })),
    places: z.array(z.object({ id: text, paper: text, issued: day })),
  }),
});
