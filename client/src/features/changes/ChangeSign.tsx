import type { ReactElement } from 'react';
import type { ChangeKind } from '#schema/vocabulary/changes.ts';
import { CHANGE_SIGNS } from '#schema/wording/changes-as-text.ts';

// Drawn, since the letters of the page hold no triangle and no crossed-out equals: they would show as empty boxes.
const STROKES = { '+': 'M6 1v10M1 6h10', '−': 'M1 6h10', '△': 'M6 1.5 11 10.5H1Z', '≠': 'M1.5 4h9M1.5 8h9M8.5 1 3.5 11' } as const satisfies Record<(typeof CHANGE_SIGNS)[ChangeKind], string>;

/** The sign of a change; its word stands beside it. */
export function ChangeSign({ kind }: { readonly kind: ChangeKind }): ReactElement {
  return <svg className="change-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d={STROKES[CHANGE_SIGNS[kind]]} /></svg>;
}
