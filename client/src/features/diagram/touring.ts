// A tour of the picture: where the reader is in it, and whom that stop is about.
import { useMemo } from 'react';
import type { Scene } from '../../graph/scene.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { tourOf, type TourStop } from '../../graph/tour.ts';
import type { Marked } from './finding.ts';

/** `at` counts from 1. */
export interface Touring { readonly stops: readonly TourStop[]; readonly at: number; readonly marked: Marked }

/** Undefined: the reader is on no tour. A number beyond the last stop is the last. */
export function useTouring(whole: Structure, scene: Scene, asked: string | undefined): Touring | undefined {
  return useMemo(() => {
    if (asked === undefined) return undefined;
    const stops = tourOf({ whole, scene });
    const at = Math.min(Number(asked), stops.length);
    return { stops, at, marked: markedAt(scene, stops[at - 1]?.about ?? []) };
  }, [whole, scene, asked]);
}

/** Whoever is folded away is shown by the box that stands for them. */
function markedAt({ bodies, away }: Scene, about: readonly string[]): Marked {
  const drawn = about.flatMap((id) => {
    const shown = bodies.some((body) => body.id === id) ? id : away.bodies.find((body) => body.id === id)?.under;
    return shown === undefined ? [] : [shown];
  });
  const [first] = drawn;
  return { ids: new Set(drawn), goal: first === undefined ? undefined : { id: first, openedUnder: null } };
}
