// Writes corrections that the rules have let through: each retracts a claim and says what stands in its place, in the same paper.
import { z } from 'zod';
import { CLAIM_BASES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { defineCypher } from '../define-cypher.ts';

const text = z.string();

const corrected = z.object({ id: text, claim: text, cites: text, gist: text, modality: z.enum(MODALITIES), basis: z.enum(CLAIM_BASES), recordedBy: text, at: text });

export const correctClaims = defineCypher(import.meta.url, {
  mode: 'write',
  params: z.object({ rows: z.array(corrected).readonly() }),
  row: z.object({ id: text, about: z.int(), rivals: z.int(), things: z.int(), lines: z.int() }),
});
