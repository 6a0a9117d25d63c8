// The picture of a place on two days, and what is on one of them, on the other, or on both (PRODUCT AQ6).
// Both are the pictures that `structure` draws, so that what is counted here can be counted there.
import { addMonths, OPEN_END, START_UNKNOWN, type Day } from '#schema/period.ts';
import { attestedTo, type Attestation } from '#schema/rules/attestation.ts';
import { MONTHS_A_PAPER_SPEAKS_FOR } from '#schema/rules/certainty.ts';
import { pictureOf, type Picture, type PictureLine, type PictureParty } from '#schema/rules/picture.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import type { ChangeKind } from '#schema/vocabulary/changes.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';

export type Come = Extract<ChangeKind, 'STARTED' | 'FIRST_SEEN'>;
export type Gone = Extract<ChangeKind, 'ENDED' | 'NOT_SEEN_SINCE'>;

interface Seen {
  /** Ids of the papers of the place that speak of it. */
  readonly seenIn: readonly string[];
}

export interface PlaceRecord<P extends PictureParty & Seen, L extends PictureLine<P> & PictureParts & Seen> {
  readonly papers: readonly { readonly id: string; readonly issued: Day; readonly describesStructure: boolean }[];
  /** Bodies, organisations and posts. */
  readonly parties: readonly P[];
  readonly lines: readonly L[];
}

/** What a line has besides: its own period. */
export interface PictureParts {
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface TwoDays {
  readonly from: Day;
  readonly to: Day;
  readonly proposals: boolean;
}

export interface Sides<T> {
  /** On the earlier day only, on the later only, on both. */
  readonly gone: readonly T[];
  readonly come: readonly T[];
  readonly both: readonly T[];
}

export interface Compared<P extends PictureParty, L extends PictureLine<P>> {
  readonly before: Picture<P, L>;
  readonly after: Picture<P, L>;
  readonly bodies: Sides<P>;
  readonly lines: Sides<L>;
}

/** The open end is no day of the calendar to be asked about: the last day there is stands for it. */
const LAST_DAY: Day = '9999-12-30';

/** A day as a picture can be drawn on it. */
export function drawableDay(asked: Day): Day {
  return asked < LAST_DAY ? asked : LAST_DAY;
}

/** The pictures of two days, earlier first, and how they differ. Everything keeps the order it came in. */
export function twoPictures<P extends PictureParty & Seen, L extends PictureLine<P> & PictureParts & Seen>(found: PlaceRecord<P, L>, { from, to, proposals }: TwoDays): Compared<P, L> {
  const [before, after] = [from, to].map((asOf) => pictureOf(knownOn(asOf, found), { asOf, proposals, focus: null, depth: 1 }));
  if (before === undefined || after === undefined) throw new TypeError('Two days have two pictures.');
  return { before, after, bodies: sides(bodiesOf(before), bodiesOf(after)), lines: sides(before.lines, after.lines) };
}

function knownOn<P extends PictureParty & Seen, L extends PictureLine<P> & PictureParts & Seen>(asOf: Day, { papers, parties, lines }: PlaceRecord<P, L>) {
  const ids = new Set(papers.filter(({ issued }) => issued <= asOf).map(({ id }) => id));
  const isKnown = (fact: PictureParts & Seen & { readonly firstAttested: Day }) => fact.validFrom <= asOf && asOf < fact.validTo
    && fact.firstAttested <= asOf && fact.seenIn.some((paper) => ids.has(paper));
  return {
    bodies: parties.filter((party) => isBody(party) && isKnown(party)),
    lines: lines.filter(isKnown),
    newest: newestOf(papers, asOf),
  };
}

/** The bodies of a picture, in the order of their ids: boxes are also organisations and posts. */
function bodiesOf<P extends PictureParty, L extends PictureLine<P>>({ boxes }: Picture<P, L>): readonly P[] {
  return boxes.filter(isBody).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A box is a body or, where this is false, an organisation. */
export function isBody({ labels }: { readonly labels: readonly string[] }): boolean {
  return labels.includes('Body');
}

function sides<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Sides<T> {
  const [earlier, later] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    gone: before.filter(({ id }) => !later.has(id)),
    come: after.filter(({ id }) => !earlier.has(id)),
    both: after.filter(({ id }) => earlier.has(id)),
  };
}

/** A start between the two days that somebody states; else a paper merely names it for the first time. */
export function kindOfCome({ validFrom }: PictureParts, { from, to }: TwoDays): Come {
  return validFrom !== START_UNKNOWN && from < validFrom && validFrom <= to ? 'STARTED' : 'FIRST_SEEN';
}

/** An end between the two days that somebody states; without one it is only not seen since. */
export function kindOfGone({ validTo }: PictureParts, { from, to }: TwoDays): Gone {
  return validTo !== OPEN_END && from < validTo && validTo <= to ? 'ENDED' : 'NOT_SEEN_SINCE';
}

/** The party at an end of a line that has ended by the later day, while no paper ends the line: it is left open. */
export function endedEnd<P extends PictureParty>({ ends }: PictureLine<P>, { to }: TwoDays): P | undefined {
  return ends.find((end) => statusOn(to, end) === 'ENDED');
}

/** What became of a line that is on the earlier day only. */
export function kindOfLineGone<P extends PictureParty>(line: PictureLine<P> & PictureParts, days: TwoDays): Gone {
  return endedEnd(line, days) === undefined ? kindOfGone(line, days) : 'ENDED';
}

export interface ChangeCount {
  readonly before: number;
  readonly ended: number;
  readonly notSeenSince: number;
  readonly started: number;
  readonly firstSeen: number;
  readonly after: number;
}

interface Kinds<T> {
  readonly gone: (one: T) => Gone;
  readonly come: (one: T) => Come;
}

/** before − ended − notSeenSince + started + firstSeen = after. */
export function countChanges<T>({ gone, come, both }: Sides<T>, kinds: Kinds<T>): ChangeCount {
  const ended = gone.filter((one) => kinds.gone(one) === 'ENDED').length;
  const started = come.filter((one) => kinds.come(one) === 'STARTED').length;
  return {
    before: both.length + gone.length, ended, notSeenSince: gone.length - ended,
    started, firstSeen: come.length - started, after: both.length + come.length,
  };
}

interface Shown {
  readonly asOf: Day;
  readonly newest: Day | undefined;
  readonly proposals: boolean;
}

/** Whether a duty or a seat counts on a day, by the same measure as a line of the picture: known, wanted, and not too old. */
export function isShownOn(fact: PictureParts & Attestation & { readonly status: Status }, { asOf, newest, proposals }: Shown): boolean {
  return fact.validFrom <= asOf && asOf < fact.validTo && fact.firstAttested <= asOf && liveStatuses(proposals).includes(fact.status)
    && newest !== undefined && attestedTo(fact) >= addMonths(newest, -MONTHS_A_PAPER_SPEAKS_FOR);
}

/** The newest paper up to a day that describes the structure. */
export function newestOf(papers: PlaceRecord<never, never>['papers'], asOf: Day): Day | undefined {
  return papers.findLast((paper) => paper.describesStructure && paper.issued <= asOf)?.issued;
}
