import { useState, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';

interface Edition {
  readonly id: string;
  readonly title: string;
  readonly label?: string | null | undefined;
}

interface Props {
  readonly editions: readonly Edition[];
  readonly older: string | undefined;
  readonly newer: string | undefined;
  readonly onCompare: (picked: { readonly older: string; readonly newer: string }) => void;
}

/** Two editions out of all that papers name. */
export function PickEditions({ editions, older = '', newer = '', onCompare }: Props): ReactElement {
  const [picked, setPicked] = useState({ older, newer });
  const [mend, setMend] = useState<string>();
  const submit = () => {
    const problem = problemOf(picked);
    setMend(problem);
    if (problem === undefined) onCompare(picked);
    else document.getElementById('edition-older')?.focus();
  };
  const choice = (side: 'older' | 'newer', label: string) => (
    <div>
      <label htmlFor={`edition-${side}`}>{label}</label>
      <select className="govuk-input" id={`edition-${side}`} value={picked[side]} aria-describedby={mend === undefined ? undefined : 'edition-error'} onChange={({ target }) => { setPicked({ ...picked, [side]: target.value }); }}>
        <option value="">Choose an edition</option>
        {editions.map(({ id, title, label: name }) => <option key={id} value={id}>{title}{typeof name === 'string' ? `, ${name}` : ''}</option>)}
      </select>
    </div>
  );
  return (
    <form className="edition-pick" noValidate aria-label="Two editions to compare" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {choice('older', 'Older edition')}
      {choice('newer', 'Newer edition')}
      <Button type="submit">Compare</Button>
      {mend !== undefined && <p className="govuk-error-message" id="edition-error" role="alert"><span className="govuk-visually-hidden">Error: </span>{mend}</p>}
    </form>
  );
}

function problemOf({ older, newer }: { readonly older: string; readonly newer: string }): string | undefined {
  if (older === '' || newer === '') return 'Choose two editions';
  return older === newer ? 'Choose two different editions' : undefined;
}
