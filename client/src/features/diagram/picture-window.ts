// The window on a picture: pan by dragging the background or by pinch, zoom with Ctrl and wheel, buttons and keys.
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { useEffect, useLayoutEffect, useMemo, useState, type RefCallback } from 'react';
import { bottom, right, type Box } from '../../graph/geometry.ts';

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
  /** Moves the picture until the box lies in the window. */
  readonly reveal: (box: Box) => void;
}

/** The smallest text of a picture is 12 px; a picture fitted to its window never shows it below 11. */
const LEAST_FIT = 11 / 12;
/** Above this the window stays and the picture is moved in it; below, the page scrolls past the whole of it. */
const TALLEST = 4000;
const EDGE = 24;

/** `bbox` in px of the picture, which is fitted anew whenever it or the width of the window changes, and never enlarged. */
export function usePictureWindow(bbox: Box): PictureWindow {
  const [target, svg] = useState<SVGSVGElement | null>(null);
  const [moving, view] = useState<SVGGElement | null>(null);
  const behaviour = useZoom(target, moving, bbox);
  const width = useWidth(target);
  const scale = Math.min(1, Math.max(LEAST_FIT, width / bbox.width));
  const height = Math.min(TALLEST, Math.round(bbox.height * scale));
  const doors = useMemo(() => doorsOf({ target, behaviour, bbox, scale }), [target, behaviour, bbox, scale]);
  useLayoutEffect(() => { doors.fit(); }, [doors, width]);
  return { svg, view, width, height, ...doors };
}

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;

function useZoom(target: SVGSVGElement | null, moving: SVGGElement | null, bbox: Box): Behaviour {
  const behaviour = useMemo(() => zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.2, 4]).filter(isOurs).extent(extentOf)
    .translateExtent([[bbox.x, bbox.y], [right(bbox), bottom(bbox)]]), [bbox]);
  useLayoutEffect(() => {
    if (target === null) return undefined;
    behaviour.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => { moving?.setAttribute('transform', transform.toString()); });
    const selected = select(target).call(behaviour).on('dblclick.zoom', null);
    return () => { selected.on('.zoom', null); };
  }, [behaviour, target, moving]);
  return behaviour;
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
type Doors = Pick<PictureWindow, 'scale' | 'zoomBy' | 'panBy' | 'fit' | 'reveal'>;

const shut = (): void => undefined;

function doorsOf({ target, behaviour, bbox, scale }: Room): Doors {
  if (target === null) return { scale: () => 1, panBy: shut, zoomBy: shut, fit: shut, reveal: shut };
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
    reveal: (box) => {
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
