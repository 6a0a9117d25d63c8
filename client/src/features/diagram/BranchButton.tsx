import type { ReactElement } from 'react';
import { bottom, grown, right, type Box } from '../../graph/geometry.ts';
import { BRAND, PAPER } from '../../graph/palette.ts';
import type { SceneBody, SceneBranch } from '../../graph/scene.ts';
import { Texts } from './Texts.tsx';

interface Props {
  readonly body: SceneBody;
  readonly branch: SceneBranch;
  readonly onTurn: () => void;
}

/** For mouse, touch and voice: the count of what is folded away opens it, a minus below an open box folds it. By keyboard the box itself does both. */
export function BranchButton({ body: { box, name }, branch, onTurn }: Props): ReactElement {
  const area = branch.is === 'folded' ? branch.pill : signOn(box);
  return (
    <g
      className="branch" role="button" tabIndex={-1} aria-label={branch.is === 'folded' ? `Open ${name}: ${branch.say}` : `Fold ${name}`}
      // The focus goes to the box.
      onMouseDown={(event) => { event.preventDefault(); }} onClick={onTurn}
    >
      <rect className="branch__reach" {...grown(area, 3)} fill="none" />
      <rect className="branch__frame" {...area} rx={area.height / 2} fill={PAPER} stroke={BRAND} strokeWidth={1.25} />
      {branch.is === 'folded' ? <Texts texts={[branch.text]} /> : <path d={minusIn(area)} stroke={BRAND} strokeWidth={2} />}
    </g>
  );
}

const SIGN = 18;

/** On the lower border, near its right end: trunks begin at the left and in the middle. */
function signOn(box: Box): Box {
  return { x: right(box) - SIGN - 10, y: bottom(box) - SIGN / 2 + 2, width: SIGN, height: SIGN };
}

function minusIn({ x, y, width, height }: Box): string {
  return `M${String(x + 5)} ${String(y + height / 2)}H${String(x + width - 5)}`;
}
