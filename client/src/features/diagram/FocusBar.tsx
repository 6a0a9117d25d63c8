import { useId, type ReactElement } from 'react';
import { DIRECTIONS, MOST_HOPS, readFocus, typedFocus, type TypedFocus } from '../../graph/focusing.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { focusOn } from '../../graph/transformations/focus.ts';
import { middleOf, sayFocus } from '../../graph/transformations/focused.ts';
import { TextButton } from '../../ui/TextButton.tsx';

interface Props {
  /** Of which a part is drawn. */
  readonly whole: Structure;
  /** How many boxes that part has. */
  readonly shown: number;
  readonly focus: TypedFocus;
  readonly onFocus: (focus: TypedFocus) => void;
}

const NAMES = { up: 'Above it', down: 'Below it', both: 'Above and below' } as const;

/** Around whom the picture is drawn, how far, which way and which kinds; nothing where it is drawn whole. */
export function FocusBar({ whole, shown, focus, onFocus }: Props): ReactElement | null {
  const id = useId();
  const asked = readFocus(focus);
  const middle = middleOf(whole, asked);
  if (asked === undefined) return null;
  const all = <TextButton onPress={() => { onFocus(typedFocus({})); }}>Show the whole structure</TextButton>;
  if (middle === undefined) return <p className="focus-bar" role="status">The party of this address is not in the picture of this date, so the whole is drawn. {all}</p>;
  const change = (next: TypedFocus): void => { onFocus(typedFocus({ ...focus, ...next })); };
  return (
    <section className="focus-bar" id="what-is-drawn" aria-label="What is drawn">
      <p role="status">{sayFocus(middle, asked)} is drawn: {String(shown)} of {String(whole.bodies.length)} boxes. {all}</p>
      <div className="focus-bar__choices">
        <label htmlFor={`${id}-hops`}>Lines away</label>
        <select id={`${id}-hops`} value={String(asked.hops)} onChange={(event) => { change({ hops: event.target.value }); }}>
          {Array.from({ length: MOST_HOPS }, (_, at) => String(at + 1)).map((hops) => <option key={hops} value={hops}>{hops}</option>)}
        </select>
        <label htmlFor={`${id}-dir`}>Which way</label>
        <select id={`${id}-dir`} value={asked.direction} onChange={(event) => { change({ dir: DIRECTIONS.find((known) => known === event.target.value) }); }}>
          {DIRECTIONS.map((dir) => <option key={dir} value={dir}>{NAMES[dir]}</option>)}
        </select>
        <Kinds kinds={kindsIn(focusOn(whole, asked), middle.id)} chosen={asked.kinds} onKinds={(kinds) => { change({ kinds: kinds.join(',') }); }} />
      </div>
    </section>
  );
}

type Kind = readonly [kind: string, label: string];

/** Of those beside the party in the middle, in words. */
function kindsIn({ bodies }: Structure, middle: string): readonly Kind[] {
  return [...new Map(bodies.filter(({ id }) => id !== middle).map(({ kind, kindLabel }) => [kind, kindLabel]))].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
}

interface KindsProps { readonly kinds: readonly Kind[]; /** None chosen: all are drawn. */ readonly chosen: readonly string[]; readonly onKinds: (kinds: readonly string[]) => void }

function Kinds({ kinds, chosen, onKinds }: KindsProps): ReactElement | null {
  if (kinds.length < 2) return null;
  return (
    <fieldset className="focus-bar__kinds">
      <legend>Only these kinds</legend>
      {kinds.map(([kind, label]) => (
        <label key={kind}>
          <input type="checkbox" checked={chosen.includes(kind)} onChange={(event) => { onKinds(event.target.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind)); }} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
