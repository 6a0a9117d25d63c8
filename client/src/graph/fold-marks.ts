// The marks of a folded branch: the edge of something behind the box, and in it the count of what is folded away.
import { bottom, right } from './geometry.ts';
import { pen, rect, word, type Mark } from './mark.ts';
import { BORDER, BRAND, PAPER } from './palette.ts';
import type { SceneBody, SceneBranch } from './scene.ts';

const BEHIND = 4;

/** Below the box, so that it seems to lie on another. */
export function foldMarks({ box, corner, branch }: Pick<SceneBody, 'box' | 'corner' | 'branch'>): readonly Mark[] {
  if (branch?.is !== 'folded') return [];
  const [far, low] = [right(box) + BEHIND, bottom(box) + BEHIND];
  const inset = corner + BEHIND;
  const d = `M${String(far)} ${String(box.y + inset)}L${String(far)} ${String(low)}L${String(box.x + inset)} ${String(low)}`;
  return [{ is: 'path', d, fill: null, pen: pen(BORDER, 1.25) }];
}

/** In the box, above its words. */
export function pillMarks(branch: Pick<Extract<SceneBranch, { is: 'folded' }>, 'is' | 'pill' | 'text'> | { readonly is: 'open' } | null): readonly Mark[] {
  if (branch?.is !== 'folded') return [];
  return [rect(branch.pill, { corner: 10, fill: PAPER, pen: pen(BRAND, 1.25) }), word(branch.text)];
}
