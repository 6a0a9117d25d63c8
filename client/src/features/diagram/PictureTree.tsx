import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Scene, SceneBody } from '../../graph/scene.ts';
import { wholeOf, type ScenePart } from '../../graph/scene-part.ts';
import { seatMarks } from '../../graph/seat-marks.ts';
import { stepFrom, treePlaces, typedAhead, type Step, type TreePlace } from '../../graph/walk.ts';
import type { Ways } from './party-links.ts';
import { BranchButton } from './BranchButton.tsx';
import { markOf, type Marked } from './finding.ts';
import type { Turned } from './folds.ts';
import { Marks } from './Marks.tsx';
import { Letter, PartyBox } from './PartyBox.tsx';
import { Texts } from './Texts.tsx';
import { currentIn, useFocusKept } from './tree-focus.ts';

interface Props {
  readonly scene: Scene;
  readonly ways: Ways;
  /** Of a large picture what is drawn; left out: all of it. */
  readonly part?: ScenePart;
  readonly label: string;
  readonly onReach?: (body: SceneBody) => void;
  /** Folds a branch or opens it; left out where the picture is to stay as it is. */
  readonly onTurn?: ((box: Turned) => void) | undefined;
  /** Who was searched for and found; the one moved to is where Tab goes. */
  readonly marked?: Marked | undefined;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'last',
};

/** From left to right a parent stands to the left, and siblings one below the other. */
const STEPS_RIGHT: typeof STEPS = { ...STEPS, ArrowLeft: 'up', ArrowRight: 'down', ArrowUp: 'previous', ArrowDown: 'next' };

/** Letters typed within this time belong together, ms. */
const PAUSE = 800;

/** The boxes as a tree with one tab stop; arrows walk along the lines, letters find names, the space bar folds and opens. */
export function PictureTree({ scene, ways, part = wholeOf(scene), label, onReach, onTurn, marked }: Props): ReactElement {
  const places = useMemo(() => treePlaces(scene), [scene]);
  const [chosen, setChosen] = useState<string>();
  const [goal, setGoal] = useState<Marked['goal']>();
  if (marked?.goal !== goal) {
    setGoal(marked?.goal);
    if (marked?.goal !== undefined) setChosen(marked.goal.id);
  }
  const tree = useRef<SVGGElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const current = useMemo(() => currentIn(scene, chosen), [scene, chosen]);
  const { moveTo, ...kept } = useFocusKept(tree, current);
  const drawn = useDrawn(places, part, current);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTurning(event)) return;
    const next = nextOf(event);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    moveTo(next);
  };
  const isTurning = (event: KeyboardEvent): boolean => {
    const body = event.key === ' ' ? scene.bodies.find(({ id }) => id === current) : undefined;
    if (onTurn === undefined || (body?.branch ?? null) === null || body === undefined) return false;
    event.preventDefault();
    onTurn(body);
    return true;
  };
  const nextOf = (event: KeyboardEvent): string | undefined => {
    const step = (scene.arrangement === 'right' ? STEPS_RIGHT : STEPS)[event.key];
    if (step !== undefined) return stepFrom(places, current, step);
    if (!/^\p{L}$/u.test(event.key)) return undefined;
    const isSoon = event.timeStamp - typed.current.at < PAUSE;
    typed.current = { text: `${isSoon ? typed.current.text : ''}${event.key}`, at: event.timeStamp };
    return typedAhead(places, current, typed.current.text);
  };

  return (
    <>
      <g ref={tree} role="tree" aria-label={label} onKeyDown={onKeyDown} {...kept}>
        {drawn.map((place) => (
          <PartyBox
            key={place.body.id} place={place} words={place.body.id === current ? 'all' : part.words} href={ways.hrefOf(place.body)} isCurrent={place.body.id === current} mark={markOf(place.body.id, marked)}
            onOpen={() => { ways.open(place.body); }} onFocus={() => { setChosen(place.body.id); onReach?.(place.body); }}
          />
        ))}
      </g>
      <Over part={part} onTurn={onTurn} />
    </>
  );
}

/** The tab stop is always there, however far from the window. */
function useDrawn(places: readonly TreePlace[], part: ScenePart, current: string): readonly TreePlace[] {
  return useMemo(() => {
    if (part.isWhole) return places;
    const ids = new Set([...part.bodies.map(({ id }) => id), current]);
    return places.filter(({ body }) => ids.has(body.id));
  }, [places, part, current]);
}

/** What lies over the boxes: the signs of branches, and the letters of sectors. */
function Over({ part: { bodies, words }, onTurn }: { readonly part: ScenePart; readonly onTurn: Props['onTurn'] }): ReactElement | null {
  if (words !== 'all') return null;
  return (
    <>
      {onTurn !== undefined && (
        <g className="diagram__branches" role="group" aria-label="Branches of the picture">
          {bodies.flatMap((body) => (body.branch === null ? [] : [<BranchButton key={body.id} body={body} branch={body.branch} onTurn={() => { onTurn(body); }} />]))}
        </g>
      )}
      <g className="diagram__letters" aria-hidden="true">
        {bodies.map(({ id, headings }) => <Texts key={`heading-${id}`} texts={headings} />)}
        {bodies.flatMap(({ id, seat }) => (seat === null ? [] : [<g key={`seat-${id}`} className="party__seat"><Marks marks={seatMarks(seat)} /></g>]))}
        {bodies.flatMap(({ id, letter }) => (letter === null ? [] : [<Letter key={id} letter={letter} />]))}
      </g>
    </>
  );
}
