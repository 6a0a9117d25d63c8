// When papers last speak of a fact, beside its source.
import type { ReactElement } from 'react';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayLastSeen } from '#schema/wording/structure.ts';
import type { CitedLine } from './Citations.tsx';

interface Props {
  readonly certainty: Certainty | null | undefined;
  readonly evidence: readonly CitedLine[];
}

/** Said only where the day read lies beyond what the newest of these papers can speak for. */
export function LastSeen({ certainty, evidence }: Props): ReactElement | null {
  if (certainty !== 'EXTRAPOLATED') return null;
  const newest = evidence.toSorted((a, b) => (a.document.issued < b.document.issued ? 1 : -1))[0];
  return newest === undefined ? null : <span className="last-seen"> {sayLastSeen(newest.document.issued, [newest.document])}</span>;
}
