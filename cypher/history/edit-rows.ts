// What the texts of edits take: the claim of a named paper, the values of a record and its days, each as text.
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { CLAIM_BASES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { LINKS } from '#schema/vocabulary/labels.ts';

const text = z.string();
const value = z.union([text, z.number(), z.boolean(), z.null(), z.array(text).readonly()]);
export const values = z.record(text, value).readonly();
export type EditedValues = z.infer<typeof values>;

/** Null where no paper is named. */
export const claimRow = z.nullable(z.object({
  id: text, source: text, predicate: text, gist: text, modality: z.enum(MODALITIES), basis: z.enum(CLAIM_BASES), recordedBy: text, recordedAt: text,
}));
export type ClaimRow = z.infer<typeof claimRow>;

/** The period of what begins, and the edit that says so. */
export const begun = { validFrom: day, validTo: day, firstAttested: day, editedOn: day, reason: z.nullable(text), claim: claimRow };

/** A record between its ends; `isThere`: the end stands from the first day on. `isInward`: the link leads from the end to the record. `values`: of the link itself. */
export const begunRecord = z.object({
  id: text, labels: z.array(text).readonly(), values, ...begun,
  links: z.array(z.object({ type: z.enum(LINKS), to: text, isThere: z.boolean(), isInward: z.boolean(), values })).readonly(),
});
export type BegunRecord = z.infer<typeof begunRecord>;

/** What an edit says of something that stands; days that are null stay. `ends`: the edit is what ends it, and its claim is the ground of the end, not of the thing. `at`: the instant of the edit, UTC. */
export const changed = {
  id: text, values, validFrom: z.nullable(day), validTo: z.nullable(day), editedOn: day, at: text, reason: z.nullable(text), claim: claimRow,
};
export const changedRecord = z.object({ ...changed, ends: z.boolean() });
export type ChangedRecord = z.infer<typeof changedRecord>;
