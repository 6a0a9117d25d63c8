// What we know of a place on a day; the home page.
import type { z } from 'zod';
import { filterOf } from '#cypher/filters.ts';
import { placeProfile as query } from '#cypher/structure/place-profile.ts';
import type { Day } from '#schema/period.ts';
import { toDocument } from '#schema/rules/citing.ts';
import { firstDay } from '#schema/rules/first-day.ts';
import { pictureOf, type PictureLine, type PictureParty } from '#schema/rules/picture.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { saySilences } from '#schema/wording/silences.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskPlace {
  /** A place, a source document, or a party, plan or item that a paper speaks of; absent: the place of the newest paper. */
  readonly id?: string | null | undefined;
  readonly asOf: Day;
  readonly today: Day;
  readonly proposals: boolean;
  /** Persons of these visibilities lead to their place; absent: none do. */
  readonly visibilities?: readonly Visibility[];
}

/** Undefined: no paper covers such a place. */
export async function placeProfile(tx: Tx, { id = null, asOf, today, proposals, visibilities = [] }: AskPlace) {
  const [found] = await run(tx, query, { id: filterOf(id), asOf, statuses: liveStatuses(true), live: liveStatuses(false), visibilities });
  if (found === undefined) return undefined;
  const papers = found.papers.filter(({ issued }) => issued <= asOf).map(toDocument);
  const latest = found.papers.at(-1);
  const { counts, silences } = countsOf(found, asOf);
  return {
    at: { asOf, revision: found.revision ?? 0, proposals },
    place: found.place,
    newestPaper: papers.at(-1) ?? null,
    latestPaper: latest === undefined ? null : toDocument(latest),
    firstDay: firstDay(today, latest?.issued),
    papers,
    counts: { ...counts, papers: papers.length },
    silences,
    plan: found.plan === null ? null : toThing(found.plan),
  };
}

// Counted as drawn, so that the home page and the picture never differ.
function countsOf(found: z.infer<typeof query.row>, asOf: Day) {
  const newest = found.papers.findLast((paper) => paper.describesStructure && paper.issued <= asOf)?.issued;
  const inForce = pictureOf<PictureParty, PictureLine<PictureParty>>({ ...found, newest }, { asOf, proposals: false, focus: null, depth: 0 });
  const drawn = new Set(inForce.boxes.map(({ id }) => id));
  const bodies = found.bodies.filter(({ id }) => drawn.has(id));
  const boards = bodies.filter(({ kind }) => kind === 'PARTNERSHIP_BOARD');
  const { deliverables, unowned, left, coming, areas } = found;
  return {
    counts: {
      bodiesInForce: bodies.length,
      bodiesPlanned: inForce.hidden.planned.bodies,
      lines: inForce.lines.length,
      deliverables,
      areas,
    },
    silences: saySilences({
      deliverables,
      unowned,
      left,
      coming,
      boards: boards.map(({ name }) => name),
      boardsWithoutMembers: boards.filter(({ hasMembers }) => !hasMembers).map(({ name }) => name),
      tops: bodies.filter(({ hasBelow, reportsUp }) => hasBelow && !reportsUp).map(({ name }) => name),
    }),
  };
}
