// The arrangement from left to right: who answers to nobody stands at the left, each level further a column. ELK places the boxes, the lines are laid by the rules of every picture.
import type { Scene } from '../scene.ts';
import type { Structure } from '../structure-model.ts';
import type { Studio } from './block.ts';
import { castOf } from './cast.ts';
import { detailWidth } from './card.ts';
import { theElk } from './elk.ts';
import { groupsOf } from './groups.ts';
import { cardIn, columnsPlan, levelsIn } from './columns-plan.ts';
import { CLEAR, RIGHT, type Metrics } from './metrics.ts';
import { pictureOf, studioOf, type Wanted } from './picture.ts';
import { ranksIn } from './ranks.ts';

/** The structure as a picture. Same structure in any order of rows: same scene. */
export async function right(structure: Structure, wanted: Omit<Wanted, 'metrics'> = {}): Promise<Scene> {
  const told = castOf(structure);
  // Nobody stands beside anybody: those tied to each other only hang from the first of them, those that serve from whom they serve.
  const cast = castOf(structure, { isNarrow: true });
  const studio = studioOf(structure, { cast, metrics: RIGHT });
  const levels = levelsIn(cast);
  const ranks = ranksIn(await theElk(), cast, { levels, cardOf: (id) => cardIn(studio, id) });
  const drawn = (spare: number): Scene => pictureOf(structure, {
    ...wanted, studio: { ...studio, metrics: withRoomForWords(studio, spare) }, cast: told, arrangement: 'right', place: (wished) => columnsPlan(wished, { levels, ranks, told }),
  });
  let best = drawn(0);
  for (const spare of SPARES) {
    if (notesOf(best) === 0) break;
    const wider = drawn(spare);
    if (notesOf(wider) < notesOf(best) && wider.bbox.width <= WIDE) best = wider;
  }
  return best;
}

/** How much further apart columns may stand, px, so that a word stands on its line and not in the key; and how wide the picture may become for it. */
const SPARES = [60, 120] as const;
const WIDE = 1280;

/** Words that found no room. */
const notesOf = ({ legend }: Scene): number => legend.entries.filter(({ sample }) => sample.is === 'words').length;

/** A word on a trunk never wants more, px. */
const WIDEST = 150;

/** Between columns the longest word of a trunk has room. */
function withRoomForWords({ cast, isFew, metrics }: Studio, spare: number): Metrics {
  const groups = [...cast.children.keys(), ...cast.attached.keys()].flatMap((id) => groupsOf([...cast.children.get(id) ?? [], ...cast.attached.get(id) ?? []], isFew));
  const widest = Math.max(0, ...groups.flatMap(({ label }) => (label === null ? [] : [detailWidth(label)])));
  const room = spare + Math.max(metrics.channel.bar, Math.min(WIDEST, widest) + 2 * CLEAR + 8);
  return { ...metrics, channel: { ...metrics.channel, bar: room } };
}
