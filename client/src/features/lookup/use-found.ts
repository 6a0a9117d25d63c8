// What is typed into a look-up box, asked after a short pause.
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { LookupDocument } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import type { Hit, Word } from './groups.ts';

const PAUSE_MS = 180;

export interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly words: readonly Word[];
  /** False where the question could not be asked. */
  readonly isAnswered: boolean;
}

const NOTHING_ASKED: Found = { text: '', hits: [], words: [], isAnswered: true };

/** What stands in place of suggestions. */
export function emptyText(text: string, found: Found): string {
  if (text === '') return 'Type a name, a topic or a number.';
  if (found.text !== text) return 'Looking it up…';
  return found.isAnswered ? `Nothing is called “${text}”. Try fewer or other words.` : 'The look-up does not answer just now. Press Enter to try again.';
}

/** Hits for the text last answered, of the kinds given or of all; an answer that comes after newer typing is dropped. */
export function useFound(text: string, kinds?: readonly ThingKind[]): Found {
  const client = useApolloClient();
  const { asOf } = useReading();
  const [found, setFound] = useState(NOTHING_ASKED);
  useEffect(() => {
    if (text === '') return undefined;
    let isWanted = true;
    const ask = async () => {
      const { data } = await client.query({ query: LookupDocument, variables: { text, asOf, kinds }, errorPolicy: 'all' });
      const search = data?.search ?? undefined;
      if (isWanted) setFound({ text, hits: search?.hits ?? [], words: search?.words ?? [], isAnswered: search !== undefined });
    };
    const timer = setTimeout(() => { void ask(); }, PAUSE_MS);
    return () => { isWanted = false; clearTimeout(timer); };
  }, [client, text, asOf, kinds]);
  return text === '' ? NOTHING_ASKED : found;
}
