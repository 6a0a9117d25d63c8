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
  /** Part of a form, which is sent by a button of its own. */
  readonly isPart?: boolean;
  /** The text goes once one is chosen, for the next. */
  readonly isSeveral?: boolean;
}

const PARTIES: readonly ThingKind[] = ['BODY', 'ORGANISATION', 'POST'];

/** Only of these kinds. `onChoose` is not called until one is chosen; Enter chooses the first hit. */
export function PartyBox({ id, label, chosen, onChoose, kinds = PARTIES, isPart = false, isSeveral = false }: Props): ReactElement {
  const [text, setText] = useState(chosen?.name ?? '');
  const found = useFound(text.trim(), kinds);
  // Of what is typed next nothing is known yet: what was found before is no suggestion for it.
  const hits = isSeveral && found.text !== text.trim() ? [] : found.hits;
  const choose = (thing: Thing | undefined) => {
    if (thing === undefined) return;
    setText(isSeveral ? '' : thing.name);
    onChoose(thing);
  };
  return (
    <SearchBox
      id={id} isPart={isPart} label={label} size="large" text={text} emptyText={emptyText(text.trim(), found)} groups={suggestionsOf(hits, [])} onType={setText}
      onSubmit={() => { if (found.text === text.trim()) choose(found.hits[0]?.thing); }}
      onChoose={(key) => { choose(found.hits.find(({ thing }) => thing.id === key)?.thing); }}
    />
  );
}
