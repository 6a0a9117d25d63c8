// The look-up box: what is typed is asked after a short pause, Enter goes to the first hit.
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { addressOf } from '../../lib/address.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { ASK, begunIn, completionsOf } from './completions.ts';
import { suggestionsOf } from './groups.ts';
import { emptyText, useFound } from './use-found.ts';

interface Props {
  readonly label: string;
  readonly size: 'large' | 'small';
}

/** Enter before the hits for what is typed have come, or where there are none, leads to the page of everything found. */
export function LookupBox({ label, size }: Props): ReactElement {
  const [text, setText] = useState('');
  const found = useFound(text.trim());
  const begun = begunIn(text);
  const named = useFound(begun?.name ?? '', begun?.kinds);
  const navigate = useNavigate();
  const goTo = (thing: Thing) => {
    setText('');
    void navigate(addressOf(thing));
  };
  const look = (asked: string) => {
    setText('');
    void navigate({ to: '/find', search: { q: asked } });
  };
  const submit = () => {
    const asked = text.trim();
    const [first] = found.text === asked ? found.hits : [];
    if (asked === '') return;
    if (first !== undefined) goTo(first.thing);
    else look(asked);
  };
  return (
    <SearchBox
      label={label} size={size} text={text} emptyText={emptyText(text.trim(), found)}
      groups={[...suggestionsOf(found.hits, found.words), ...completionsOf(text, begun, named.hits.map(({ thing }) => thing.name))]}
      onType={setText} onSubmit={submit}
      onChoose={(key) => {
        const hit = found.hits.find(({ thing }) => thing.id === key);
        const word = found.words.find(({ id }) => id === key);
        if (key.startsWith(ASK)) look(key.slice(ASK.length));
        else if (hit !== undefined) goTo(hit.thing);
        else if (word !== undefined) look(word.text);
      }}
    />
  );
}
