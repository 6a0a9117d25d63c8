// The window on a picture: pan by dragging the background or by pinch, zoom with Ctrl and wheel, buttons and keys.
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useLayoutEffect, useMemo, useState, type RefCallback } from 'react';
import { bottom, centreX, centreY, right, type Box } from '../../graph/geometry.ts';
import { READ_FROM } from '../../graph/scene-part.ts';
import { stepped, type Near } from '../../graph/window-steps.ts';

export interface PictureWindow {
  readonly svg: RefCallback<SVGSVGElement>;
  readonly view: RefCallback<SVGGElement>;
  /** Of the window on the page, px. The picture is fitted anew whenever it changes. */
  readonly width: number;
  readonly height: number;
  /** How large the picture is shown: 1 is its own size. */
  readonly scale: () => number;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
  /** So that all of it is seen, however small. */
  readonly whole: () => void;
  /** Moves the picture until the box lies in the window; where it could not be read, in its own size. */
  readonly reveal: (box: Box) => void;
  /** Of a large picture what may be seen soon; undefined for one that is drawn whole. */
  readonly near: Near | undefined;
}

/** The smallest text of a picture is 12 px; a picture fitted to its window never shows it below 11. */
const LEAST_FIT = 11 / 12;
/** The window of a large picture leaves this much of the page for what stands above it. */
const ABOVE = 120;
const LOWEST = 480;
/** Above this the window stays and the picture is moved in it; below, the page scrolls past the whole of it. */
const TALLEST = 4000;
const EDGE = 24;

/** `bbox` in px of the picture, which is fitted anew whenever it or the width of the window changes, and never enlarged. `isLarge`: no more of it is drawn than is near. */
export function usePictureWindow(bbox: Box, isLarge: boolean): PictureWindow {
  const [target, svg] = useState<SVGSVGElement | null>(null);
  const [moving, view] = useState<SVGGElement | null>(null);
  const [near, setNear] = useState<Near>();
  const width = useWidth(target);
  const scale = Math.min(1, Math.max(LEAST_FIT, width / bbox.width));
  const height = Math.min(isLarge ? Math.max(LOWEST, window.innerHeight - ABOVE) : TALLEST, Math.round(bbox.height * scale));
  const least = Math.min(0.2, width / bbox.width, height / bbox.height);
  const behaviour = useMemo(() => behaviourOf(bbox, least), [bbox, least]);
  const onMoved = useMemo(() => (isLarge ? ({ x, y, k }: ZoomTransform) => {
    const visible = { x: -x / k, y: -y / k, width: width / k, height: height / k };
    setNear((now) => stepped(now, { visible, scale: k, area: width * height }));
  } : shut), [isLarge, width, height]);
  useMoving({ target, moving, behaviour }, onMoved);
  const doors = useMemo(() => doorsOf({ target, behaviour, bbox, scale }), [target, behaviour, bbox, scale]);
  useLayoutEffect(() => { doors.fit(); }, [doors, width]);
  return { svg, view, width, height, near: isLarge ? near : undefined, ...doors };
}

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;

function behaviourOf(bbox: Box, least: number): Behaviour {
  return zoom<SVGSVGElement, unknown>()
    .scaleExtent([least, 4]).filter(isOurs).extent(extentOf)
    .translateExtent([[bbox.x, bbox.y], [right(bbox), bottom(bbox)]]);
}

function useMoving({ target, moving, behaviour }: { readonly target: SVGSVGElement | null; readonly moving: SVGGElement | null; readonly behaviour: Behaviour }, onMoved: (transform: ZoomTransform) => void): void {
  useLayoutEffect(() => {
    if (target === null) return undefined;
    behaviour.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      moving?.setAttribute('transform', transform.toString());
      onMoved(transform);
    });
    const selected = select(target).call(behaviour).on('dblclick.zoom', null);
    return () => { selected.on('.zoom', null); };
  }, [behaviour, target, moving, onMoved]);
}

function extentOf(this: SVGSVGElement): [[number, number], [number, number]] {
  return [[0, 0], [this.clientWidth, this.clientHeight]];
}

/** Names stay selectable and the page scrolls as ever: only the background drags, only Ctrl and wheel zoom. */
function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  const isOnThing = event.target instanceof Element && event.target.closest('a, text, .line__word, .diagram__reach, .branch') !== null;
  return event instanceof MouseEvent ? event.button === 0 && !isOnThing : true;
}

interface Room { readonly target: SVGSVGElement | null; readonly behaviour: Behaviour; readonly bbox: Box; readonly scale: number }
type Doors = Pick<PictureWindow, 'scale' | 'zoomBy' | 'panBy' | 'fit' | 'whole' | 'reveal'>;

const shut = (): void => undefined;

function doorsOf({ target, behaviour, bbox, scale }: Room): Doors {
  if (target === null) return { scale: () => 1, panBy: shut, zoomBy: shut, fit: shut, whole: shut, reveal: shut };
  const selected = select(target);
  const panBy = (x: number, y: number): void => {
    const { k } = zoomTransform(target);
    behaviour.translateBy(selected, x / k, y / k);
  };
  return {
    panBy,
    scale: () => zoomTransform(target).k,
    zoomBy: (factor) => { behaviour.scaleBy(selected, factor); },
    fit: () => {
      const spare = Math.max(0, target.clientWidth - bbox.width * scale) / 2;
      behaviour.transform(selected, zoomIdentity.translate(spare - bbox.x * scale, -bbox.y * scale).scale(scale));
    },
    whole: () => {
      const k = Math.min(1, target.clientWidth / bbox.width, target.clientHeight / bbox.height);
      const spare = Math.max(0, target.clientWidth - bbox.width * k) / 2;
      behaviour.transform(selected, zoomIdentity.translate(spare - bbox.x * k, -bbox.y * k).scale(k));
    },
    reveal: (box) => {
      if (zoomTransform(target).k < READ_FROM) behaviour.transform(selected, zoomIdentity.translate(target.clientWidth / 2 - centreX(box), target.clientHeight / 2 - centreY(box)));
      const { k, x, y } = zoomTransform(target);
      const shown = { x: box.x * k + x, y: box.y * k + y, width: box.width * k, height: box.height * k };
      panBy(shift(shown.x, right(shown), target.clientWidth), shift(shown.y, bottom(shown), target.clientHeight));
    },
  };
}

/** How far to move so that a stretch lies within the window. */
function shift(from: number, to: number, size: number): number {
  if (size === 0) return 0;
  if (from < EDGE) return EDGE - from;
  return to > size - EDGE ? Math.max(size - EDGE - to, EDGE - from) : 0;
}

function useWidth(target: SVGSVGElement | null): number {
  const [width, setWidth] = useState(1200);
  useEffect(() => {
    if (target === null) return undefined;
    const observer = new ResizeObserver(() => { setWidth(target.clientWidth); });
    observer.observe(target);
    return () => { observer.disconnect(); };
  }, [target]);
  return width;
}
