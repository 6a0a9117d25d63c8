// From facts to the rows the database is given, each with a hash of its content by which a second load knows it again.
import { createHash } from 'node:crypto';
import type { LineRow, LinkRow, RecordRow } from '#cypher/importing/record-row.ts';
import { passageLinks, type ClaimFact, type DocumentFact, type PassageFact } from '#schema/inputs/facts/evidence.ts';
import type { LineFact, LinkFact, ThingFact, Values } from '#schema/inputs/facts/fact-table.ts';
import type { Facts } from '#schema/inputs/facts/facts.ts';
import type { Attested } from '#schema/rules/attestation.ts';
import { attestedSpans } from '#schema/rules/seed-integrity/spans.ts';

export interface LoadRows {
  /** Papers first, then passages, claims and things. */
  readonly records: readonly (RecordRow & { readonly hash: string })[];
  readonly links: readonly LinkRow[];
  readonly lines: readonly (Omit<LineRow, 'version'> & { readonly hash: string })[];
}

interface Content {
  readonly record: RecordRow;
  readonly links: readonly LinkFact[];
}

const UNSEEN = { firstAttested: null, lastAttested: null, attestedOn: null } as const;
const UNDATED = { issued: null, validFrom: null, validTo: null, ...UNSEEN } as const;

/** Every row of a load, in id order within its kind. */
export function loadRows(facts: Facts): LoadRows {
  const spans = attestedSpans(facts);
  const lineIds = new Set(facts.lines.map(({ id }) => id));
  const contents = [
    ...facts.documents.map((paper) => documentContent(paper, spans)),
    ...facts.passages.map(passageContent),
    ...facts.claims.map((claim) => claimContent(claim, lineIds)),
    ...facts.things.map((thing) => thingContent(thing, spans)),
  ];
  return {
    records: contents.map((content) => {
      const hash = hashOf(content);
      return { ...content.record, hash, values: { ...content.record.values, hash } };
    }),
    links: contents.flatMap(({ record, links }) => links.map((link) => ({ record: record.id, ...link }))),
    lines: facts.lines.map((line) => lineContent(line, spans)),
  };
}

// The mark of an invented paper is no value of a real one, whose content and hash it leaves as they were.
function documentContent({ covers, claims, id, issued, isFictional = false, ...rest }: DocumentFact, spans: ReadonlyMap<string, Attested>): Content {
  const values = { ...rest, ...(isFictional ? { isFictional } : {}), claimIds: claims };
  return {
    record: { ...UNDATED, id, labels: ['SourceDocument'], values, issued, ...attested(spans, id) },
    links: covers.map((place) => ({ type: 'COVERS', from: id, to: place, values: { id: `covers.${id}.${place}` } })),
  };
}

function passageContent(passage: PassageFact): Content {
  const { id, reference, lineFrom, lineTo, order } = passage;
  return { record: { ...UNDATED, id, labels: ['Passage'], values: { reference, lineFrom, lineTo, order } }, links: passageLinks(passage) };
}

// A line cannot be the end of a link: a claim about one finds it by `about` alone.
function claimContent(claim: ClaimFact, lineIds: ReadonlySet<string>): Content {
  const values: Values = {
    about: claim.about ?? null, predicate: claim.predicate, fromText: claim.fromText ?? null, toText: claim.toText ?? null,
    gist: claim.gist, modality: claim.modality, basis: claim.basis, absenceReason: claim.absenceReason ?? null,
  };
  return { record: { ...UNDATED, id: claim.id, labels: ['Claim'], values }, links: claim.links.filter(({ to }) => !lineIds.has(to)) };
}

function thingContent(thing: ThingFact, spans: ReadonlyMap<string, Attested>): Content {
  const { id, labels, values, validFrom, validTo, claims, links } = thing;
  return {
    record: { ...UNDATED, id, labels, values: { ...values, claimIds: claims }, validFrom, validTo, ...attested(spans, id) },
    links,
  };
}

function lineContent({ id, type, from, to, values, validFrom, validTo, claims }: LineFact, spans: ReadonlyMap<string, Attested>): LoadRows['lines'][number] {
  const content = { id, type, from, to, values: { ...values, claimIds: claims }, validFrom, validTo, ...attested(spans, id) };
  const hash = hashOf(content);
  return { ...content, hash, values: { ...content.values, hash } };
}

function attested(spans: ReadonlyMap<string, Attested>, id: string): Attested | typeof UNSEEN {
  return spans.get(id) ?? UNSEEN;
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sorted)).digest('hex').slice(0, 32);
}

// Keys in one order, so that a reordered column is no change.
function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
