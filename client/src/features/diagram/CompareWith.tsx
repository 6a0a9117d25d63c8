import { useState, type ReactElement } from 'react';
import { isAskableDay, type Day } from '#schema/period.ts';
import { inWords } from '../../lib/days.ts';
import { Button } from '../../ui/Button.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import './time.scss';

interface Props {
  /** The days on which something changed, oldest first. */
  readonly days: readonly Day[];
  readonly asOf: Day;
  /** The second day; undefined: none, so far. */
  readonly compare: Day | undefined;
  /** Undefined ends the comparison. */
  readonly onCompare: (day: Day | undefined) => void;
}

/** A second day to lay beside the one shown: one of those on which something changed, or any. */
export function CompareWith({ days, asOf, compare, onCompare }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  if (compare !== undefined) return <Comparing asOf={asOf} compare={compare} onCompare={onCompare} />;
  return (
    <section className="comparing" aria-label="Two dates">
      <TextButton isExpanded={isOpen} controls="compare-with" onPress={() => { setOpen(!isOpen); }}>Compare with another date</TextButton>
      <div id="compare-with">{isOpen && <Choose key={asOf} days={days.filter((day) => day !== asOf)} asOf={asOf} onCompare={onCompare} />}</div>
    </section>
  );
}

function Comparing({ asOf, compare, onCompare }: Pick<Props, 'asOf' | 'onCompare'> & { readonly compare: Day }): ReactElement {
  const [earlier, later] = compare < asOf ? [compare, asOf] : [asOf, compare];
  return (
    <section className="comparing comparing--on" aria-label="Two dates">
      <p>One picture of <strong>{inWords(earlier)}</strong> and <strong>{inWords(later)}</strong></p>
      <Button look="outlined" onPress={() => { onCompare(undefined); }}>Stop comparing</Button>
    </section>
  );
}

function Choose({ days, asOf, onCompare }: Pick<Props, 'days' | 'asOf' | 'onCompare'>): ReactElement {
  const [typed, setTyped] = useState<string>('');
  const [say, setSay] = useState('');
  const submit = (): void => {
    if (typed === asOf) setSay(`${inWords(asOf)} is shown already. Choose another date to compare it with.`);
    else if (isAskableDay(typed)) onCompare(typed);
  };
  return (
    <form className="comparing__choose" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {days.length > 0 && (
        <ul aria-label="Dates on which something changed">
          {days.map((day) => <li key={day}><TextButton onPress={() => { onCompare(day); }}>{inWords(day)}</TextButton></li>)}
        </ul>
      )}
      <label>Any second date <input type="date" required value={typed} min="0001-01-02" max="9998-12-31" onChange={(event) => { setTyped(event.target.value); }} /></label>
      <Button type="submit" look="outlined">Compare</Button>
      <p role="status">{say}</p>
    </form>
  );
}
