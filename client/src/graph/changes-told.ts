// What changed between the two days of a picture, in words: boxes under the change that became of them, then the lines.
import type { CountedChange } from '#schema/wording/structures-compared.ts';
import { sayChange } from './change-looks.ts';
import type { Scene, SceneBody } from './scene.ts';

/** What is folded away is told like what is drawn, after it. */
type Told = Pick<SceneBody, 'id' | 'name' | 'party' | 'details'>;

export interface ToldChange { /** "+ First seen" */ readonly heading: string; readonly bodies: readonly Told[] }

export interface ChangesTold {
  readonly changes: readonly ToldChange[];
  /** Each begins with its change: "− Not seen since: …". */
  readonly lines: readonly Pick<Scene['lines'][number], 'id' | 'say'>[];
}

const ORDER: readonly CountedChange[] = ['STARTED', 'FIRST_SEEN', 'MOVED', 'CHANGED', 'ENDED', 'LEFT_OPEN', 'NOT_SEEN_SINCE'];

/** Only changes there are; boxes in the order of a walk through the picture. */
export function changesTold({ bodies, lines, undrawn, away }: Pick<Scene, 'bodies' | 'lines' | 'undrawn' | 'away'>): ChangesTold {
  const walked = bodies.toSorted((a, b) => a.order - b.order);
  const changed = lines.filter(({ change }) => change !== null).toSorted((a, b) => ORDER.indexOf(a.change ?? 'CHANGED') - ORDER.indexOf(b.change ?? 'CHANGED') || (a.id < b.id ? -1 : 1));
  return {
    changes: ORDER.flatMap((kind) => {
      const own = [...walked.filter(({ change }) => change?.kind === kind), ...away.bodies.filter(({ change }) => change === kind)];
      return own.length === 0 ? [] : [{ heading: sayChange(kind), bodies: own }];
    }),
    lines: [...changed, ...undrawn.filter(({ isChanged }) => isChanged), ...away.lines.filter(({ isChanged }) => isChanged)],
  };
}
