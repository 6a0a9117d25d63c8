// Which suggestion is marked, whether the list is open, and what each key does to both.
import { useState, type KeyboardEvent } from 'react';

export interface Suggestion {
  readonly key: string;
  readonly name: string;
  /** What tells it from others of like name. */
  readonly detail: string | null;
}

export interface SuggestionGroup {
  readonly heading: string;
  readonly suggestions: readonly Suggestion[];
}

interface Options {
  readonly groups: readonly SuggestionGroup[];
  readonly onChoose: (key: string) => void;
  readonly onSubmit: () => void;
}

interface Suggesting {
  readonly isOpen: boolean;
  readonly marked: string | undefined;
  /** The keys of all suggestions, in the order the arrow keys walk them. */
  readonly keyOf: readonly string[];
  readonly open: (text: string) => void;
  readonly close: () => void;
  readonly pressKey: (event: KeyboardEvent) => void;
}

/** Keys pressed while a character is being composed are left alone; a mark whose suggestion has gone counts as none. */
export function useSuggestions({ groups, onChoose, onSubmit }: Options): Suggesting {
  const [isWanted, setWanted] = useState(false);
  const [marked, setMarked] = useState<string>();
  const keyOf = groups.flatMap(({ suggestions }) => suggestions.map(({ key }) => key));
  const shown = isWanted && marked !== undefined && keyOf.includes(marked) ? marked : undefined;
  const close = () => { setWanted(false); setMarked(undefined); };
  const mark = (step: number) => { setWanted(true); setMarked(stepFrom(keyOf, shown, step)); };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => { mark(1); },
    ArrowUp: () => { mark(-1); },
    Escape: close,
    Enter: () => {
      close();
      if (shown === undefined) onSubmit();
      else onChoose(shown);
    },
  };
  const pressKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  const open = (text: string) => { setWanted(text.trim() !== ''); setMarked(undefined); };
  return { isOpen: isWanted, marked: shown, keyOf, open, close, pressKey };
}

/** The next key in a ring; from nothing marked, the first or the last. */
function stepFrom(keys: readonly string[], from: string | undefined, step: number): string | undefined {
  const at = from === undefined ? (step > 0 ? -1 : keys.length) : keys.indexOf(from);
  return keys[(at + step + keys.length) % keys.length];
}
