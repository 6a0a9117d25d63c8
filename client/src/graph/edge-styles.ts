// From what a line means and where it stands to how it is drawn. A new drawing class is a compile error here.
import { USUAL_KEY, type HouseKey } from '#schema/vocabulary/house-keys.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIP_TYPE_NAMES, meaningOf, type DrawingClass, type RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import { LINE_WEIGHTS, TONE_LOOKS } from './change-looks.ts';
import { INK, OLD, PAPER, WORKING } from './palette.ts';
import { isGone } from './primary-parents.ts';
import type { Look } from './scene.ts';
import type { StructureLine } from './structure-model.ts';

export type ArrowShape = 'none' | 'filled' | 'double' | 'open' | 'hollow';

/** One or two strokes on top of each other, and the arrow at the end. Empty dash: solid. */
export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** White core inside a cased line: proposed or agreed. */
  readonly core: { readonly colour: string; readonly width: number; readonly dash: readonly number[]; readonly offset: number } | null;
  readonly arrow: ArrowShape;
}

interface Pattern { readonly colour: string; readonly width: number; readonly dash: readonly [] | readonly [number, number]; readonly arrow: ArrowShape; readonly key: string; readonly isWordy: boolean }

const PATTERNS: Readonly<Record<DrawingClass, Pattern>> = {
  working: { colour: WORKING, width: 2.25, dash: [], arrow: 'none', key: 'Working relationship', isWordy: false },
  reporting: { colour: INK, width: 1.75, dash: [6, 4], arrow: 'filled', key: 'Reporting relationship', isWordy: false },
  accountable: { colour: INK, width: 1.75, dash: [14, 4], arrow: 'double', key: 'Accountable to (word on the line)', isWordy: true },
  escalating: { colour: INK, width: 1.75, dash: [6, 4], arrow: 'filled', key: 'Escalates to (word on the line)', isWordy: true },
  containing: { colour: INK, width: 2.25, dash: [2, 4], arrow: 'none', key: 'Part of (word on the line)', isWordy: true },
  sitting: { colour: OLD, width: 1.25, dash: [], arrow: 'none', key: 'Sits in (word on the line)', isWordy: true },
  other: { colour: INK, width: 2.25, dash: [2, 4], arrow: 'open', key: 'As the word on the line says', isWordy: true },
};

// With reporting solid: widths, colours and arrows stay, and with them what a photocopy tells apart.
const SOLID_REPORTS: Partial<Readonly<Record<DrawingClass, Pattern['dash']>>> = { working: [6, 4], reporting: [], accountable: [], escalating: [] };

/** The drawing classes in the order of the key. */
export const CLASS_ORDER: readonly DrawingClass[] = ['working', 'reporting', 'accountable', 'escalating', 'containing', 'sitting', 'other'];

/** False: the registry does not hold it, so it is drawn as "other". */
export function isKnownType(type: string): type is RelationshipType {
  return Object.hasOwn(RELATIONSHIP_TYPES, type);
}

/** A type the registry does not hold is drawn as "other", with its word. */
export function drawingOf(type: string): DrawingClass {
  return isKnownType(type) ? RELATIONSHIP_TYPES[type].drawing : 'other';
}

/** Lines with one `id` are drawn alike and share a row of the key. Agreed counts as proposed, EXTRAPOLATED as old. `key`: of the picture. */
export function lookOf(line: Pick<StructureLine, 'type' | 'status' | 'certainty' | 'change'>, key: HouseKey = USUAL_KEY): Look {
  const drawing = drawingOf(line.type);
  const isProposed = line.status === 'PROPOSED' || line.status === 'AGREED';
  const isOld = line.certainty === 'EXTRAPOLATED';
  const change = changeOf(line);
  return { id: [drawing, ...(isProposed ? ['proposed'] : []), ...(isOld ? ['old'] : []), ...(change === null ? [] : [change])].join('-'), key, drawing, isProposed, isOld, change };
}

function changeOf(line: Pick<StructureLine, 'change'>): Look['change'] {
  if (line.change === undefined || line.change === null) return null;
  return isGone(line) ? 'gone' : 'come';
}

/** Widths and dashes in px. A change gives the colour before age does; what is proposed is cased, its arrow hollow. */
export function styleOf({ key, drawing, isProposed, isOld, change }: Look): LineStyle {
  const { width, dash, arrow, ...pattern } = patternBy(key, drawing);
  const weights = change === null ? { plain: width, cased: 5.5, core: 2.6 } : LINE_WEIGHTS[change];
  const standing = isOld ? OLD : pattern.colour;
  const colour = change === null ? standing : TONE_LOOKS[change].colour;
  if (!isProposed) return { colour, width: weights.plain, dash, core: null, arrow };
  const [on, off] = dash;
  const cased = on === undefined || off === undefined ? [] : [on + 3, off];
  const inner = on === undefined || off === undefined ? [] : [on, off + 3];
  return {
    colour, width: weights.cased, dash: cased, arrow: arrow === 'none' ? 'none' : 'hollow',
    core: { colour: PAPER, width: weights.core, dash: inner, offset: -1.5 },
  };
}

function patternBy(key: HouseKey, drawing: DrawingClass): Pattern {
  const pattern = PATTERNS[drawing];
  return key === 'SOLID_REPORTS' ? { ...pattern, dash: SOLID_REPORTS[drawing] ?? pattern.dash } : pattern;
}

/** The word a line carries: "reports to", "part of", "oversees". */
export function wordOf(type: string): string {
  if (!isKnownType(type)) return type.toLowerCase().replaceAll('_', ' ');
  return meaningOf(type).says[0].replace(/^(is|was) (a |as )?/, '');
}

/** True where the key alone does not say what the line means. */
export const isWordy = (drawing: DrawingClass): boolean => PATTERNS[drawing].isWordy;

/** The words beside the sample, such as "Reporting relationship". */
export const keyOf = (drawing: DrawingClass): string => PATTERNS[drawing].key;

/** Place of a type in the registry; unknown types last. */
export function typeRank(type: string): number {
  return isKnownType(type) ? RELATIONSHIP_TYPE_NAMES.indexOf(type) : RELATIONSHIP_TYPE_NAMES.length;
}
