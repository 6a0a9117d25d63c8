// The papers, their passages, and what each passage says in our words.
import * as z from 'zod/mini';
import { day } from '#schema/period.ts';
import { ABSENCE_REASONS } from '#schema/vocabulary/absence-reasons.ts';
import { CLAIM_BASES, DOCUMENT_STATUSES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { DATE_BASES, DATE_PRECISIONS } from '#schema/vocabulary/time.ts';
import { asGist } from '../parts.ts';
import { id, ids, maybeId, maybeText, text, whole } from './cells.ts';
import { factTable, linked, type LinkFact } from './fact-table.ts';

const document = z.strictObject({
  id, title: text, shortTitle: text, publisher: z.nullable(text), fileName: text, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  lines: z.int().check(z.positive()), issued: day, issuedPrecision: z.enum(DATE_PRECISIONS), issuedBasis: z.enum(DATE_BASES),
  status: z.enum(DOCUMENT_STATUSES), missing: z.array(text), describesStructure: z.boolean(), legend: z.nullable(text),
  covers: z.array(id), claims: z.array(id), isFictional: z.optional(z.boolean()),
});
const passage = z.strictObject({ id, reference: text, lineFrom: whole, lineTo: whole, order: whole });
const claim = z.strictObject({
  id, passage: id, about: maybeId, predicate: z.string().check(z.regex(/^[A-Z][A-Z_]*$/, 'is not a predicate')),
  from: ids, to: ids, fromText: maybeText, toText: maybeText,
  gist: text.check(asGist),
  modality: z.enum(MODALITIES), basis: z.enum(CLAIM_BASES), absenceReason: z.optional(z.enum(ABSENCE_REASONS)),
});

export type DocumentFact = z.infer<typeof document>;
export type PassageFact = z.infer<typeof passage> & { readonly document: string };
export type ClaimFact = z.infer<typeof claim> & { readonly links: readonly LinkFact[] };

export const documents = factTable('document', document, (row): DocumentFact => row);

/** A passage's paper stands in its id: `p.001.0263` is of `doc-001`. */
export const passages = factTable('passages', passage, (row): PassageFact => ({ ...row, document: `doc-${row.id.split('.')[1] ?? ''}` }));

/** `from`, `to`: the known ends of the statement; an end that is no known thing stands as text. */
export const claims = factTable('claims', claim, (row): ClaimFact => ({
  ...row,
  links: [
    ...linked('CITES', [row.id, row.passage]),
    ...linked('ABOUT', [row.id, row.about], { end: 'SUBJECT' }),
    ...row.from.flatMap((end) => linked('ABOUT', [row.id, end], { end: 'FROM' })),
    ...row.to.flatMap((end) => linked('ABOUT', [row.id, end], { end: 'TO' })),
  ],
}));

/** The link from its paper to a passage. */
export function passageLinks({ id: passageId, document: paper }: PassageFact): readonly LinkFact[] {
  return linked('HAS_PASSAGE', [paper, passageId]);
}
