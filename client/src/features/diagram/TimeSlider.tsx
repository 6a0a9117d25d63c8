import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isAskableDay, type Day } from '#schema/period.ts';
import { inWords } from '../../lib/days.ts';
import { Button } from '../../ui/Button.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { stopOf } from './stops.ts';

interface Props {
  /** The days on which something changed, oldest first. */
  readonly days: readonly Day[];
  readonly asOf: Day;
  readonly onDay: (day: Day) => void;
}

/** From one day on which something changed to another; nothing where there is only one. */
export function TimeSlider({ days, asOf, onDay }: Omit<Props, 'days'> & { readonly days: readonly Day[] | null | undefined }): ReactElement | null {
  if (days === null || days === undefined || days.length < 2) return null;
  const { previous, next, say } = stopOf(days, asOf);
  return (
    <section className="time" aria-label="Through time">
      <Range days={days} asOf={asOf} onDay={onDay} />
      <div className="time__doors">
        {previous !== undefined && <TextButton onPress={() => { onDay(previous); }}>{`Change before: ${inWords(previous)}`}</TextButton>}
        {next !== undefined && <TextButton onPress={() => { onDay(next); }}>{`Change after: ${inWords(next)}`}</TextButton>}
      </div>
      <DayField key={`day ${asOf}`} asOf={asOf} onDay={onDay} />
      <p className="time__say">{say}</p>
    </section>
  );
}

/** Says while it is moved which day it is at, and draws that day once it is let go. */
function Range({ days, asOf, onDay }: Props): ReactElement {
  const [moved, setMoved] = useState({ from: asOf, to: asOf });
  const input = useRef<HTMLInputElement>(null);
  // React calls its own onChange on every move: only the browser's event tells that the slider was let go.
  useEffect(() => {
    const range = input.current;
    const settle = (): void => {
      const day = days[range?.valueAsNumber ?? -1];
      if (day !== undefined) onDay(day);
    };
    range?.addEventListener('change', settle);
    return () => { range?.removeEventListener('change', settle); };
  }, [days, onDay]);
  const day = moved.from === asOf ? moved.to : asOf;
  const at = Math.max(0, stopOf(days, day).at);
  return (
    <label className="time__range">
      <span>Show the structure of <strong>{inWords(day)}</strong></span>
      <input ref={input} type="range" min={0} max={days.length - 1} step={1} value={at} aria-valuetext={inWords(day)} onChange={(event) => { setMoved({ from: asOf, to: days[event.target.valueAsNumber] ?? asOf }); }} />
    </label>
  );
}

function DayField({ asOf, onDay }: Omit<Props, 'days'>): ReactElement {
  const [typed, setTyped] = useState<string>(asOf);
  const submit = (): void => { if (isAskableDay(typed)) onDay(typed); };
  return (
    <form className="time__day" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <label>Any day <input type="date" required value={typed} min="0001-01-02" max="9998-12-31" onChange={(event) => { setTyped(event.target.value); }} /></label>
      <Button type="submit" look="outlined">Show</Button>
    </form>
  );
}
