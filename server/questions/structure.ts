// AQ8. The structure as it stood on a day: the database finds what is known, a rule says what of it is drawn.
import type { z } from 'zod';
import { filterOf } from '#cypher/filters.ts';
import { structure as query } from '#cypher/structure/structure.ts';
import type { CitedDocument } from '#schema/answer.ts';
import { shownEnd, shownStart, type Day } from '#schema/period.ts';
import { lastSeenOn } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { basisOfLine, citationsOf, citedBy, toDocument } from '#schema/rules/citing.ts';
import { keyFor } from '#schema/rules/house-key.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { isHeardOf, sayUnheard } from '#schema/rules/page.ts';
import { pictureOf } from '#schema/rules/picture.ts';
import { sectorOf } from '#schema/rules/sector.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { notesOn, systemsOf } from '#schema/rules/systems.ts';
import { toThing } from '#schema/rules/thing.ts';
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { ORGANISATION_KINDS } from '#schema/vocabulary/organisation-kinds.ts';
import { RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { FICTIONAL } from '#schema/wording/fictional.ts';
import { BODY_KIND_WORDS, ORGANISATION_KIND_WORDS } from '#schema/wording/kinds.ts';
import { sayEnded, sayLine } from '#schema/wording/line.ts';
import { capital } from '#schema/wording/party-name.ts';
import { PLACED_BY_US, sayLastSeen, sayNotShown, sayStructure } from '#schema/wording/structure.ts';
import { sayUnnamed } from '#schema/wording/systems.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskStructure {
  readonly asOf: Day;
  readonly proposals: boolean;
  /** A place or a source document; absent: the place of the newest paper, first of those that speak of the focus. */
  readonly scope?: string | null | undefined;
  /** A party; absent: everything. */
  readonly focus?: string | null | undefined;
  readonly depth: number;
  /** A source document by whose own key it is drawn; absent: the house key. */
  readonly legend?: string | null | undefined;
  /** Persons of these visibilities may be the focus; others are none. Public ones unless said. */
  readonly visibilities?: readonly Visibility[] | undefined;
}

/** Undefined: no such scope, or no such focus. */
export async function structure(tx: Tx, { asOf, proposals, scope = null, focus = null, legend = null, depth, visibilities = ['PUBLIC'] }: AskStructure) {
  const [found] = await run(tx, query, { asOf, scope: filterOf(scope), focus: filterOf(focus), legend: filterOf(legend), statuses: liveStatuses(true), visibilities: [...visibilities] });
  if (found === undefined || (focus !== null && found.focus === null)) return undefined;
  const say = found.focus === null ? undefined : whyNoPicture(found, found.focus, { asOf, scope });
  return say === undefined ? drawn(found, { asOf, proposals, depth, scope }) : nothingDrawn(found, { asOf, proposals, say });
}

type Asked = Pick<AskStructure, 'asOf' | 'proposals' | 'depth'> & { readonly scope: string | null };

function drawn(found: Found, { asOf, proposals, depth, scope }: Asked) {
  const newest = found.papers.findLast((paper) => paper.describesStructure);
  const picture = pictureOf({ ...found, newest: newest?.issued }, { asOf, proposals, focus: found.focus, depth });
  const papers = found.papers.map(toDocument);
  const reading = readingOn(asOf, found.evidence);
  // A line is of the place by the papers of the place alone.
  const ofPlace = { asOf, cited: reading.cited.filter(({ document }) => papers.some(({ id }) => id === document.id)) };
  const lines = picture.lines.toSorted(byRegistry).map((line) => lineOf(line, ofPlace));
  const boxes = picture.boxes.toSorted(byKind);
  const readings = onlyByReading(lines);
  const inForce = boxes.filter((box) => isBody(box) && liveStatuses(false).includes(box.status)).length;
  const planned = boxes.filter(isBody).length - inForce;
  const used = new Set([...boxes, ...picture.lines].flatMap(({ seenIn }) => seenIn));
  const { old, planned: left, further } = picture.hidden;
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    say: sayStructure({ asOf, inForce, planned, lines: lines.filter(({ type }) => type !== 'POST_IN').length, hasPaper: newest !== undefined, isOld: boxes.length > 0 && boxes.every((box) => certaintyOn(asOf, box) === 'EXTRAPOLATED') }),
    place: found.place,
    newestPaper: newest === undefined ? null : toDocument(newest),
    lastPaper: papers.at(-1) ?? null,
    bodies: boxes.map((box) => boxOf(box, reading)).map((box) => ({ ...box, remark: remarkOf(box, { papers: [...papers, ...found.systems.map(({ document }) => toDocument(document))], newest: newest?.issued, readings }) })),
    lines,
    notShown: {
      bodies: old.bodies + left.bodies + further.bodies,
      lines: old.lines + left.lines + further.lines + picture.hidden.dangling,
      say: sayNotShown(picture.hidden),
    },
    notice: noticeOf(found),
    key: keyFor(found),
    sources: papers.filter(({ id }) => used.has(id)),
    systems: systemsOf(found.systems),
    notes: notesOn(found.systems, { newest: newest?.id, scope }),
  };
}

type Found = z.infer<typeof query.row>;

// A party that we hold is told from none, also on a day on which nothing of it stands.
function isKnownOn(asOf: Day, { validTo, ...focus }: Box): boolean {
  return isHeardOf(asOf, focus) && asOf < validTo;
}

