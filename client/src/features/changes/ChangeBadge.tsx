import type { ReactElement } from 'react';
import type { ChangeKind } from '#schema/vocabulary/changes.ts';
import { CHANGE_SIGNS, CHANGE_WORDS } from '#schema/wording/changes-as-text.ts';
import { ChangeSign } from './ChangeSign.tsx';

const TONES = { '+': 'come', '−': 'gone', '△': 'other', '≠': 'apart' } as const;

/** What became of it: a sign and its word in a border, so that colour says nothing alone. */
export function ChangeBadge({ kind }: { readonly kind: ChangeKind }): ReactElement {
  return <span className={`change-badge change-badge--${TONES[CHANGE_SIGNS[kind]]}`}><ChangeSign kind={kind} /> {CHANGE_WORDS[kind]}</span>;
}
