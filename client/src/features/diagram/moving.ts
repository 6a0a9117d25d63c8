// Moves the reader to a party: once, as soon as it is drawn.
import { useLayoutEffect, useRef } from 'react';
import type { Scene, SceneBody } from '../../graph/scene.ts';
import type { Goal } from './finding.ts';

/** `act` is called once for each goal, after the picture that has it is laid out; a branch may have to open first. */
export function useOnceDrawn({ bodies }: Pick<Scene, 'bodies'>, goal: Goal | undefined, act: (body: SceneBody) => void): void {
  const done = useRef<Goal>(undefined);
  useLayoutEffect(() => {
    const body = goal === undefined || goal === done.current ? undefined : bodies.find(({ id }) => id === goal.id);
    if (body === undefined) return;
    done.current = goal;
    act(body);
  });
}

/** The box or the link of a party in this part of the page. */
export function partyIn(part: ParentNode | null, id: string): SVGElement | HTMLElement | undefined {
  return part?.querySelector<SVGElement | HTMLElement>(`[data-party="${CSS.escape(id)}"]`) ?? undefined;
}

const EDGE = 24;

/** Scrolls the page, at once, where the thing is not wholly in the window. `bar`: what sticks to its top, under which nothing must lie. */
export function bringIntoWindow(thing: Element | undefined, bar: Element | null): void {
  if (thing === undefined) return;
  const { top, bottom } = thing.getBoundingClientRect();
  const stuck = (bar !== null && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0) + EDGE;
  if (top < stuck || bottom > window.innerHeight - EDGE) window.scrollBy({ top: top - Math.max(stuck, window.innerHeight / 3), behavior: 'instant' });
}
