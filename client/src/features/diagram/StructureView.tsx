import { useMemo, useRef, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import type { Scene } from '../../graph/scene.ts';
import { markMine } from '../../graph/transformations/mark-mine.ts';
import { markWay, type WayUp } from '../../graph/transformations/mark-way.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useSmallWindow } from '../../lib/window-width.ts';
import './diagram.scss';
import { ArrangementChooser } from './ArrangementChooser.tsx';
import type { Arrangement } from './arrangement-address.ts';
import { useArranged, type Drawn } from './arranging.ts';
import { ChangesInPicture } from './ChangesInPicture.tsx';
import { Diagram } from './Diagram.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { FindInPicture } from './FindInPicture.tsx';
import { FocusBar } from './FocusBar.tsx';
import { useFocused, type TypedFocus } from './focus-address.ts';
import { useFinding, type Marked } from './finding.ts';
import type { TypedFolding } from './folding-address.ts';
import { useFolded, type Folds } from './folds.ts';
import { LevelChooser, sayAway } from './LevelChooser.tsx';
import { LinesTable } from './LinesTable.tsx';
import { MineBar } from './MineBar.tsx';
import { bringIntoWindow, partyIn, useOnceDrawn } from './moving.ts';
import { usePartyWays, type Ways } from './party-links.ts';
import { StructureList } from './StructureList.tsx';
import { TourBar } from './TourBar.tsx';
import { useTouring } from './touring.ts';
import { useShown, type Answered, type Shown } from './two-days.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import type { View } from './views.ts';

interface Props {
  readonly structure: Answered;
  /** The structure of a second day to compare with; undefined: one day is shown. */
  readonly other: Answered | undefined;
  /** What the address asks for; undefined: the picture, or on a small window the list. */
  readonly view: View | undefined;
  readonly onView: (view: View) => void;
  /** Undefined: as at first. */
  readonly arrangement: Arrangement | undefined;
  /** Undefined: as at first. */
  readonly onArrangement: (arrangement: Arrangement | undefined) => void;
  /** Which branches the address folds. */
  readonly folding: TypedFolding;
  readonly onFolding: (folding: TypedFolding, isStep: boolean) => void;
  /** Around whom it is drawn. */
  readonly focus: TypedFocus;
  readonly onFocus: (focus: TypedFocus) => void;
  /** The stop of the tour that the address names; undefined: none. */
  readonly tour: string | undefined;
  readonly onTour: (stop: number | undefined) => void;
  /** Whose seats are marked, and how that is chosen. */
  readonly mine: Omit<ComponentProps<typeof MineBar>, 'picture'>;
  readonly panel: ReactNode;
  /** A way up to mark; undefined: none. */
  readonly wayUp: WayUp | undefined;
  /** The same in words, with what of each step is not drawn. */
  readonly wayPanel: (notes: readonly (string | null)[]) => ReactNode;
  /** The way to the way up from a party. */
  readonly wayDoor: (id: string) => ReactNode;
  /** The ways to the sheets as they are printed. */
  readonly print: ReactNode;
  /** The way to what a picture of two days cannot show. */
  readonly changesDoor: ReactNode;
}

/** A structure as picture, as nested list or as table of lines: the same parties, lines and links. */
export function StructureView(props: Props): ReactElement {
  const { structure, other, view, arrangement, folding, onFolding, focus, mine } = props;
  const everything = useShown(structure, other);
  const near = useFocused(everything, focus);
  const whole = useMemo(() => markMine(near, mine.mining?.mine), [near, mine.mining]);
  const { picture, folds } = useFolded(whole, { params: folding, onFolding });
  const isSmall = useSmallWindow();
  const shown = view ?? (isSmall ? 'tree' : 'diagram');
  // The list has the parts of the wide picture at any width: on a telephone only the drawing has to hang everything.
  const { drawn, say } = useArranged(picture, { arrangement: shown === 'diagram' ? arrangement : undefined, isTelephone: isSmall && shown === 'diagram' });
  return (
    <>
      <p className="structure__arranging" role="status">{say}</p>
      {drawn !== undefined && <Arranged {...props} drawn={drawn} asked={picture} everything={everything} whole={whole} folds={folds} shown={shown} isSmall={isSmall} />}
    </>
  );
}

interface ArrangedProps extends Props {
  readonly drawn: Drawn<Shown>;
  /** What is being arranged while the last picture stays. */
  readonly asked: Shown;
  readonly everything: Shown;
  readonly whole: Shown;
  readonly folds: Folds;
  readonly shown: View;
  readonly isSmall: boolean;
}

function Arranged({ drawn, asked, everything, whole, folds, shown, isSmall, onView, arrangement, onArrangement, focus, onFocus, tour, onTour, mine, panel, wayUp, wayPanel, wayDoor, print, changesDoor }: ArrangedProps): ReactElement {
  const { picture } = drawn;
  const scene = useMemo(() => markWay(drawn.scene, wayUp), [drawn, wayUp]);
  const ways = usePartyWays();
  const drawing = useRef<HTMLDivElement>(null);
  const finding = useFinding({ picture, scene, openTo: folds.openTo });
  const field = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const touring = useTouring(whole, scene, tour);
  const marked = touring?.marked ?? finding;
  useOnceDrawn(scene, marked.goal, ({ id }) => { bringIntoWindow(partyIn(drawing.current, id), touring === undefined ? field.current : bar.current); });
  const goTo = (id: string): void => {
    partyIn(drawing.current, id)?.focus({ preventScroll: true });
    bringIntoWindow(partyIn(drawing.current, id), field.current);
  };
  const arrange = <ArrangementChooser arrangement={arrangement} onArrangement={onArrangement} isSmall={isSmall} count={asked.bodies.length} />;
  const others = <Others shown={shown} onView={onView} folds={folds} arrange={arrange} />;
  return (
    <Beside evidence={panel} way={wayPanel(notesOf(scene))} isSmall={isSmall}>
      <Said picture={whole} />
      <FocusBar whole={everything} shown={whole.bodies.length} focus={focus} onFocus={onFocus} />
      {shown !== 'table' && <FindInPicture field={field} finding={finding} bodies={scene.bodies} onGo={goTo} door={wayDoor} />}
      <MineBar picture={asked} {...mine} />
      <DownloadMenu picture={asked} whole={whole} arrangement={arrangement} wayUp={wayUp} print={print} />
      <TourBar bar={bar} touring={touring} onTour={onTour} />
      <div ref={drawing} className="structure__drawing">
        {shown === 'diagram' ? <Diagram scene={scene} ways={ways} bar={others} folds={folds} marked={marked} /> : others}
        {picture.compared !== undefined && <ChangesInPicture scene={scene} ways={ways} door={changesDoor} />}
        {shown !== 'diagram' && <InWords scene={scene} whole={whole} ways={ways} view={shown} folds={folds} marked={marked} />}
      </div>
    </Beside>
  );
}

interface OthersProps { readonly shown: View; readonly onView: (view: View) => void; readonly folds: Folds; readonly arrange: ReactNode }

/** The other ways to see it: views, levels and, of the picture, arrangements. */
function Others({ shown, onView, folds, arrange }: OthersProps): ReactElement {
  return (
    <div className="diagram__ways">
      <ViewSwitch view={shown} onView={onView} />
      {shown !== 'table' && <LevelChooser folds={folds} />}
      {shown === 'diagram' && arrange}
    </div>
  );
}

/** What of each step of the way up is not drawn. */
function notesOf({ wayUp }: Scene): readonly (string | null)[] {
  return (wayUp?.steps ?? []).map(({ note }) => note);
}

interface BesideProps { readonly evidence: ReactNode; readonly way: ReactNode; readonly isSmall: boolean; readonly children: ReactNode }

/** In a small window the way up stands before what it is marked on: it would come after hundreds of lines. */
function Beside({ evidence, way, isSmall, children }: BesideProps): ReactElement {
  const panel = isSmall || way === null ? evidence : <>{evidence}{way}</>;
  return (
    <div className={panel === null ? 'structure' : 'structure structure--panel'}>
      {isSmall && way}
      <div className="structure__main">{children}</div>
      {panel !== null && <div className="structure__panel">{panel}</div>}
    </div>
  );
}

interface InWordsProps { readonly scene: Scene; readonly whole: Shown; readonly ways: Ways; readonly view: 'tree' | 'table'; readonly folds: Folds; readonly marked: Marked }

/** List and table, or the table alone: it holds every line, of what is folded away too. */
function InWords({ scene, whole, ways, view, folds, marked }: InWordsProps): ReactElement {
  const isAway = scene.away.lines.length > 0;
  return (
    <>
      <p className="structure__folded" role="status">{sayAway(scene)}{isAway && ' The table holds every line all the same.'}</p>
      {view === 'tree' && <StructureList scene={scene} ways={ways} onTurn={folds.turn} marked={marked} />}
      <LinesTable bodies={whole.bodies} lines={whole.lines} ways={ways} sourceOf={({ evidence }) => <Citations evidence={evidence} />} />
    </>
  );
}

/** What the picture shows, in a sentence, and what must be known of it. */
function Said({ picture: { say, notes, compared } }: { readonly picture: Shown }): ReactElement {
  const known = [...notes, ...compared?.notes ?? []];
  return (
    <>
      <p className="structure__say">{compared?.say ?? say}</p>
      {known.length > 0 && <p className="structure__notes">{known.join(' ')}</p>}
    </>
  );
}
