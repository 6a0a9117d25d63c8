import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import './tour.scss';
import type { Touring } from './touring.ts';

interface Props {
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly touring: Touring | undefined;
  /** The stop to go to; undefined: the tour ends. */
  readonly onTour: (stop: number | undefined) => void;
}

/** A tour of the picture, stop by stop; it begins when it is asked for, and Esc leaves it. */
export function TourBar({ bar, touring, onTour }: Props): ReactElement {
  const heading = useId();
  const start = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Where the focus goes after the press that began or ended it; an address that names a stop leaves it alone.
  const pressed = useRef<'begun' | 'left'>(undefined);
  useEffect(() => {
    const target = pressed.current === 'begun' ? title.current : pressed.current === 'left' ? start.current : null;
    if (target === null) return;
    pressed.current = undefined;
    target.focus({ preventScroll: true });
  });
  const leave = (): void => { pressed.current = 'left'; onTour(undefined); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  const stop = touring?.stops[touring.at - 1];
  if (touring === undefined || stop === undefined) {
    return <div ref={bar} className="tour"><button ref={start} type="button" className="text-button" onClick={() => { pressed.current = 'begun'; onTour(1); }}>Take a tour of this picture</button></div>;
  }
  const { at, stops } = touring;
  return (
    <div ref={bar} className="tour tour--on" role="region" aria-labelledby={heading} onKeyDown={onKeyDown}>
      <h2 ref={title} id={heading} tabIndex={-1}><span className="tour__place">Tour, {at} of {stops.length}:</span> {stop.title}</h2>
      <p role="status">{stop.say}</p>
      <div className="tour__buttons">
        <button type="button" disabled={at === 1} onClick={() => { onTour(at - 1); }}>Back</button>
        {at < stops.length && <button type="button" onClick={() => { onTour(at + 1); }}>Next</button>}
        <button type="button" onClick={leave}>{at < stops.length ? 'Leave the tour' : 'End the tour'}</button>
      </div>
    </div>
  );
}
