// The picture as it is arranged: small ones at once, others by the layout worker while the last one stays.
import { useEffect, useMemo, useState } from 'react';
import { arrangedAtOnce, type Commission } from '../../graph/layout/arranged.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { laidOut } from './layout-desk.ts';

/** What is drawn, and of which structure: not the one asked for while that is being arranged. */
export interface Drawn<S> { readonly scene: Scene; readonly picture: S }

export interface Arranging<S> {
  /** Undefined: nothing has been drawn yet. */
  readonly drawn: Drawn<S> | undefined;
  /** "Arranging 1,200 boxes …" where that takes long; else nothing. */
  readonly say: string;
}

/** Milliseconds after which waiting is told. */
const LONG = 300;

interface Made<S> extends Drawn<S> { readonly commission: Commission }

/** Throws, for the boundary around it, where a picture cannot be made. */
export function useArranged<S extends Structure>(picture: S, { arrangement, isTelephone = false }: Omit<Commission, 'structure'>): Arranging<S> {
  const commission = useMemo((): Commission => ({ structure: picture, arrangement, isTelephone }), [picture, arrangement, isTelephone]);
  const atOnce = useMemo(() => madeAtOnce(picture, commission), [picture, commission]);
  const later = useMadeLater(picture, commission, atOnce !== undefined);
  const now = atOnce ?? later;
  const isLong = useLong(commission, now === undefined);
  const [last, setLast] = useState(now);
  if (now !== undefined && last !== now) setLast(now);
  return { drawn: now ?? last, say: isLong ? `Arranging ${picture.bodies.length.toLocaleString('en-GB')} boxes …` : '' };
}

/** By the worker; undefined until it is there. An older commission is given up. */
function useMadeLater<S extends Structure>(picture: S, commission: Commission, isMade: boolean): Made<S> | undefined {
  const [made, setMade] = useState<Made<S>>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    if (isMade) return undefined;
    const { scene, cancel } = laidOut(commission);
    scene.then((done) => { setMade({ commission, picture, scene: done }); }, setFault);
    return cancel;
  }, [picture, commission, isMade]);
  if (fault !== undefined) throw fault instanceof Error ? fault : new Error('The picture could not be arranged.');
  return made?.commission === commission ? made : undefined;
}

function madeAtOnce<S extends Structure>(picture: S, commission: Commission): Made<S> | undefined {
  const scene = arrangedAtOnce(commission);
  return scene === undefined ? undefined : { commission, picture, scene };
}

/** Whether one commission has been waited for that long. */
function useLong(commission: Commission, isWaiting: boolean): boolean {
  const [told, setTold] = useState<Commission>();
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => { setTold(commission); }, LONG);
    return () => { clearTimeout(timer); };
  }, [commission, isWaiting]);
  return isWaiting && told === commission;
}
