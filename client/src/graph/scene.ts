// A finished picture as data: whole pixels, sorted by id, ready for any writer. No writer decides anything.
import type { Day } from '#schema/period.ts';
import type { Sector, StructureParty } from '#schema/vocabulary/boxes.ts';
import type { ClaimBasis } from '#schema/vocabulary/evidence.ts';
import type { DrawingClass } from '#schema/vocabulary/relationship-types.ts';
import type { HouseKey } from '#schema/vocabulary/house-keys.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import type { Weight } from './arial-widths.ts';
import type { Arrangement } from './arrangements.ts';
import type { BoxChange, LineChange, Tone } from './change-looks.ts';
import type { PlacedBy } from './structure-model.ts';
import type { Box, Point, Segment } from './geometry.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is the baseline. */
export interface SceneText {
  readonly text: string; readonly x: number; readonly y: number; readonly size: number;
  readonly weight: Weight; readonly colour: string; readonly anchor: Anchor;
}

/** Where a box stands: in the tree, beside what it serves, among parties tied only by other lines, or in the tray. */
export type Standing = 'tree' | 'side' | 'strip' | 'tray';

export interface SceneBody {
  readonly id: string;
  readonly name: string;
  readonly party: StructureParty;
  readonly kind: string;
  readonly sector: Sector | null;
  readonly status: Status;
  readonly certainty: Certainty;
  /** On a picture of two days: what became of it; null where nothing did that the picture shows. */
  readonly change: SceneChange | null;
  readonly standing: Standing;
  /** Depth below a root on primary parents, from 0. */
  readonly tier: number;
  readonly parent: string | null;
  /** Who chose `parent` among several; null where it has one parent or none. */
  readonly placedBy: PlacedBy | null;
  /** Place in a walk through the picture, from 0: parents before children, siblings in their order. */
  readonly order: number;
  /** Parties folded away under it. */
  readonly hidden: number;
  /** The seat of the organisation whose seats are marked; null where it has none, or nobody's are. */
  readonly seat: SceneSeat | null;
  /** Without a seat while seats are marked: paler, and as well read. */
  readonly isQuiet: boolean;
  /** Null where nothing hangs below it that could be folded. */
  readonly branch: SceneBranch | null;
  readonly box: Box;
  readonly corner: number;
  readonly border: number;
  /** A second rule inside: agreed or proposed. */
  readonly isDoubled: boolean;
  readonly isOld: boolean;
  readonly isFocus: boolean;
  readonly tint: string;
  readonly letter: SceneLetter | null;
  readonly texts: readonly SceneText[];
  /** In a box that others stand in: above them, how they stand to it. */
  readonly headings: readonly SceneText[];
  /** What is said beside the name, unwrapped: the change with its sign; kind, power and status; what we read; when it was last seen. */
  readonly details: readonly string[];
  /** Of these what a heading of the picture tells, so that it does not stand in the box. */
  readonly headed: readonly string[];
  /** The name with what a sighted reader sees: "reports to X, 4 sub-groups". */
  readonly say: string;
}

/** The words of a seat, on a dark pill that begins with a diamond. */
export interface SceneSeat { readonly pill: Box; readonly text: SceneText; /** Hex colour. */ readonly ground: string; /** As it is said where there is no pill. */ readonly say: string }

/** `badge`: where sign and word stand in the box. */
export interface SceneChange { readonly kind: BoxChange; readonly tone: Tone; readonly badge: Box }

/** `pill`: where the count stands in the box; `say`: "12 bodies folded". */
export type SceneBranch = { readonly is: 'open' } | { readonly is: 'folded'; readonly pill: Box; readonly text: SceneText; readonly say: string };

/** A party that is not drawn, because the branch it is in is folded to the box `under`. */
export interface SceneAway extends Pick<SceneBody, 'id' | 'name' | 'party' | 'details'> { readonly change: BoxChange | null; readonly under: string }

export interface SceneLetter { readonly box: Box; readonly text: SceneText; readonly tint: string }

/** The looks of a line, one entry of the key each. `key`: what solid and dashed mean; the same of all looks of a picture. */
export interface Look { readonly id: string; readonly key: HouseKey; readonly drawing: DrawingClass; readonly isProposed: boolean; readonly isOld: boolean; /** On a picture of two days: of the later or the earlier one only. */ readonly change: 'come' | 'gone' | null }

export interface SceneLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly drawing: DrawingClass;
  readonly look: string;
  /** The whole way from border to border, along shared trunks too; none where it is told by one box standing in the other. */
  readonly points: readonly Point[];
  readonly bundle: string;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly basis: ClaimBasis;
  readonly change: LineChange | null;
  readonly say: string;
}

