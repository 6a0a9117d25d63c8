import { useMemo, type ReactElement, type ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { StructurePictureFragmentDoc } from '../../gql/graphql.ts';
import { hanging } from '../../graph/layout/hanging.ts';
import { PAGE, TELEPHONE } from '../../graph/layout/metrics.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useSmallWindow } from '../../lib/window-width.ts';
import './diagram.scss';
import { Diagram } from './Diagram.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { LinesTable } from './LinesTable.tsx';
import { usePartyWays } from './party-links.ts';
import { StructureList } from './StructureList.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import type { View } from './views.ts';

interface Props {
  readonly structure: FragmentType<typeof StructurePictureFragmentDoc>;
  /** What the address asks for; undefined: the picture, or on a small window the list. */
  readonly view: View | undefined;
  readonly onView: (view: View) => void;
  readonly panel: ReactNode;
  /** The ways to the sheets as they are printed. */
  readonly print: ReactNode;
}

/** A structure as picture, as nested list or as table of lines: the same parties, lines and links. */
export function StructureView({ structure, view, onView, panel, print }: Props): ReactElement {
  const picture = unmasked(StructurePictureFragmentDoc, structure);
  const isSmall = useSmallWindow();
  const shown = view ?? (isSmall ? 'tree' : 'diagram');
  // The list has the parts of the wide picture at any width: on a telephone only the drawing has to hang everything.
  const isNarrow = isSmall && shown === 'diagram';
  const scene = useMemo(() => hanging(picture, { metrics: isNarrow ? TELEPHONE : PAGE }), [picture, isNarrow]);
  const ways = usePartyWays();
  const others = <ViewSwitch view={shown} onView={onView} />;
  const { bodies, lines, say, notes } = picture;
  return (
    <div className={panel === null ? 'structure' : 'structure structure--panel'}>
      <div className="structure__main">
        <p className="structure__say">{say}</p>
        {notes.length > 0 && <p className="structure__notes">{notes.join(' ')}</p>}
        <DownloadMenu picture={picture} print={print} />
        {shown === 'diagram' ? <Diagram scene={scene} ways={ways} bar={others} /> : others}
        {shown === 'tree' && <StructureList scene={scene} ways={ways} />}
        {shown !== 'diagram' && <LinesTable bodies={bodies} lines={lines} ways={ways} sourceOf={({ evidence }) => <Citations evidence={evidence} />} />}
      </div>
      {panel !== null && <div className="structure__panel">{panel}</div>}
    </div>
  );
}
