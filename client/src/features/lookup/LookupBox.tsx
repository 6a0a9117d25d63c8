// The look-up box: what is typed is asked after a short pause, Enter goes to the first hit.
import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { LookupDocument } from '../../gql/graphql.ts';
import { addressOf } from '../../lib/address.ts';
import { useReading } from '../../lib/reading.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { detailOf, groupHits, type Hit } from './groups.ts';

const PAUSE_MS = 180;

interface Props {
  readonly label: string;
  readonly size: 'large' | 'small';
}

interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** False where the question could not be asked. */
  readonly isAnswered: boolean;
}

const NOTHING_ASKED: Found = { text: '', hits: [], isAnswered: true };

export function LookupBox({ label, size }: Props): ReactElement {
  const [text, setText] = useState('');
  const found = useFound(text.trim());
  const navigate = useNavigate();
  const goTo = (thing: Thing) => {
    setText('');
    void navigate(addressOf(thing));
  };
  const submit = () => {
    const asked = text.trim();
    const [first] = found.text === asked ? found.hits : [];
    if (asked === '') return;
    if (first !== undefined) goTo(first.thing);
    else {
      setText('');
      void navigate({ to: '/find', search: { q: asked } });
    }
  };
  return (
    <SearchBox
      label={label} size={size} text={text} emptyText={emptyText(text.trim(), found)}
      groups={groupHits(found.hits).map(({ heading, hits }) => ({
        heading, suggestions: hits.map((hit) => ({ key: hit.thing.id, name: hit.thing.name, detail: detailOf(hit) })),
      }))}
      onType={setText} onSubmit={submit}
      onChoose={(key) => {
        const hit = found.hits.find(({ thing }) => thing.id === key);
        if (hit !== undefined) goTo(hit.thing);
      }}
    />
  );
}

function emptyText(text: string, found: Found): string {
  if (text === '') return 'Type a name, a topic or a number.';
  if (found.text !== text) return 'Looking it up…';
  return found.isAnswered ? `Nothing is called “${text}”. Try fewer or other words.` : 'The look-up does not answer just now. Press Enter to try again.';
}

/** Hits for the text last answered; an answer that comes after newer typing is dropped. */
function useFound(text: string): Found {
  const client = useApolloClient();
  const { asOf } = useReading();
  const [found, setFound] = useState(NOTHING_ASKED);
  useEffect(() => {
    if (text === '') return undefined;
    let isWanted = true;
    const ask = async () => {
      const { data } = await client.query({ query: LookupDocument, variables: { text, asOf }, errorPolicy: 'all' });
      const search = data?.search ?? undefined;
      if (isWanted) setFound({ text, hits: search?.hits ?? [], isAnswered: search !== undefined });
    };
    const timer = setTimeout(() => { void ask(); }, PAUSE_MS);
    return () => { isWanted = false; clearTimeout(timer); };
  }, [client, text, asOf]);
  return text === '' ? NOTHING_ASKED : found;
}
