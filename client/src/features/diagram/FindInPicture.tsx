import { Link } from '@tanstack/react-router';
import { useId, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { SceneBody } from '../../graph/scene.ts';
import type { Finding } from './finding.ts';
import { Sign } from './Sign.tsx';

interface Props {
  readonly field: RefObject<HTMLDivElement | null>;
  readonly finding: Finding;
  /** As the scene says them: drawn, in whatever order. */
  readonly bodies: readonly SceneBody[];
  /** Puts the focus on the party that the reader has moved to. */
  readonly onGo: (id: string) => void;
  /** What else can be seen of that party. */
  readonly door: (id: string) => ReactNode;
}

/** Finds a party in the picture, drawn or folded away. The focus stays in the field: Enter moves on, with Shift back, Esc empties it. */
export function FindInPicture({ field, finding, bodies, onGo, door }: Props): ReactElement {
  const { typed, matches, goal, type, step } = finding;
  const id = useId();
  const keys: Readonly<Record<string, () => void>> = { ArrowDown: () => { step(1); }, ArrowUp: () => { step(-1); }, Escape: () => { type(''); } };
  const onKeyDown = (event: KeyboardEvent): void => {
    const work = event.key === 'Enter' ? () => { step(event.shiftKey ? -1 : 1); } : keys[event.key];
    if (work === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    work();
  };
  return (
    <div ref={field} className={typed === '' ? 'find-in' : 'find-in find-in--on'} role="search" aria-label="Find in this picture">
      <label htmlFor={id}>Find in this picture</label>
      <input id={id} type="text" value={typed} maxLength={200} autoComplete="off" spellCheck={false} aria-describedby={`${id}-said`} onChange={(event) => { type(event.target.value); }} onKeyDown={onKeyDown} />
      {typed !== '' && (
        <div className="find-in__buttons">
          {matches.length > 1 && <button type="button" aria-label="Previous" onClick={() => { step(-1); }}><Sign d="M2 9L7 4L12 9" /></button>}
          {matches.length > 1 && <button type="button" aria-label="Next" onClick={() => { step(1); }}><Sign d="M2 5L7 10L12 5" /></button>}
          {matches.length === 1 && <button type="button" onClick={() => { step(1); }}>Show it</button>}
          {goal !== undefined && <button type="button" onClick={() => { onGo(goal.id); }}>Go to it</button>}
          <button type="button" onClick={() => { type(''); document.getElementById(id)?.focus(); }}>Clear</button>
        </div>
      )}
      <p className="find-in__said">
        <span id={`${id}-said`} role="status"><Said {...saysFound(finding, bodies)} /></span>
        {typed.trim() !== '' && matches.length === 0 && <> <Link className="govuk-link" to="/find" search={(search) => ({ asOf: search.asOf, proposals: search.proposals, q: typed })}>Look it up everywhere</Link></>}
        {goal !== undefined && <> {door(goal.id)}</>}
      </p>
    </div>
  );
}

/** `more`: where it stands, for whom there is room or no sight of it. */
interface Says { readonly first: string; readonly more: string }

function Said({ first, more }: Says): ReactElement | null {
  return first === '' ? null : <>{first}{more !== '' && <span className="find-in__more"> {more}</span>}</>;
}

/** "2 of 3: Integration Board." Empty while nothing is typed. */
function saysFound({ typed, matches, goal }: Finding, bodies: readonly SceneBody[]): Says {
  if (typed.trim() === '') return { first: '', more: '' };
  const away = matches.filter(({ under }) => under !== null).length;
  if (matches.length === 0) return { first: 'Nobody in this picture bears that name.', more: '' };
  const at = matches.findIndex(({ id }) => id === goal?.id);
  const [match, found] = [matches[at], bodies.find(({ id }) => id === goal?.id)];
  if (goal === undefined || match === undefined) return { first: `${String(matches.length)} found${sayAway(matches.length, away)}.`, more: `Enter goes to ${matches.length === 1 ? 'it' : 'the first'}.` };
  const opened = goal.openedUnder === null ? '' : `It was folded away under ${goal.openedUnder}, which is now open.`;
  return { first: `${String(at + 1)} of ${String(matches.length)}: ${match.name}.`, more: `${standingOf(found)} ${opened}`.trim() };
}

/** What is said aloud of a box after its name. */
function standingOf(body: SceneBody | undefined): string {
  const rest = body?.say.slice(body.name.length + 2) ?? '';
  return rest === '' ? '' : `${rest}.`;
}

function sayAway(count: number, away: number): string {
  if (away === 0) return '';
  return away === count ? ', folded away' : `, ${String(away)} of them folded away`;
}
