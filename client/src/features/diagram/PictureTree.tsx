import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Scene, SceneBody } from '../../graph/scene.ts';
import { stepFrom, treePlaces, typedAhead, type Step } from '../../graph/walk.ts';
import type { Ways } from './party-links.ts';
import { Letter, PartyBox } from './PartyBox.tsx';

interface Props {
  readonly scene: Scene;
  readonly ways: Ways;
  readonly label: string;
  readonly onReach?: (body: SceneBody) => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'last',
};

/** Letters typed within this time belong together, ms. */
const PAUSE = 800;

/** The boxes as a tree with one tab stop; arrows walk along the lines, letters find names. */
export function PictureTree({ scene, ways, label, onReach }: Props): ReactElement {
  const places = useMemo(() => treePlaces(scene), [scene]);
  const [chosen, setChosen] = useState<string>();
  const tree = useRef<SVGGElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const known = places.some((place) => place.body.id === chosen) ? chosen : undefined;
  const current = known ?? places.find((place) => place.body.isFocus)?.body.id ?? places[0]?.body.id ?? '';

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextOf(event);
    if (next === undefined) return;
    event.preventDefault();
    tree.current?.querySelector<SVGAElement>(`[data-party="${CSS.escape(next)}"]`)?.focus();
  };
  const nextOf = (event: KeyboardEvent): string | undefined => {
    const step = STEPS[event.key];
    if (step !== undefined) return stepFrom(places, current, step);
    if (!/^\p{L}$/u.test(event.key)) return undefined;
    const isSoon = event.timeStamp - typed.current.at < PAUSE;
    typed.current = { text: `${isSoon ? typed.current.text : ''}${event.key}`, at: event.timeStamp };
    return typedAhead(places, current, typed.current.text);
  };

  return (
    <>
      <g ref={tree} role="tree" aria-label={label} onKeyDown={onKeyDown}>
        {places.map((place) => (
          <PartyBox
            key={place.body.id} place={place} href={ways.hrefOf(place.body)} isCurrent={place.body.id === current}
            onOpen={() => { ways.open(place.body); }} onFocus={() => { setChosen(place.body.id); onReach?.(place.body); }}
          />
        ))}
      </g>
      <g className="diagram__letters">
        {scene.bodies.flatMap(({ id, letter }) => (letter === null ? [] : [<Letter key={id} letter={letter} />]))}
      </g>
    </>
  );
}
