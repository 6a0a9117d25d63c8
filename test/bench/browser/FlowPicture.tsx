import { Handle, MarkerType, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { ReactElement } from 'react';
import type { Scene, SceneBody } from '../../../client/src/graph/scene.ts';

interface Props {
  readonly scene: Scene;
  /** Boxes outside the window are left out: a setting of React Flow that is off unless asked for. */
  readonly isSeenOnly: boolean;
}

type Boxed = Node<{ readonly body: SceneBody }, 'party'>;

/** The same boxes in the same places with the same words, and a line for each line, by React Flow as its guide shows it. */
export function FlowPicture({ scene: { bodies, lines }, isSeenOnly }: Props): ReactElement {
  const nodes = bodies.map((body): Boxed => ({ id: body.id, type: 'party', position: { x: body.box.x, y: body.box.y }, width: body.box.width, height: body.box.height, data: { body } }));
  const edges = lines.map(({ id, from, to }): Edge => ({ id, source: from, target: to, type: 'smoothstep', style: { strokeDasharray: '6 4' }, markerEnd: { type: MarkerType.ArrowClosed } }));
  return (
    <div style={{ width: 1200, height: 780 }}>
      <ReactFlow defaultNodes={nodes} defaultEdges={edges} nodeTypes={TYPES} minZoom={0.005} defaultViewport={{ x: 0, y: 0, zoom: 1 }} onlyRenderVisibleElements={isSeenOnly} />
    </div>
  );
}

const TYPES = { party: Party };

function Party({ data: { body } }: NodeProps<Boxed>): ReactElement {
  return (
    <div style={{ width: body.box.width, height: body.box.height, background: body.tint, border: `${String(body.border)}px solid #5A6570`, font: '12px Arial' }}>
      <Handle type="target" position={Position.Bottom} />
      {body.texts.map(({ text, y }) => <div key={y}>{text}</div>)}
      <Handle type="source" position={Position.Top} />
    </div>
  );
}
