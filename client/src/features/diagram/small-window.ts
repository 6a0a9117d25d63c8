import { useSyncExternalStore } from 'react';

// Here a picture would be read through a keyhole.
const SMALL = '(max-width: 640px)';

/** True where the list serves better than the picture. */
export function useSmallWindow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(SMALL).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(SMALL);
  query.addEventListener('change', onChange);
  return () => { query.removeEventListener('change', onChange); };
}
