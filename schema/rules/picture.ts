// What of the known bodies and lines is drawn on a day (SEED §3.6): what the newest paper, or one up to 24 months older,
// speaks of. The rest is counted, with the reason, and never ended.
import { addMonths, type Day } from '#schema/period.ts';
import { attestedTo, lastSeenOn, type Attestation } from '#schema/rules/attestation.ts';
import { MONTHS_A_PAPER_SPEAKS_FOR } from '#schema/rules/certainty.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { liveStatuses, type Status } from '#schema/vocabulary/statuses.ts';
import type { RelationshipType } from '#schema/vocabulary/relationship-types.ts';

export interface PictureParty extends Attestation {
  readonly id: string;
  readonly labels: readonly string[];
  readonly status: Status;
  readonly validFrom: Day;
  readonly validTo: Day;
}

export interface PictureLine<P extends PictureParty> extends Attestation {
  readonly id: string;
  readonly type: RelationshipType;
  readonly status: Status;
  /** Start and end. */
  readonly ends: readonly [P, P];
}

export interface Known<P extends PictureParty, L extends PictureLine<P>> {
  readonly bodies: readonly P[];
  readonly lines: readonly L[];
  /** Issue date of the newest paper that describes the structure; undefined: none yet, and nothing is drawn. */
  readonly newest: Day | undefined;
}

export interface PictureAsk<P extends PictureParty> {
  readonly asOf: Day;
  readonly proposals: boolean;
  readonly focus: P | null;
  /** Lines away from the focus, at most. */
  readonly depth: number;
}

/** Known on the day and not drawn: too old, not in force, to a party that has ended, or further from the focus than asked. */
export interface Hidden {
  readonly old: Count;
  readonly planned: Count;
  /** Lines that no paper ends, to a party that has ended. */
  readonly dangling: number;
  readonly further: Count;
  /** The newest day on which any of the old ones was seen. */
  readonly oldSeen: Day | undefined;
}

interface Count {
  readonly bodies: number;
  readonly lines: number;
}

export interface Picture<P extends PictureParty, L extends PictureLine<P>> {
  readonly boxes: readonly P[];
  readonly lines: readonly L[];
  readonly hidden: Hidden;
}

/** The boxes and lines to draw. Seats of posts are drawn beside a focus only. */
export function pictureOf<P extends PictureParty, L extends PictureLine<P>>(known: Known<P, L>, ask: PictureAsk<P>): Picture<P, L> {
  const { newest } = known;
  const seen = (one: Attestation) => lastSeenOn(ask.asOf, one);
  const isRecent = (one: Attestation) => newest !== undefined && attestedTo(one) >= addMonths(newest, -MONTHS_A_PAPER_SPEAKS_FOR);
  const isWanted = ({ status }: { readonly status: Status }) => liveStatuses(ask.proposals).includes(status);
  const bodies = known.bodies.filter((body) => isRecent(body) && isWanted(body));
  const drawable = new Set(bodies.map(({ id }) => id));
  const isOver = ({ ends }: L) => ends.some((end) => statusOn(ask.asOf, end) === 'ENDED');
  const shownBeside = known.lines.filter((line) => line.type !== 'POST_IN' || isAt(ask.focus, line));
  const eligible = shownBeside.filter((line) => !isOver(line));
  const lines = eligible.filter((line) => isRecent(line) && isWanted(line)
    && line.ends.every((end) => (end.labels.includes('Body') ? drawable.has(end.id) : isWanted({ status: statusOn(ask.asOf, end) }))));
  const within = around({ bodies, lines }, ask);
  const [oldBodies, oldLines] = [known.bodies.filter((one) => !isRecent(one)), eligible.filter((one) => !isRecent(one))];
  const plannedBodies = known.bodies.filter((one) => isRecent(one) && !isWanted(one));
  const plannedLines = eligible.filter((one) => isRecent(one) && !lines.includes(one));
  return {
    ...within,
    hidden: {
      old: { bodies: oldBodies.length, lines: oldLines.length },
      dangling: shownBeside.length - eligible.length,
      planned: { bodies: plannedBodies.length, lines: plannedLines.length },
      further: { bodies: bodies.filter((body) => !within.boxes.includes(body)).length, lines: lines.length - within.lines.length },
      oldSeen: [...oldBodies, ...oldLines].map(seen).toSorted().at(-1),
    },
  };
}

function isAt<P extends PictureParty>(focus: P | null, { ends }: PictureLine<P>): boolean {
  return ends.some((end) => end.id === focus?.id);
}

interface Drawn<P, L> {
  readonly bodies: readonly P[];
  readonly lines: readonly L[];
}

// All of it without a focus; else the focus and what lies within `depth` lines of it.
function around<P extends PictureParty, L extends PictureLine<P>>({ bodies, lines }: Drawn<P, L>, { focus, depth }: PictureAsk<P>) {
  const boxes = new Map([...bodies, ...lines.flatMap(({ ends }) => ends)].map((party) => [party.id, party]));
  for (const body of bodies) boxes.set(body.id, body);
  if (focus === null) return { boxes: [...boxes.values()], lines };
  const near = reach(focus.id, depth, lines);
  const shown = [...boxes.values()].filter(({ id }) => near.has(id));
  return {
    boxes: shown.some(({ id }) => id === focus.id) ? shown : [...shown, focus],
    lines: lines.filter(({ ends }) => ends.every(({ id }) => near.has(id))),
  };
}

function reach<P extends PictureParty>(from: string, depth: number, lines: readonly PictureLine<P>[]): ReadonlySet<string> {
  const reached = new Set([from]);
  for (let step = 0; step < depth; step += 1) {
    const next = lines.filter(({ ends }) => ends.some(({ id }) => reached.has(id))).flatMap(({ ends }) => ends.map(({ id }) => id));
    for (const id of next) reached.add(id);
  }
  return reached;
}