export interface SceneLabel { readonly text: string; readonly box: Box }

export type Heading = 'up' | 'down' | 'left' | 'right';

/** Lines of one look to one party, drawn once: shared pieces merged, one arrow, one label. */
export interface SceneBundle {
  readonly id: string;
  readonly look: Look;
  readonly lines: readonly string[];
  readonly segments: readonly Segment[];
  readonly arrows: readonly { readonly at: Point; readonly heading: Heading }[];
  /** Patches left white in lower lines before this bundle is drawn over them. */
  readonly gaps: readonly Box[];
  readonly label: SceneLabel | null;
}

/** A part of the picture with a heading: the tray, the strip of parties tied by other lines only, or a band. Beneath it a tint with a rule around it, the rule alone, or nothing. */
export interface SceneGroup { readonly id: string; readonly box: Box; readonly ground: 'tint' | 'rule' | 'none'; readonly texts: readonly SceneText[] }

export type LegendSample =
  | { readonly is: 'line'; readonly look: Look; readonly segment: Segment }
  | { readonly is: 'box'; readonly box: Box; readonly corner: number; readonly border: number; readonly isDoubled: boolean }
  | { readonly is: 'change'; readonly box: Box; readonly tone: Tone }
  | { readonly is: 'letter'; readonly letter: SceneLetter }
  | { readonly is: 'seat'; readonly seat: SceneSeat }
  | { readonly is: 'quiet'; readonly box: Box }
  | { readonly is: 'fold'; readonly box: Box; readonly text: SceneText }
  | { readonly is: 'words' };

export interface LegendEntry { readonly looks: readonly string[]; readonly sample: LegendSample; readonly texts: readonly SceneText[] }

export interface SceneLegend { readonly box: Box; readonly isFramed: boolean; readonly texts: readonly SceneText[]; readonly entries: readonly LegendEntry[] }

export interface SceneStamp { readonly box: Box; readonly texts: readonly SceneText[] }

/** A line that is told and not drawn. */
export type SceneUndrawn = Pick<SceneLine, 'id' | 'say'> & { readonly isChanged: boolean };

/** One step of a way up. `note`: that it, or the line to it, is not drawn, and where it is folded away; null where both are drawn. */
export interface SceneStep { readonly number: number; readonly id: string; readonly name: string; readonly say: string; readonly lineId: string | null; readonly note: string | null }

/** The number of a step at the corner of its box, whose `outline` is drawn heavier. */
export interface SceneBadge { readonly party: string; readonly outline: Box; readonly corner: number; readonly box: Box; readonly text: SceneText }

/** A line of a way up; with the label of its bundle, over which it would be drawn. */
export interface SceneWayLine extends Pick<SceneLine, 'id' | 'points'>, Pick<SceneBundle, 'arrows' | 'label'> { readonly look: Look }

/** A way up that is marked on the picture, lowest step first. */
export interface SceneWay {
  readonly title: string;
  readonly steps: readonly SceneStep[];
  readonly stop: string;
  readonly badges: readonly SceneBadge[];
  readonly lines: readonly SceneWayLine[];
  /** The steps in words under the picture; left out where they stand beside it. */
  readonly told?: SceneStamp;
}

export interface Scene {
  /** The name of the place. */
  readonly place: string;
  readonly revision: number;
  readonly asOf: Day;
  /** The earlier day of a picture of two, of which `asOf` is the later. */
  readonly compareTo: Day | null;
  /** Whether what is agreed or proposed is shown where there is any. */
  readonly proposals: boolean;
  readonly arrangement: Arrangement;
  /** What solid and dashed mean on it. */
  readonly key: HouseKey;
  readonly bbox: Box;
  readonly title: string;
  readonly description: string;
  /** What the stamp says, unwrapped: day, counts, what is left out and why, sources. */
  readonly says: readonly string[];
  readonly sourceNote: string;
  readonly bodies: readonly SceneBody[];
  readonly lines: readonly SceneLine[];
  readonly bundles: readonly SceneBundle[];
  readonly groups: readonly SceneGroup[];
  readonly legend: SceneLegend;
  readonly stamp: SceneStamp | null;
  /** What must stand on the picture wherever it goes, framed above everything else; every writer prints it. */
  readonly notice: SceneStamp | null;
  /** There where a way up is marked. */
  readonly wayUp?: SceneWay;
  /** Parties at which a ring of parents was cut. */
  readonly cuts: readonly string[];
  /** Lines known and left out of the picture, because they would fill it. */
  readonly undrawn: readonly SceneUndrawn[];
  /** Folded away: parties in the order of a walk, and every line with an end among them. */
  readonly away: { readonly bodies: readonly SceneAway[]; readonly lines: readonly SceneUndrawn[] };
}
