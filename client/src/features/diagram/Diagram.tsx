import { memo, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { sayByRule } from '#schema/wording/draw-under.ts';
import { around, overlaps, type Box } from '../../graph/geometry.ts';
import { compare } from '../../graph/primary-parents.ts';
import type { Scene, SceneBody } from '../../graph/scene.ts';
import type { ScenePart } from '../../graph/scene-part.ts';
import { wayLineMarks, wayNumberMarks } from '../../graph/way-marks.ts';
import { Bundles } from './Bundles.tsx';
import type { Marked } from './finding.ts';
import type { Folds, Turned } from './folds.ts';
import { sayAway } from './LevelChooser.tsx';
import type { Ways } from './party-links.ts';
import { Marks } from './Marks.tsx';
import { Masses } from './Masses.tsx';
import { useOnceDrawn } from './moving.ts';
import { PictureTree } from './PictureTree.tsx';
import { Groups, Notice, SceneKey } from './SceneKey.tsx';
import { Sign } from './Sign.tsx';
import { useShownPart } from './shown-part.ts';
import { useSteady } from './steady.ts';
import { useStandingStill } from './standing-still.ts';

const CLOSER = 1.25;
const STEP = 80;
// Towards what lies on that side: the picture itself goes the other way.
const MOVES = [
  { label: 'Move left', key: 'ArrowLeft', sign: 'M9 2L4 7L9 12', by: [STEP, 0] }, { label: 'Move right', key: 'ArrowRight', sign: 'M5 2L10 7L5 12', by: [-STEP, 0] },
  { label: 'Move up', key: 'ArrowUp', sign: 'M2 9L7 4L12 9', by: [0, STEP] }, { label: 'Move down', key: 'ArrowDown', sign: 'M2 5L7 10L12 5', by: [0, -STEP] },
] as const;

interface Props {
  readonly scene: Scene;
  readonly ways: Ways;
  /** What else stands above the picture, to the left of the buttons. */
  readonly bar: ReactNode;
  /** Left out where nothing can be folded. */
  readonly folds?: Pick<Folds, 'turn'>;
  /** Who was searched for and found. */
  readonly marked?: Marked;
}

// The window measures itself before anything is seen, and again and again: boxes and lines are the same meanwhile.
const Boxes = memo(PictureTree);
const Lines = memo(Bundles);

/** The picture with its window: pan, zoom, one tab stop. Esc leaves it for what follows. */
export function Diagram({ scene, ways, bar, folds, marked }: Props): ReactElement {
  const { svg, view, width, height, scale, zoomBy, panBy, fit, whole, reveal, part } = useShownPart(scene);
  const figure = useRef<HTMLElement>(null);
  const hold = useStandingStill(figure, scene, { scale, zoomBy, panBy });
  useOnceDrawn(scene, marked?.goal, ({ box }) => { reveal(box); });
  useWayShown(scene, { reveal, width });
  const turn = useSteady((box: Turned): void => {
    hold(box.id);
    folds?.turn(box);
  });
  const reach = useSteady(({ box }: SceneBody) => { reveal(box); });
  const hint = useId();
  const after = useId();
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => { zoomBy(CLOSER); }, '=': () => { zoomBy(CLOSER); }, '-': () => { zoomBy(1 / CLOSER); }, '0': fit,
    Escape: () => { document.getElementById(after)?.focus(); },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const work = event.shiftKey ? panOf(event.key, panBy) ?? keys[event.key] : keys[event.key];
    if (work === undefined) return;
    event.preventDefault();
    work();
  };
  return (
    <figure ref={figure} className="diagram" onKeyDown={onKeyDown}>
      <div className="diagram__bar">
        {bar}
        <div className="diagram__buttons" role="group" aria-label="Size and place of the picture">
          {MOVES.map(({ label, sign, by: [x, y] }) => <button key={label} type="button" aria-label={label} onClick={() => { panBy(x, y); }}><Sign d={sign} /></button>)}
          <button type="button" aria-label="Zoom out" onClick={() => { zoomBy(1 / CLOSER); }}>−</button>
          <button type="button" aria-label="Zoom in" onClick={() => { zoomBy(CLOSER); }}>+</button>
          <button type="button" onClick={fit}>Fit</button>
          {!part.isWhole && <button type="button" onClick={whole}>Whole</button>}
        </div>
      </div>
      <svg ref={svg} className="diagram__window" width="100%" height={height} role="group" aria-label={scene.title} aria-describedby={hint}>
        <g ref={view}>
          <Notice notice={scene.notice} />
          <Groups groups={scene.groups} />
          <Masses masses={part.masses} bodies={scene.bodies} found={marked?.ids} />
          <Lines bundles={part.bundles} lines={part.lines} onLine={ways.openLine} />
          <g className="diagram__way"><Marks marks={wayLineMarks(scene)} /></g>
          <Boxes scene={scene} ways={ways} part={part} label="Boxes of the picture" marked={marked} onReach={reach} onTurn={folds === undefined ? undefined : turn} />
          <g className="diagram__way"><Marks marks={wayNumberMarks(scene)} /></g>
          <KeyIn part={part} scene={scene} />
        </g>
      </svg>
      <figcaption className="diagram__hint" id={hint}>
        Arrow keys move between boxes, Enter opens the page,{folds !== undefined && ' Space folds or opens what hangs below,'} + and − zoom, Shift with an arrow moves the picture, Esc leaves it.
      </figcaption>
      <p className="diagram__status" role="status" id={after} tabIndex={-1}>{drawn(scene)}</p>
    </figure>
  );
}

