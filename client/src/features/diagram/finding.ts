// The search inside a picture: what was typed, who bears it, and to which of them the reader has moved. It is not in the address, as what is typed and where a picture is moved never are.
import { useMemo, useState } from 'react';
import { findIn, type FoundInPicture } from '../../graph/find-in.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Structure } from '../../graph/structure-model.ts';

/** Whom to move to; a new object each time, so that the reader comes back to the same one too. */
export interface Goal { readonly id: string; /** The box it was folded away in, by name; null where it was drawn. */ readonly openedUnder: string | null }

/** Who is marked in picture and list, and who of them the reader has moved to. */
export interface Marked { readonly ids: ReadonlySet<string>; readonly goal: Goal | undefined }

export interface Finding extends Marked {
  readonly typed: string;
  readonly matches: readonly FoundInPicture[];
  readonly type: (text: string) => void;
  /** To the next one or the one before, round and round. */
  readonly step: (by: 1 | -1) => void;
}

/** Undefined: not found. */
export function markOf(id: string, marked: Marked | undefined): 'found' | 'goal' | undefined {
  if (marked?.goal?.id === id) return 'goal';
  return marked?.ids.has(id) === true ? 'found' : undefined;
}

interface Searched { readonly picture: Structure; readonly scene: Scene; /** Opens the branches a party is folded away in. */ readonly openTo: (id: string) => void }

/** Typing marks; moving is a step of its own, so that no branch opens under a half-typed word. */
export function useFinding({ picture, scene, openTo }: Searched): Finding {
  const [{ typed, goal }, setState] = useState<{ readonly typed: string; readonly goal: Goal | undefined }>({ typed: '', goal: undefined });
  const matches = useMemo(() => findIn(picture, scene, typed), [picture, scene, typed]);
  const ids = useMemo(() => new Set(matches.map(({ id }) => id)), [matches]);
  const step = (by: 1 | -1): void => {
    const next = matches[placeAfter(matches, goal?.id, by)];
    if (next === undefined) return;
    setState({ typed, goal: { id: next.id, openedUnder: next.under } });
    if (next.under !== null) openTo(next.id);
  };
  return { typed, matches, ids, goal, type: (text) => { setState({ typed: text, goal: undefined }); }, step };
}

function placeAfter(matches: readonly FoundInPicture[], id: string | undefined, by: 1 | -1): number {
  const at = matches.findIndex((match) => match.id === id);
  if (at === -1) return by === 1 ? 0 : matches.length - 1;
  return (at + by + matches.length) % matches.length;
}
