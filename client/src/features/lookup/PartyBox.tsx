// A look-up box for one side of a question about two parties: it keeps the name of the one that was chosen.
import { useState, type ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { suggestionsOf } from './groups.ts';
import { emptyText, useFound } from './use-found.ts';

interface Props {
  /** Its field's id is `${id}-field`. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly chosen: Thing | undefined;
  /** Bodies, organisations and posts where it is left out. */
  readonly kinds?: readonly ThingKind[];
  readonly onChoose: (thing: Thing) => void;
}

const PARTIES: readonly ThingKind[] = ['BODY', 'ORGANISATION', 'POST'];

/** Only of these kinds. `onChoose` is not called until one is chosen; Enter chooses the first hit. */
export function PartyBox({ id, label, chosen, kinds = PARTIES, onChoose }: Props): ReactElement {
  const [text, setText] = useState(chosen?.name ?? '');
  const found = useFound(text.trim(), kinds);
  const choose = (thing: Thing | undefined) => {
    if (thing === undefined) return;
    setText(thing.name);
    onChoose(thing);
  };
  return (
    <SearchBox
      id={id} label={label} size="large" text={text} emptyText={emptyText(text.trim(), found)} groups={suggestionsOf(found.hits, [])} onType={setText}
      onSubmit={() => { if (found.text === text.trim()) choose(found.hits[0]?.thing); }}
      onChoose={(key) => { choose(found.hits.find(({ thing }) => thing.id === key)?.thing); }}
    />
  );
}