// By its own claims, or by a line.
function isNamedHere({ papers, evidence, lines }: Found, focus: Box): boolean {
  return citedBy(focus.claimIds, evidence).some((claim) => papers.some(({ id }) => id === claim.document.id))
    || lines.some(({ ends }) => ends.some(({ id }) => id === focus.id));
}

// What papers other than those asked for say of it belongs into their pictures. Undefined: it can be drawn.
function whyNoPicture(found: Found, focus: Box, { asOf, scope }: Pick<Asked, 'asOf' | 'scope'>): string | undefined {
  if (!isKnownOn(asOf, focus)) return isHeardOf(asOf, focus) ? sayEnded(toThing(focus)) : sayUnheard(focus, found.evidence);
  if (scope === null || isNamedHere(found, focus)) return undefined;
  return sayUnnamed(toThing(focus), { asOf, place: found.place.name, paper: found.papers.map(toDocument).find(({ id }) => id === scope) });
}

function nothingDrawn(found: Found, { asOf, proposals, say }: Pick<Asked, 'asOf' | 'proposals'> & { readonly say: string }) {
  const newest = found.papers.findLast((paper) => paper.describesStructure);
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    say,
    place: found.place,
    newestPaper: newest === undefined ? null : toDocument(newest),
    lastPaper: found.papers.map(toDocument).at(-1) ?? null,
    bodies: [], lines: [], notShown: { bodies: 0, lines: 0, say: null }, sources: [],
    systems: systemsOf(found.systems), notes: [], notice: noticeOf(found), key: keyFor(found),
  };
}

function noticeOf({ isFictional }: Pick<Found, 'isFictional'>): string | null {
  return isFictional ? FICTIONAL : null;
}

type Box = Found['bodies'][number];
type Line = Found['lines'][number];

function boxOf(box: Box, { asOf, cited }: Reading) {
  const { id, name, searchText } = box;
  return {
    id, name, findableAs: searchText, status: statusOn(asOf, box), lastAttested: lastSeenOn(asOf, box), kind: box.kind ?? 'POST', party: partyOf(box), kindLabel: kindWords(box), sector: sectorOf(box.kind),
    certainty: certaintyOn(asOf, box), evidence: citationsOf(box.claimIds, cited), authority: isBody(box) ? box.authority ?? null : null, drawnUnder: box.drawnUnder ?? null, ...ofItsPeriod(box),
  };
}

function ofItsPeriod({ validFrom, validTo }: Pick<Box, 'validFrom' | 'validTo'>) {
  return { since: shownStart(validFrom), until: shownEnd(validTo) };
}

// A kind off the list is called what the paper calls it.
function kindWords(box: Box): string {
  if (partyOf(box) === 'POST') return 'Post';
  if (box.kind === 'OTHER' && typeof box.kindPrinted === 'string') return capital(box.kindPrinted);
  const words: Readonly<Record<string, string>> = isBody(box) ? BODY_KIND_WORDS : ORGANISATION_KIND_WORDS;
  return words[box.kind ?? 'OTHER'] ?? BODY_KIND_WORDS.OTHER;
}

function lineOf(line: Line, { asOf, cited }: Reading) {
  const { id, type, status, ends: [from, to] } = line;
  const evidence = citationsOf(line.claimIds, cited);
  const basis = basisOfLine(line, cited);
  const said = sayLine({ type, status, cadence: line.cadence, from: toThing(from), to: toThing(to) });
  return {
    id, type, status, lastAttested: lastSeenOn(asOf, line), from: from.id, to: to.id, evidence, certainty: certaintyOn(asOf, line),
    basis, ...ofItsPeriod(line),
    say: basis === 'IMPLIED' ? `${said} That is our reading; no sentence says it.` : said,
  };
}

type SaidLine = ReturnType<typeof lineOf>;

// Parties whose lines, all of them, are only our reading.
function onlyByReading(lines: readonly SaidLine[]): ReadonlySet<string> {
  const endsOf = (basis: SaidLine['basis']) => lines.filter((line) => line.basis === basis).flatMap(({ from, to }) => [from, to]);
  const stated = new Set(endsOf('STATED'));
  return new Set(endsOf('IMPLIED').filter((id) => !stated.has(id)));
}

interface Remarks {
  readonly papers: readonly CitedDocument[];
  readonly newest: Day | undefined;
  readonly readings: ReadonlySet<string>;
}

function remarkOf({ id, lastAttested }: ReturnType<typeof boxOf>, { papers, newest, readings }: Remarks): string | null {
  const said = [
    ...(readings.has(id) ? [PLACED_BY_US] : []),
    ...(newest !== undefined && lastAttested < newest ? [sayLastSeen(lastAttested, papers)] : []),
  ];
  return said.length === 0 ? null : said.join('. ');
}

function isBody({ labels }: Box): boolean {
  return labels.includes('Body');
}

function partyOf(box: Box): 'BODY' | 'ORGANISATION' | 'POST' {
  if (isBody(box)) return 'BODY';
  return box.labels.includes('Organisation') ? 'ORGANISATION' : 'POST';
}

const KIND_ORDER: readonly string[] = [...BODY_KINDS, ...ORGANISATION_KINDS];
const byKind = byKeys<Box>((box) => [liveStatuses(true).indexOf(box.status), ['BODY', 'ORGANISATION', 'POST'].indexOf(partyOf(box)),
  KIND_ORDER.indexOf(box.kind ?? ''), box.name, box.id]);
const byRegistry = byKeys<Line>(({ type, id }) => [RELATIONSHIP_TYPE_NAMES.indexOf(type), id]);
