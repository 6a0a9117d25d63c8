// How wide the reader's window is, where that decides what is shown and not only how.
import { useSyncExternalStore } from 'react';

// Below this a 400 px panel leaves too little for the sentence it proves.
const WIDE = matching('(min-width: 1020px)');
// Here a picture would be read through a keyhole.
const SMALL = matching('(max-width: 640px)');

/** True while a side panel has room beside the text. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(WIDE.subscribe, WIDE.isSo);
}

/** True where the list serves better than the picture. */
export function useSmallWindow(): boolean {
  return useSyncExternalStore(SMALL.subscribe, SMALL.isSo);
}

function matching(condition: string) {
  return {
    isSo: (): boolean => matchMedia(condition).matches,
    subscribe: (onChange: () => void): (() => void) => {
      const query = matchMedia(condition);
      query.addEventListener('change', onChange);
      return () => { query.removeEventListener('change', onChange); };
    },
  };
}
