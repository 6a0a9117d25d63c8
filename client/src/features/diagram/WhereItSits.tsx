import { useMemo, type ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { StructurePictureFragmentDoc } from '../../gql/graphql.ts';
import { hanging } from '../../graph/layout/hanging.ts';
import { PANEL } from '../../graph/layout/metrics.ts';
import { whereItSits } from '../../graph/transformations/where-it-sits.ts';
import './diagram.scss';
import { Bundles } from './Bundles.tsx';
import { usePartyWays } from './party-links.ts';
import { PictureTree } from './PictureTree.tsx';
import { SceneKey } from './SceneKey.tsx';

interface Props {
  readonly structure: FragmentType<typeof StructurePictureFragmentDoc>;
  /** The party whose page it is. */
  readonly id: string;
}

/** The small picture of a party's page: its parents, its siblings, what hangs below it. */
export function WhereItSits({ structure, id }: Props): ReactElement {
  const picture = unmasked(StructurePictureFragmentDoc, structure);
  const scene = useMemo(() => hanging(whereItSits(picture, id), { metrics: PANEL, focus: id, title: 'Where it sits' }), [picture, id]);
  const ways = usePartyWays();
  const { x, y, width, height } = scene.bbox;
  if (scene.lines.length === 0) return <p className="where-it-sits__none">No paper says where it sits.</p>;
  return (
    <svg className="where-it-sits" viewBox={[x, y, width, height].join(' ')} width={width} role="group" aria-label={scene.title}>
      <Bundles bundles={scene.bundles} lines={scene.lines} onLine={ways.openLine} />
      <PictureTree scene={scene} ways={ways} label="Its place in the structure" />
      <SceneKey legend={scene.legend} stamp={scene.stamp} />
    </svg>
  );
}