/** The key of a large picture lies below it, and is there where the window is. */
function KeyIn({ part, scene: { legend, stamp } }: { readonly part: ScenePart; readonly scene: Scene }): ReactElement | null {
  return part.words === 'all' && overlaps(part.region, legend.box) ? <SceneKey legend={legend} stamp={stamp} /> : null;
}

/** A way up that comes is moved into the window, its start at least; and again where the list beside it has narrowed the window. */
function useWayShown({ wayUp }: Scene, { reveal, width }: { readonly reveal: (box: Box) => void; readonly width: number }): void {
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const [start] = wayUp?.steps ?? [];
    const boxes = (wayUp?.badges ?? []).toSorted((a, b) => Number(b.party === start?.id) - Number(a.party === start?.id)).map(({ outline }) => outline);
    const now = wayUp === undefined ? undefined : `${wayUp.title} ${String(width)}`;
    if (shown.current === now) return;
    shown.current = now;
    const [first] = boxes;
    if (first === undefined) return;
    reveal(around(boxes));
    reveal(first);
  });
}

function panOf(pressed: string, panBy: (x: number, y: number) => void): (() => void) | undefined {
  const move = MOVES.find(({ key }) => key === pressed);
  if (move === undefined) return undefined;
  const [x, y] = move.by;
  return () => { panBy(x, y); };
}

/** "16 boxes and 5 lines are drawn. 3 bodies and 4 lines are folded away." In a map: "16 boxes are drawn, 5 of them in another." */
function drawn(scene: Scene): string {
  const { bodies, lines } = scene;
  const told = lines.filter(({ points }) => points.length === 0).length;
  const said = told > 0
    ? `${plural(bodies.length, ['box is', 'boxes are'])} drawn, ${String(told)} of them in another.`
    : `${plural(bodies.length, ['box', 'boxes'])} and ${plural(lines.length, ['line', 'lines'])} are drawn.`;
  const byRule = sayByRule(bodies.filter(({ placedBy }) => placedBy === 'RULE').map(({ name }) => name).toSorted(compare));
  return [said, sayAway(scene), ...(byRule === undefined ? [] : [`${byRule}.`])].filter((part) => part !== '').join(' ');
}

const plural = (count: number, [one, many]: readonly [string, string]): string => `${String(count)} ${count === 1 ? one : many}`;
