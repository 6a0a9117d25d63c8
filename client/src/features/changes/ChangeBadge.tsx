import type { ReactElement } from 'react';
import type { ChangeKind } from '#schema/vocabulary/changes.ts';
import { CHANGE_SIGNS, CHANGE_WORDS } from '#schema/wording/changes-as-text.ts';

const TONES = { '+': 'come', '−': 'gone', '△': 'other', '≠': 'apart' } as const;

/** What became of it: a sign and its word in a border, so that colour says nothing alone. */
export function ChangeBadge({ kind }: { readonly kind: ChangeKind }): ReactElement {
  const sign = CHANGE_SIGNS[kind];
  return <span className={`change-badge change-badge--${TONES[sign]}`}><span aria-hidden="true">{sign}</span> {CHANGE_WORDS[kind]}</span>;
}
