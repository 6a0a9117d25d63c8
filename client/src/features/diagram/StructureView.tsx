import { useMemo, type ReactElement, type ReactNode } from 'react';
import { hanging } from '../../graph/layout/hanging.ts';
import { PAGE, TELEPHONE } from '../../graph/layout/metrics.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useSmallWindow } from '../../lib/window-width.ts';
import './diagram.scss';
import { ChangesInPicture } from './ChangesInPicture.tsx';
import { Diagram } from './Diagram.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { LinesTable } from './LinesTable.tsx';
import { usePartyWays } from './party-links.ts';
import { StructureList } from './StructureList.tsx';
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
  readonly panel: ReactNode;
  /** The ways to the sheets as they are printed. */
  readonly print: ReactNode;
  /** The way to what a picture of two days cannot show. */
  readonly changesDoor: ReactNode;
}

/** A structure as picture, as nested list or as table of lines: the same parties, lines and links. */
export function StructureView({ structure, other, view, onView, panel, print, changesDoor }: Props): ReactElement {
  const picture = useShown(structure, other);
  const isSmall = useSmallWindow();
  const shown = view ?? (isSmall ? 'tree' : 'diagram');
  // The list has the parts of the wide picture at any width: on a telephone only the drawing has to hang everything.
  const isNarrow = isSmall && shown === 'diagram';
  const scene = useMemo(() => hanging(picture, { metrics: isNarrow ? TELEPHONE : PAGE }), [picture, isNarrow]);
  const ways = usePartyWays();
  const others = <ViewSwitch view={shown} onView={onView} />;
  return (
    <div className={panel === null ? 'structure' : 'structure structure--panel'}>
      <div className="structure__main">
        <Said picture={picture} />
        <DownloadMenu picture={picture} print={print} />
        {shown === 'diagram' ? <Diagram scene={scene} ways={ways} bar={others} /> : others}
        {picture.compared !== undefined && <ChangesInPicture scene={scene} ways={ways} door={changesDoor} />}
        {shown === 'tree' && <StructureList scene={scene} ways={ways} />}
        {shown !== 'diagram' && <LinesTable bodies={picture.bodies} lines={picture.lines} ways={ways} sourceOf={({ evidence }) => <Citations evidence={evidence} />} />}
      </div>
      {panel !== null && <div className="structure__panel">{panel}</div>}
    </div>
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
