// The cells every table of facts is made of. A cell left empty counts as not there.
import * as z from 'zod/mini';
import { day, OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import { STATUSES, type Status } from '#schema/vocabulary/statuses.ts';
import { DATE_BASES, DATE_PRECISIONS, type DateBasis, type DatePrecision } from '#schema/vocabulary/time.ts';

const ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
const listOf = (text: string, separator: string): readonly string[] => text.split(separator).map((part) => part.trim()).filter((part) => part !== '');

/** An identifier: lower case, parts joined by hyphens and full stops. */
export const id = z.string().check(z.regex(ID, 'is not an identifier'), z.maxLength(120));
/** A text on one line, of at most 300 characters. */
export const text = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^\n\t]*$/, 'is more than one line'));
export const maybeText = z.optional(text);
export const maybeId = z.optional(id);
/** A whole number from 1. */
export const whole = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,5}$/, 'is not a whole number from 1')), z.transform(Number));
export const maybeWhole = z.optional(whole);
/** Texts separated by a bar. */
export const texts = z._default(z.pipe(z.string(), z.transform((cell) => listOf(cell, '|'))), []);
/** Identifiers separated by spaces. */
export const ids = z._default(z.pipe(
  z.pipe(z.string(), z.transform((cell) => listOf(cell, ' '))),
  z.array(id),
), []);

/** Where a dated fact stands and when it holds; only what a paper states is ever filled in. */
export const dated = {
  status: z._default(z.enum(STATUSES), 'IN_FORCE'),
  validFrom: z._default(day, START_UNKNOWN),
  validTo: z._default(day, OPEN_END),
  fromPrinted: maybeText,
  fromPrecision: z._default(z.enum(DATE_PRECISIONS), 'UNKNOWN'),
  fromBasis: z._default(z.enum(DATE_BASES), 'UNKNOWN'),
  untilPrinted: maybeText,
  untilPrecision: z._default(z.enum(DATE_PRECISIONS), 'UNKNOWN'),
  untilBasis: z._default(z.enum(DATE_BASES), 'UNKNOWN'),
  claims: ids,
};

/** The dated cells of a row, read. */
export interface DatedRow {
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromPrinted?: string | undefined;
  readonly fromPrecision: DatePrecision;
  readonly fromBasis: DateBasis;
  readonly untilPrinted?: string | undefined;
  readonly untilPrecision: DatePrecision;
  readonly untilBasis: DateBasis;
  readonly claims: readonly string[];
}
