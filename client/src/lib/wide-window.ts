import { useSyncExternalStore } from 'react';

// Below this a 400 px panel leaves too little for the sentence it proves.
const WIDE = '(min-width: 1020px)';

/** True while a side panel has room beside the text. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => { query.removeEventListener('change', onChange); };
}
