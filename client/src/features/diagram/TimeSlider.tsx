import { useEffect, useId, useRef, useState, type ReactElement, type RefObject } from 'react';
import { isAskableDay, type Day } from '#schema/period.ts';
import { inWords } from '../../lib/days.ts';
import { Button } from '../../ui/Button.tsx';
import { Sign } from './Sign.tsx';
import { stopOf } from './stops.ts';
import './time.scss';

interface Props {
  /** The days on which something changed, oldest first. */
  readonly days: readonly Day[];
  readonly asOf: Day;
  readonly onDay: (day: Day) => void;
}

/** From one day on which something changed to another; nothing where there is only one. */
export function TimeSlider({ days, asOf, onDay }: Omit<Props, 'days'> & { readonly days: readonly Day[] | null | undefined }): ReactElement | null {
  return days === null || days === undefined || days.length < 2 ? null : <Stops days={days} asOf={asOf} onDay={onDay} />;
}

/** The slider says while it is moved which day it is at, and draws that day once it is let go. */
function Stops({ days, asOf, onDay }: Props): ReactElement {
  const [moved, setMoved] = useState({ from: asOf, to: asOf });
  const input = useOnceLetGo(days, onDay);
  const id = useId();
  const { previous, next, say } = stopOf(days, asOf);
  const day = moved.from === asOf ? moved.to : asOf;
  const at = Math.max(0, stopOf(days, day).at);
  return (
    <section className="time" aria-label="Through time">
      <div className="time__words">
        <label htmlFor={id}>Show the structure of <strong>{inWords(day)}</strong></label>
        <p>{say}</p>
      </div>
      {previous !== undefined && <button type="button" className="time__before" aria-label={`Change before: ${inWords(previous)}`} onClick={() => { onDay(previous); }}><Sign d="M9 2L4 7L9 12" /><span>{inWords(previous)}</span></button>}
      <input ref={input} id={id} className="time__range" type="range" min={0} max={days.length - 1} step={1} value={at} aria-valuetext={inWords(day)} onChange={(event) => { setMoved({ from: asOf, to: days[event.target.valueAsNumber] ?? asOf }); }} />
      {next !== undefined && <button type="button" className="time__after" aria-label={`Change after: ${inWords(next)}`} onClick={() => { onDay(next); }}><span>{inWords(next)}</span><Sign d="M5 2L10 7L5 12" /></button>}
      <DayField key={`day ${asOf}`} asOf={asOf} onDay={onDay} />
    </section>
  );
}

// React calls its own onChange on every move: only the browser's event tells that the slider was let go.
function useOnceLetGo(days: readonly Day[], onDay: (day: Day) => void): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const range = input.current;
    const settle = (): void => {
      const day = days[range?.valueAsNumber ?? -1];
      if (day !== undefined) onDay(day);
    };
    range?.addEventListener('change', settle);
    return () => { range?.removeEventListener('change', settle); };
  }, [days, onDay]);
  return input;
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
