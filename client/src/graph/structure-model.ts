// What a picture is made from: the answer to the question `structure`, as plain readonly data.
import type { Day } from '#schema/period.ts';
import type { Sector, StructureParty } from '#schema/vocabulary/boxes.ts';
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';
import type { HouseKey } from '#schema/vocabulary/house-keys.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import type { BoxChange, LineChange } from './change-looks.ts';

export interface StructureBody {
  readonly id: string;
  readonly name: string;
  /** Names and short forms as schema/rules/search-text.ts makes them; left out where the name alone finds it. */
  readonly findableAs?: string;
  readonly party: StructureParty;
  /** Code word of the closed list of its label. */
  readonly kind: string;
  /** The kind in words. */
  readonly kindLabel: string;
  /** Null: no paper says, or it has none. */
  readonly sector: Sector | null;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly lastAttested: Day;
  readonly authority: string | null;
  /** Of several parents the one that an officer chose; left out or null: the first by our rule. */
  readonly drawnUnder?: string | null;
  /** What must stand in the box besides, such as "Placed here by our reading". */
  readonly remark: string | null;
  /** First day of it, and first day without it; null where no source gives one. */
  readonly since: Day | null;
  readonly until: Day | null;
  /** On a picture of two days: what became of it, and what of the earlier day must stand in the box. */
  readonly change?: { readonly kind: BoxChange; readonly was: string | null };
  /** Where the seats of one organisation are marked: the words of its seat; null where it has none here. */
  readonly seat?: string | null;
  /** There where what hangs below it is folded away. */
  readonly folded?: FoldedBranch;
}

/** What a box stands for besides itself. */
export interface FoldedBranch {
  readonly sort: StructureParty | 'MIXED';
  readonly count: number;
  /** Of a picture of two days: how many of them are marked. */
  readonly changed: number;
  /** Where the seats of one organisation are marked: on how many of them it has one. */
  readonly seats?: number;
  /** Lines of theirs to what is neither among them nor the box. */
  readonly elsewhere: number;
}

/** Folded away: known, counted and told, not drawn. */
export interface FoldedAway {
  /** In the order of a walk; `under`: the box that stands for it. */
  readonly bodies: readonly { readonly body: StructureBody; readonly under: string }[];
  readonly lines: readonly StructureLine[];
}

/** Stored once: from below to above, from the part to the whole. */
export interface StructureLine {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly basis: ClaimBasis;
  readonly lastAttested: Day;
  /** The line as a sentence. */
  readonly say: string;
  readonly since: Day | null;
  readonly until: Day | null;
  /** On a picture of two days: what became of it. */
  readonly change?: LineChange | null;
}

/** A line read upwards. */
export interface Upward { readonly line: StructureLine; readonly below: string; readonly above: string }

export interface Hierarchy {
  /** Primary parent of each party that has one. */
  readonly parentOf: ReadonlyMap<string, Upward>;
  /** Depth below a root, from 0, of every party. */
  readonly tierOf: ReadonlyMap<string, number>;
  /** Parties at which a ring of parents was cut: the lowest id of each ring, of those that no officer placed where there are any. */
  readonly cuts: readonly string[];
  /** Of those with several parents: whether our rule or an officer chose among them. */
  readonly placedBy: ReadonlyMap<string, PlacedBy>;
}

export type PlacedBy = 'RULE' | 'OFFICER';

/** Who stands where in the whole of which a part is drawn, so that nobody moves elsewhere because something is folded. */
export interface Shape {
  readonly hierarchy: Hierarchy;
  readonly roots: readonly string[];
  /** Tied by other lines only. */
  readonly tied: ReadonlySet<string>;
}

export interface Paper { readonly title: string; readonly shortTitle: string; readonly issued: Day; readonly issuedSay: string }

/** Where one organisation sits, as the record tells it. */
export interface Mine {
  readonly id: string;
  readonly name: string;
  /** The day of which its seats are. */
  readonly asOf: Day;
  /** `word`: "Chair". An organisation may have several on one body. */
  readonly seats: readonly { readonly body: string; readonly word: string }[];
}

/** What a picture of two days says of them. */
export interface Compared {
  readonly earlier: Day;
  /** What changed, in a sentence; then what the comparison leaves out or cannot know, a sentence each. */
  readonly say: string;
  readonly notes: readonly string[];
}

export interface Structure {
  readonly at: { readonly asOf: Day; readonly revision: number; readonly proposals: boolean };
  readonly place: { readonly id: string; readonly name: string };
  /** The newest one up to the day that describes the structure, and the newest one whatever it tells of. */
  readonly newestPaper: Paper | null;
  readonly lastPaper: Paper | null;
  readonly bodies: readonly StructureBody[];
  readonly lines: readonly StructureLine[];
  readonly notShown: { readonly bodies: number; readonly lines: number; readonly say: string | null };
  /** What solid and dashed are to mean; left out: as in 2014. */
  readonly key?: HouseKey;
  /** What must stand on the picture wherever it goes; null where nothing must. */
  readonly notice: string | null;
  /** What a reader must know of the papers of the picture, a sentence each. */
  readonly notes?: readonly string[];
  /** The papers the picture rests on, oldest first. */
  readonly sources: readonly Paper[];
  /** The party it is drawn around; left out where it is drawn whole. */
  readonly focus?: string;
  /** There on a picture of two days; `at` is then the later one. */
  readonly compared?: Compared;
  /** Whose seats are marked; left out where nobody's are. */
  readonly mine?: Mine;
  /** There while anything is folded. */
  readonly away?: FoldedAway | undefined;
  readonly shape?: Shape | undefined;
}

/** The structure with other boxes and lines; a line whose end is gone goes with it, and so does what is folded under a box that is gone. */
export function withBodies(structure: Structure, bodies: readonly StructureBody[]): Structure {
  const kept = new Set(bodies.map((body) => body.id));
  const part = { ...structure, bodies, lines: structure.lines.filter((line) => kept.has(line.from) && kept.has(line.to)) };
  return structure.away === undefined ? part : { ...part, shape: undefined, away: awayUnder(structure.away, kept) };
}

function awayUnder({ bodies, lines }: FoldedAway, kept: ReadonlySet<string>): FoldedAway {
  const still = bodies.filter(({ under }) => kept.has(under));
  const ids = new Set(still.map(({ body }) => body.id));
  return { bodies: still, lines: lines.filter(({ from, to }) => ids.has(from) || ids.has(to)) };
}

/** With what is folded away. */
export function allBodies({ bodies, away }: Pick<Structure, 'bodies' | 'away'>): readonly StructureBody[] {
  return [...bodies, ...(away?.bodies ?? []).map(({ body }) => body)];
}
