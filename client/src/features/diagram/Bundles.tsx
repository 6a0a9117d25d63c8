import type { ReactElement } from 'react';
import { arrowShapes } from '../../graph/arrows.ts';
import { styleOf } from '../../graph/edge-styles.ts';
import { centreX, type Box } from '../../graph/geometry.ts';
import { INK, PAPER } from '../../graph/palette.ts';
import type { SceneBundle, SceneLine } from '../../graph/scene.ts';
import { pathOf, wayOf } from '../../graph/svg-paths.ts';

interface Props {
  readonly bundles: readonly SceneBundle[];
  readonly lines: readonly SceneLine[];
  readonly onLine: (id: string) => void;
}

/** All lines with their words; a click on either opens what the line rests on. By keyboard the table of lines does that. */
export function Bundles({ bundles, lines, onLine }: Props): ReactElement {
  return (
    <g className="diagram__lines" aria-hidden="true">
      {bundles.map((bundle) => <Stroke key={bundle.id} bundle={bundle} />)}
      {lines.toReversed().filter(({ points }) => points.length > 0).map(({ id, points, say }) => (
        <path key={id} className="diagram__reach" d={wayOf(points)} onClick={() => { onLine(id); }}><title>{say}</title></path>
      ))}
      {bundles.map(({ id, label, lines: [first] }) => label !== null && (
        <g key={id} className="line__word" onClick={() => { if (first !== undefined) onLine(first); }}>
          <Patch box={label.box} />
          <text x={centreX(label.box)} y={label.box.y + 11} fontSize={12} fill={INK} textAnchor="middle">{label.text}</text>
        </g>
      ))}
    </g>
  );
}

/** One stroke with its arrows. */
export function Stroke({ bundle: { look, segments, arrows, gaps } }: { readonly bundle: Pick<SceneBundle, 'look' | 'segments' | 'arrows' | 'gaps'> }): ReactElement {
  const style = styleOf(look);
  const d = pathOf(segments);
  const dashed = (dash: readonly number[]): string | undefined => (dash.length > 0 ? dash.join(' ') : undefined);
  return (
    <g className={`line line--${look.drawing}`}>
      {gaps.map((gap) => <Patch key={`${String(gap.x)} ${String(gap.y)}`} box={gap} />)}
      <path d={d} fill="none" stroke={style.colour} strokeWidth={style.width} strokeDasharray={dashed(style.dash)} />
      {style.core !== null && (
        <path className="line__core" d={d} fill="none" stroke={style.core.colour} strokeWidth={style.core.width} strokeDasharray={dashed(style.core.dash)} strokeDashoffset={style.core.offset} />
      )}
      {arrows.flatMap((arrow) => arrowShapes(arrow, style)).map(({ d: head, fill, colour }) => (
        <path key={head} className={fill === colour ? 'line__head' : undefined} d={head} fill={fill} stroke={colour} strokeWidth={1.5} />
      ))}
    </g>
  );
}

function Patch({ box }: { readonly box: Box }): ReactElement {
  return <rect className="diagram__patch" {...box} fill={PAPER} />;
}
