// Hands every fact the citations of its claims. Statements return each claim once; facts hold claim ids.
import { basisOf, type CitedDocument, type Citation } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import type { ClaimBasis, DocumentStatus, Modality } from '#schema/vocabulary/evidence.ts';
import type { DateBasis, DatePrecision } from '#schema/vocabulary/time.ts';
import { groupedBy } from '#schema/rules/grouped.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { sayIssued, WHOLE_PAPER } from '#schema/wording/papers.ts';

export interface StoredDocument {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly issued: Day;
  readonly issuedPrecision: DatePrecision;
  readonly issuedBasis: DateBasis;
  readonly status: DocumentStatus;
}

export interface StoredCitation {
  readonly id: string;
  /** What the claim says, in one word, such as DELIVERY_ROUTE_FOR. */
  readonly predicate: string;
  readonly gist: string;
  readonly modality: Modality;
  readonly basis: ClaimBasis;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** Absent, as the lines are, where the paper as a whole is cited. */
  readonly reference?: string | null | undefined;
  readonly lineFrom?: number | null | undefined;
  readonly lineTo?: number | null | undefined;
  /** The passage's place in its paper. */
  readonly order: number;
  readonly document: StoredDocument;
}

/** The citations of a fact's claims: oldest paper first, then by passage. A claim id that no row cites is passed over. */
export function citationsOf(claimIds: readonly string[], rows: readonly StoredCitation[]): readonly Citation[] {
  return toCitations(citedBy(claimIds, rows));
}

// An answer asks of the same rows for each of its facts, thousands of times where it is a whole picture.
const INDEXES = new WeakMap<readonly StoredCitation[], Record<'claims' | 'papers', ReadonlyMap<string, readonly StoredCitation[]>>>();

function indexOf(rows: readonly StoredCitation[]) {
  const index = INDEXES.get(rows) ?? { claims: groupedBy(rows, ({ id }) => [id]), papers: groupedBy(rows, ({ document }) => [document.id]) };
  INDEXES.set(rows, index);
  return index;
}

/** The rows of a fact's claims, claim by claim. */
export function citedBy(claimIds: readonly string[], rows: readonly StoredCitation[]): readonly StoredCitation[] {
  const { claims } = indexOf(rows);
  return [...new Set(claimIds)].flatMap((id) => claims.get(id) ?? []);
}

/** The rows of one paper. */
export function citedFrom(paper: string, rows: readonly StoredCitation[]): readonly StoredCitation[] {
  return indexOf(rows).papers.get(paper) ?? [];
}

/** Does a claim of the fact say this word? */
export function isSaid(predicate: string, claimIds: readonly string[], rows: readonly StoredCitation[]): boolean {
  return citedBy(claimIds, rows).some((row) => row.predicate === predicate);
}

interface CitedLine {
  readonly type: string;
  readonly claimIds: readonly string[];
}

/** IMPLIED where the claims that say this very line are our own reading, whatever a claim beside them states; of none such, where all are. */
export function basisOfLine({ type, claimIds }: CitedLine, rows: readonly StoredCitation[]): ClaimBasis {
  const cited = citedBy(claimIds, rows);
  const saying = cited.filter(({ predicate }) => predicate === type);
  return basisOf(toCitations(saying.length === 0 ? cited : saying));
}

/** All rows as citations: oldest paper first, then by passage. */
export function toCitations(rows: readonly StoredCitation[]): readonly Citation[] {
  return rows.toSorted(byPassage).map(toCitation);
}

/** A paper as a citation names it. */
export function toDocument({ id, title, shortTitle, issued, status, ...date }: StoredDocument): CitedDocument {
  return { id, title, shortTitle, issued, issuedSay: sayIssued({ issued, ...date }), status };
}

/** A row as the citation of an answer. */
export function toCitation({ id, document, reference, lineFrom, lineTo, gist, modality, basis, recordedBy, recordedAt }: StoredCitation): Citation {
  return { id, document: toDocument(document), reference: reference ?? WHOLE_PAPER, lineFrom: lineFrom ?? null, lineTo: lineTo ?? null, gist, modality, basis, recordedBy, recordedAt };
}

const byPassage = byKeys<StoredCitation>(({ document, order, id }) => [document.issued, document.id, order, id]);
