// What a source is called: a paper by its title, a minute by its board and day, a letter by its sender and day, knowledge by what is known.
import { sayDay, type Day } from '#schema/period.ts';
import type { SourceKind } from '#schema/vocabulary/evidence.ts';

/** As a form offers them and a problem says them. */
export const SOURCE_KIND_WORDS = {
  PUBLISHED_PAPER: 'A paper',
  MINUTE: 'A minute',
  CORRESPONDENCE: 'A letter or an e-mail',
  OFFICER_KNOWLEDGE: 'An officer’s knowledge',
} as const satisfies Record<SourceKind, string>;

interface Spoken {
  readonly kind: SourceKind;
  readonly issued: Day;
  readonly title?: string | null | undefined;
  readonly item?: string | null | undefined;
}

/** "Minutes of the Living Well Partnership Board, 12 March 2026, item 4". `of`: the name of the board or of the sender. */
export function titleOfSource(source: Spoken, of: string | null): string {
  const about = source.title ?? '';
  const called = CALLED[source.kind]({ ...source, of: of ?? 'somebody', day: sayDay(source.issued) });
  return [called, about].filter((part) => part !== '').join(': ');
}

type Calling = (source: Spoken & { readonly of: string; readonly day: string }) => string;

const CALLED: Readonly<Record<SourceKind, Calling>> = {
  PUBLISHED_PAPER: () => '',
  MINUTE: ({ of, day, item }) => `Minutes of ${of}, ${day}${typeof item === 'string' ? `, item ${item}` : ''}`,
  CORRESPONDENCE: ({ of, day }) => `Letter of ${of}, ${day}`,
  OFFICER_KNOWLEDGE: ({ day }) => `Officer’s knowledge, ${day}`,
};
