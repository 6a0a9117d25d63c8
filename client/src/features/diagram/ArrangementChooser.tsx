import { useId, type ReactElement } from 'react';
import { sayTooMany } from '../../graph/layout/arranged.ts';
import { ARRANGEMENT_NAMES, ARRANGEMENTS, arrangementOf, USUAL, type Arrangement } from './arrangement-address.ts';
import { keepArrangement, keptArrangement } from './kept-arrangement.ts';

interface Props {
  /** Undefined: as at first. */
  readonly arrangement: Arrangement | undefined;
  readonly onArrangement: (arrangement: Arrangement | undefined) => void;
  /** In a window too small for it: the picture hangs whatever is chosen. */
  readonly isSmall: boolean;
  /** Boxes of the picture. */
  readonly count: number;
}

/** How the boxes of the picture, its files and its sheets are arranged. */
export function ArrangementChooser({ arrangement = USUAL, onArrangement, isSmall, count }: Props): ReactElement {
  const id = useId();
  const choose = (typed: string): void => {
    const chosen = arrangementOf(typed);
    keepArrangement(chosen);
    onArrangement(chosen === USUAL ? undefined : chosen);
  };
  const otherwise = isSmall ? TOO_SMALL[arrangement] : sayTooMany(arrangement, count);
  return (
    <div className="arrangement">
      <label htmlFor={id}>Arrangement</label>
      <select id={id} className="govuk-select" value={arrangement} onChange={({ target }) => { choose(target.value); }}>
        {ARRANGEMENTS.map((known) => <option key={known} value={known}>{ARRANGEMENT_NAMES[known]}</option>)}
      </select>
      {otherwise !== undefined && <p>{otherwise}</p>}
      {keptArrangement() === arrangement && <p>{`Remembered in this browser until you choose ${ARRANGEMENT_NAMES[USUAL].toLowerCase()}.`}</p>}
    </div>
  );
}

const TOO_SMALL: Readonly<Record<Arrangement, string | undefined>> = {
  hanging: undefined,
  banded: 'This window is too small for bands: here the boxes hang in one list. Files and prints have them.',
  map: 'This window is too small for boxes in boxes: here they hang in one list. Files and prints have them.',
  right: 'This window is too small for columns side by side: here the boxes hang in one list. Files and prints have them.',
};
