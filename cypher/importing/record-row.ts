// What the importing texts take: a record, a link of structure, a line, each with its days as text.
import { z } from 'zod';
import { day } from '#schema/period.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]);
const values = z.record(z.string(), value).readonly();
const maybeDay = z.nullable(day);

const period = { validFrom: maybeDay, validTo: maybeDay, firstAttested: maybeDay, lastAttested: maybeDay,
  attestedOn: z.nullable(z.array(day).readonly()) };

/** A thing, paper, passage or claim as it will stand: `labels` besides Record, `values` but for its days. */
export const recordRow = z.object({ id: z.string(), labels: z.array(z.string()).readonly(), values, issued: maybeDay, ...period });
export type RecordRow = z.infer<typeof recordRow>;

/** A link that belongs to the record it came with. */
export const linkRow = z.object({ record: z.string(), type: z.string(), from: z.string(), to: z.string(), values });
export type LinkRow = z.infer<typeof linkRow>;

/** A line with claims of its own. */
export const lineRow = z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string(), version: z.int(), values, ...period });
export type LineRow = z.infer<typeof lineRow>;

export const written = z.object({ written: z.int() });
