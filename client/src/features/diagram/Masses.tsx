import type { ReactElement } from 'react';
import { grown } from '../../graph/geometry.ts';
import { INK } from '../../graph/palette.ts';
import type { Scene } from '../../graph/scene.ts';
import { outlines, type ScenePart } from '../../graph/scene-part.ts';

interface Props {
  readonly masses: ScenePart['masses'];
  readonly bodies: Scene['bodies'];
  /** Who was searched for and found. */
  readonly found: ReadonlySet<string> | undefined;
}

/** What of a large picture is too small to be told apart: many lines or boxes in each path, as thick at every size; dark where the organisation that is marked has a seat, and around those that were found a ring. */
export function Masses({ masses, bodies, found }: Props): ReactElement | null {
  if (masses.length === 0) return null;
  const rings = bodies.filter(({ id }) => found?.has(id) ?? false).map(({ box }) => ({ box: grown(box, 5) }));
  const seats = bodies.filter(({ seat }) => seat !== null);
  return (
    <g className="diagram__masses" aria-hidden="true">
      {masses.map(({ d, fill, pen: { colour, width, dash } }, at) => (
        <path key={at} d={d} fill={fill ?? 'none'} stroke={colour} strokeWidth={width} strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined} />
      ))}
      {seats.length > 0 && <path d={outlines(seats)} fill={INK} stroke={INK} />}
      {rings.length > 0 && <path className="diagram__found" d={outlines(rings)} />}
    </g>
  );
}
