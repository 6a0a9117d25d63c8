// One picture in a page of its own, drawn by us or by React Flow from the same boxes and lines, and how long it takes to paint, to pan and to zoom.
// The address says which: `#ours-1000`, `#flow-1000`, `#seen-1000` (React Flow that leaves out what is not seen).
import { createRoot } from 'react-dom/client';
import { hanging } from '../../../client/src/graph/layout/hanging.ts';
import { Diagram } from '../../../client/src/features/diagram/Diagram.tsx';
import '../../../client/src/features/diagram/diagram.scss';
import { largePartnership } from '../../support/large-partnership.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { dragged, frame, zoomed } from './gestures.ts';

const WAYS = { hrefOf: ({ id }: { readonly id: string }) => `/bodies/${id}`, open: () => undefined, openLine: () => undefined } as const;
const NOTHING = { turn: () => undefined } as const;

const [what = '', size = ''] = location.hash.slice(1).split('-');
const root = document.getElementById('root');
if (root !== null) void measure(root);

async function measure(into: HTMLElement): Promise<void> {
  const scene = hanging(largePartnership(Number(size)));
  await frame();
  const from = performance.now();
  createRoot(into).render(what === 'ours' ? <Diagram scene={scene} ways={WAYS} bar={null} folds={NOTHING} /> : <FlowPicture scene={scene} isSeenOnly={what === 'seen'} />);
  const drawn = what === 'ours' ? '.party' : '.react-flow__node';
  while (into.querySelector(drawn) === null) await frame();
  // The frame in which it stands has been painted when the next one begins.
  await frame();
  const painted = performance.now() - from;
  await frame();
  const nodes = into.querySelectorAll('*').length;
  const pane = into.querySelector(what === 'ours' ? '.diagram__window' : '.react-flow__pane');
  if (pane === null) return;
  const panned = await dragged(pane);
  const shrunk = await zoomed(pane);
  const far = await dragged(pane);
  document.documentElement.dataset.measured = JSON.stringify({ painted, nodes, panned, shrunk, far, farNodes: into.querySelectorAll('*').length });
}
