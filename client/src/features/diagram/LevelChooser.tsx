import type { ReactElement } from 'react';
import type { Levels } from '../../graph/folding.ts';
import { sayCount, sortOf } from '../../graph/folding-told.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Folds } from './folds.ts';

/** Down to which level everything is shown; what lies below is folded to the boxes of that level. Nothing where there are no levels. */
export function LevelChooser({ folds: { depth, levels, hasExceptions, show } }: { readonly folds: Omit<Folds, 'openTo'> }): ReactElement | null {
  const choices = choicesOf(depth, levels);
  if (choices.length === 0) return null;
  return (
    <div className="levels" role="group" aria-label="Show levels">
      <span aria-hidden="true">Levels</span>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-label={nameOf(choice)} aria-pressed={!hasExceptions && choice === shownOf(depth, levels)} onClick={() => { show(choice); }}>
          {choice === 'all' ? 'All' : choice}
        </button>
      ))}
    </div>
  );
}

const nameOf = (choice: Levels): string => (choice === 'all' ? 'Show all levels' : `Show ${String(choice)} ${choice === 1 ? 'level' : 'levels'}`);

/** As many levels as there are, or more, are all. */
const shownOf = (depth: number, levels: Levels): Levels => (levels !== 'all' && levels >= depth ? 'all' : levels);

const FEW = 3;

function choicesOf(depth: number, levels: Levels): readonly Levels[] {
  if (depth < 2) return [];
  const fewer = Array.from({ length: Math.min(FEW, depth - 1) }, (_, at) => at + 1);
  const shown = shownOf(depth, levels);
  return [...fewer, ...(shown === 'all' || fewer.includes(shown) ? [] : [shown]), 'all'];
}

/** "12 bodies and 9 lines are folded away." Empty where nothing is. */
export function sayAway({ away: { bodies, lines } }: Pick<Scene, 'away'>): string {
  if (bodies.length === 0) return '';
  const between = lines.length === 0 ? '' : ` and ${String(lines.length)} ${lines.length === 1 ? 'line' : 'lines'}`;
  return `${sayCount(bodies.length, sortOf(bodies))}${between} ${bodies.length + lines.length === 1 ? 'is' : 'are'} folded away.`;
}
