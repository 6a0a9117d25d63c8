import { useMemo, type ReactElement, type ReactNode } from 'react';
import { sayAsAt } from '../../graph/days.ts';
import { readFolding } from '../../graph/folding.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { fold } from '../../graph/transformations/fold.ts';
import type { Mine } from '../../graph/structure-model.ts';
import { markMine } from '../../graph/transformations/mark-mine.ts';
import { markWay, type WayUp } from '../../graph/transformations/mark-way.ts';
import { tellWay } from '../../graph/transformations/tell-way.ts';
import { paperSheets, type PaperSheet } from '../../graph/writers/paper-sheets.ts';
import { overlapMarks } from '../../graph/writers/pdf/frame.ts';
import { footOf, sayShown } from '../../graph/writers/sheet.ts';
import { passagesOf } from '../../graph/writers/passages.ts';
import { textVersionOf, type TextSection } from '../../graph/writers/text-version.ts';
import type { PaperSize } from '../../graph/writers/writer.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { Button } from '../../ui/Button.tsx';
import type { Arrangement } from './arrangement-address.ts';
import { useArranged, type Drawn } from './arranging.ts';
import { useFocused, type TypedFocus } from './focus-address.ts';
import type { TypedFolding } from './folding-address.ts';
import { Marks } from './Marks.tsx';
import { addressOfPicture } from './picture-address.ts';
import { useShown, type Answered } from './two-days.ts';
import './print.scss';

interface Props {
  readonly structure: Answered;
  /** The structure of a second day to compare with; undefined: one day is shown. */
  readonly other: Answered | undefined;
  readonly paper: PaperSize;
  readonly arrangement: Arrangement | undefined;
  /** Which branches the address folds. */
  readonly folding: TypedFolding;
  /** Around whom it is drawn. */
  readonly focus: TypedFocus;
  /** Whose seats to mark; undefined: nobody's. */
  readonly mine: Mine | undefined;
  /** A way up to mark; undefined: none. */
  readonly wayUp: WayUp | undefined;
  /** The way back to the page. */
  readonly back: ReactNode;
}

/** The structure on sheets of paper as the printer will give them, and in words on the sheet after. */
export function StructurePrint({ structure, other, paper, arrangement, folding, focus, mine, wayUp, back }: Props): ReactElement {
  const near = useFocused(useShown(structure, other), focus);
  const whole = useMemo(() => markMine(near, mine), [near, mine]);
  const { levels, open, folded } = folding;
  const picture = useMemo(() => fold(whole, readFolding({ levels, open, folded })), [whole, levels, open, folded]);
  const { drawn, say } = useArranged(picture, { arrangement });
  if (drawn === undefined) return <main className="printing" id="content" tabIndex={-1}><p role="status">{say}</p></main>;
  return <Sheets drawn={drawn} lines={whole.lines} paper={paper} wayUp={wayUp} back={back} />;
}

interface SheetsProps extends Pick<Props, 'paper' | 'wayUp' | 'back'> { readonly drawn: Drawn<Structure>; /** With those folded away. */ readonly lines: Parameters<typeof passagesOf>[0] }

function Sheets({ drawn, lines, paper, wayUp, back }: SheetsProps): ReactElement {
  const scene = useMemo(() => tellWay(markWay(drawn.scene, wayUp), { isShort: true }), [drawn, wayUp]);
  usePageTitle(scene.title);
  const sheets = useMemo(() => paperSheets(scene, paper), [scene, paper]);
  const words = useMemo(() => textVersionOf(scene, { passages: passagesOf(lines), url: addressOfPicture(window.location) }), [scene, lines]);
  return (
    <main className="printing" id="content" tabIndex={-1}>
      <div className="printing__bar">
        <Button onPress={() => { window.print(); }}>Print</Button>
        <p>{sheets.length === 1 ? 'The picture stands on one sheet' : `The picture stands on ${String(sheets.length)} sheets`} of {paper.toUpperCase()}, landscape, and the same in words after it.</p>
        <p>{back}</p>
      </div>
      {sheets.map((sheet, at) => (
        <Sheet key={sheet.part} scene={scene} paper={paper} part={sheet.part} isFirst={at === 0} isAlone={sheets.length === 1}><Picture sheet={sheet} /></Sheet>
      ))}
      <Sheet scene={scene} paper={paper} part="In words" isFirst={false}>{words.map((section) => <Words key={section.heading} section={section} />)}</Sheet>
    </main>
  );
}

interface SheetProps { readonly scene: Scene; readonly paper: PaperSize; readonly part: string; readonly isFirst: boolean; /** The picture stands on it alone, and in its middle. */ readonly isAlone?: boolean; readonly children: ReactNode }

function Sheet({ scene, paper, part, isFirst, isAlone = false, children }: SheetProps): ReactElement {
  const Title = isFirst ? 'h1' : 'p';
  return (
    <section className={`paper paper--${paper}`} aria-label={part === '' ? 'Picture' : part} tabIndex={0}>
      <div className="paper__head">
        <Title className="paper__title">{scene.title}</Title>
        <p className="paper__part">{part}</p>
      </div>
      <p className="paper__day"><strong>{sayAsAt(scene.asOf, scene.compareTo)}</strong> {sayShown(scene)}</p>
      <div className={isAlone ? 'paper__body paper__body--alone' : 'paper__body'}>{children}</div>
      <div className="paper__foot">{footOf(scene, addressOfPicture(window.location)).map((line) => <p key={line}>{line}</p>)}</div>
    </section>
  );
}

/** Points; room at every side for the ticks that tell where the next part begins. */
const TICKS = 12;

function Picture({ sheet: { alt, marks, cut, scale, page } }: { readonly sheet: PaperSheet }): ReactElement {
  const [width, height] = [cut.width * scale, cut.height * scale];
  const around = page === null ? [] : overlapMarks(page, { x: 0, y: 0, width, height }, scale);
  return (
    <svg
      className="paper__picture" role="img" aria-label={alt}
      width={`${String(width + 2 * TICKS)}pt`} height={`${String(height + TICKS)}pt`} viewBox={`${String(-TICKS)} 0 ${String(width + 2 * TICKS)} ${String(height + TICKS)}`}
    >
      <svg x={0} y={0} width={width} height={height} viewBox={`${String(cut.x)} ${String(cut.y)} ${String(cut.width)} ${String(cut.height)}`}><Marks marks={marks} /></svg>
      <Marks marks={around} />
    </svg>
  );
}

function Words({ section: { heading, items } }: { readonly section: TextSection }): ReactElement {
  return (
    <div className="paper__words">
      <h2>{heading}</h2>
      <ul>
        {items.map(({ lead, text, depth }) => (
          <li key={`${lead} ${text}`} style={{ marginLeft: `${String(12 * depth)}pt` }}>{lead !== '' && <strong>{lead} </strong>}{text}</li>
        ))}
      </ul>
    </div>
  );
}
