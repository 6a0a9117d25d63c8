import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the component stands, which does what the newest one given does: what takes it need not be drawn anew. */
export function useSteady<A extends readonly unknown[]>(work: (...args: A) => void): (...args: A) => void {
  const newest = useRef(work);
  useLayoutEffect(() => { newest.current = work; });
  return useCallback((...args: A) => { newest.current(...args); }, []);
}
