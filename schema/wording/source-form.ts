// What a form offers of sources.
import type { SourceKind } from '#schema/vocabulary/evidence.ts';
import { SOURCE_KIND_WORDS } from '#schema/wording/sources.ts';

const HINTS: Readonly<Record<SourceKind, string>> = {
  MINUTE: 'Of a board’s meeting', CORRESPONDENCE: 'Of the holder of a post', OFFICER_KNOWLEDGE: 'It is still to be minuted', PUBLISHED_PAPER: 'That we do not hold yet',
};

/** What is most often at hand stands first. */
export const SOURCE_CHOICES = (['MINUTE', 'CORRESPONDENCE', 'OFFICER_KNOWLEDGE', 'PUBLISHED_PAPER'] as const).map((value) => ({ value, label: SOURCE_KIND_WORDS[value], hint: HINTS[value] }));
