import { useId, type ReactElement } from 'react';
import { ARRANGEMENT_NAMES, ARRANGEMENTS, arrangementOf, USUAL, type Arrangement } from './arrangement-address.ts';

interface Props {
  /** Undefined: as at first. */
  readonly arrangement: Arrangement | undefined;
  readonly onArrangement: (arrangement: Arrangement | undefined) => void;
  /** In a window too small for it: the picture hangs whatever is chosen. */
  readonly isSmall: boolean;
}

/** How the boxes of the picture, its files and its sheets are arranged. */
export function ArrangementChooser({ arrangement = USUAL, onArrangement, isSmall }: Props): ReactElement {
  const id = useId();
  const choose = (typed: string): void => {
    const chosen = arrangementOf(typed);
    onArrangement(chosen === USUAL ? undefined : chosen);
  };
  return (
    <div className="arrangement">
      <label htmlFor={id}>Arrangement</label>
      <select id={id} className="govuk-select" value={arrangement} onChange={({ target }) => { choose(target.value); }}>
        {ARRANGEMENTS.map((known) => <option key={known} value={known}>{ARRANGEMENT_NAMES[known]}</option>)}
      </select>
      {isSmall && arrangement !== USUAL && <p>This window is too small for bands: here the boxes hang in one list. Files and prints have them.</p>}
    </div>
  );
}
