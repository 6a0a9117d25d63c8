// The row shapes that every question's statement returns alike: what is dated, what cites, what has a page.
// A statement gathers the claim ids of all its facts, returns each claim once as `evidence`, and
// schema/rules/citing.ts hands every fact its own. Without the hint, a record of few papers and many claims is read from its papers on,
// and the ids are gathered anew for each claim:
//   COLLECT {
//     MATCH (claim:Claim)-[:CITES]->(passage)<-[:HAS_PASSAGE]-{0,1}(paper:SourceDocument)
//     USING INDEX claim:Claim(id)
//     WHERE claim.id IN reduce(ids = [], fact IN facts | ids + fact.claimIds)
//     RETURN claim {.id, .predicate, .gist, .modality, .basis, .recordedBy, .recordedAt,
//       reference: passage.reference, lineFrom: passage.lineFrom, lineTo: passage.lineTo, order: coalesce(passage.order, 0),
//       document: paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}} } AS evidence
import { z } from 'zod';
import { day } from '#schema/period.ts';
import { CLAIM_BASES, DOCUMENT_STATUSES, MODALITIES } from '#schema/vocabulary/evidence.ts';
import { STATUSES } from '#schema/vocabulary/statuses.ts';
import { DATE_BASES, DATE_PRECISIONS } from '#schema/vocabulary/time.ts';

const text = z.string();

/** Since when a fact is known, and the days on which papers speak of it, oldest first, of any day. */
export const attested = { firstAttested: day, attestedOn: z.array(day) };

/** What every node and line that came from a paper carries; spread it into a row's object. */
export const dated = {
  ...attested,
  id: text,
  status: z.enum(STATUSES),
  fromBasis: z.enum(DATE_BASES),
  untilBasis: z.enum(DATE_BASES),
  validFrom: day,
  validTo: day,
  claimIds: z.array(text),
  /** Of the edit that began it; none where a load did. */
  recordedOn: z.nullish(day),
  recordedReason: z.nullish(text),
};

/** A paper: `paper {.id, .title, .shortTitle, .issued, .issuedPrecision, .issuedBasis, .status}`. */
export const documentRow = z.object({
  id: text,
  title: text,
  shortTitle: text,
  issued: day,
  issuedPrecision: z.enum(DATE_PRECISIONS),
  issuedBasis: z.enum(DATE_BASES),
  status: z.enum(DOCUMENT_STATUSES),
});

/**
 * One claim with the passage and the paper it cites. `predicate`: what it says, in one word. `order`: the passage's place in
 * its paper. A claim that an edit recorded cites the paper as a whole: it has no reference and no lines, and order 0,
 * and the passage matched is then the paper itself; a contract test holds every statement to it.
 */
export const citationRow = z.object({
  id: text,
  predicate: text,
  gist: text,
  modality: z.enum(MODALITIES),
  basis: z.enum(CLAIM_BASES),
  recordedBy: text,
  recordedAt: text,
  reference: z.nullish(text),
  lineFrom: z.nullish(z.int()),
  lineTo: z.nullish(z.int()),
  order: z.int(),
  document: documentRow,
});

/**
 * What schema/rules/thing.ts makes a Thing of:
 * `x {.id, .name, .title, .itemNumber, .label, labels: labels(x), within: …}`, where `within` is the title of the
 * area (or, without one, the plan edition) that holds it; leave it out where no detail is wanted.
 */
export const thingRow = z.object({
  id: text,
  labels: z.array(text),
  name: z.nullish(text),
  title: z.nullish(text),
  label: z.nullish(text),
  itemNumber: z.nullish(z.int()),
  within: z.nullish(text),
});

/** A party that bears a duty, and whether it stands on the day: `party {.id, .name, .status, .validFrom, .validTo, .untilPrecision, labels: labels(party)}`. */
export const bearerRow = thingRow.extend({ status: z.enum(STATUSES), validFrom: day, validTo: day, untilPrecision: z.nullish(z.enum(DATE_PRECISIONS)) });
