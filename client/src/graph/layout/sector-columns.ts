// Columns by sector: where boxes of one sector stand apart from those of another, each stretch of the page is headed by its sector.
import type { Sector } from '#schema/vocabulary/boxes.ts';
import { right } from '../geometry.ts';
import type { Standee } from './scene-bodies.ts';

/** `sector`: null where the columns are not told apart. */
export interface SectorColumn { readonly x1: number; readonly x2: number; readonly sector: Sector | null }

interface Part { readonly x1: number; readonly x2: number; readonly boxes: readonly Standee[] }

/** One column without sector unless the page can be parted between boxes so that each part has one sector, stated of half its boxes at least. Nothing is inferred: a box keeps its own letter or none. */
export function sectorColumns(boxes: readonly Standee[], { x1, x2 }: { readonly x1: number; readonly x2: number }): readonly SectorColumn[] {
  const parts = merged(partsOf(boxes));
  const sectors = parts.map(sectorOf);
  if (parts.length < 2 || sectors.includes(null) || new Set(sectors).size < parts.length) return [{ x1, x2, sector: null }];
  const cuts = parts.slice(1).map((part, at) => Math.round(((parts[at]?.x2 ?? part.x1) + part.x1) / 2));
  return parts.map((_, at) => ({ x1: cuts[at - 1] ?? x1, x2: cuts[at] ?? x2, sector: sectors[at] ?? null }));
}

/** From left to right, between them no box. */
function partsOf(boxes: readonly Standee[]): readonly Part[] {
  const parts: Part[] = [];
  for (const one of boxes.toSorted((a, b) => a.box.x - b.box.x)) {
    const last = parts.at(-1);
    if (last !== undefined && one.box.x < last.x2) parts.splice(-1, 1, { ...last, x2: Math.max(last.x2, right(one.box)), boxes: [...last.boxes, one] });
    else parts.push({ x1: one.box.x, x2: right(one.box), boxes: [one] });
  }
  return parts;
}

/** Neighbours joined while they state no two sectors. */
function merged(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && statedIn([...last.boxes, ...part.boxes]).size < 2) joined.splice(-1, 1, { x1: last.x1, x2: part.x2, boxes: [...last.boxes, ...part.boxes] });
    else joined.push(part);
  }
  return joined;
}

const statedIn = (boxes: readonly Standee[]): ReadonlySet<Sector> => new Set(boxes.flatMap(({ card }) => card.body.sector ?? []));

function sectorOf({ boxes }: Part): Sector | null {
  const stated = boxes.filter(({ card }) => card.body.sector !== null);
  const [sector] = statedIn(boxes);
  return sector === undefined || stated.length * 2 < boxes.length || statedIn(boxes).size > 1 ? null : sector;
}
