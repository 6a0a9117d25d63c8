// Who in a picture bears a name, drawn or folded away: by the same comparison as the look-up box.
import { howBorne } from '#schema/rules/search-ranking.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import type { Scene, SceneBody } from './scene.ts';
import { allBodies, type Structure } from './structure-model.ts';

/** `under`: the name of the box it is folded away in; null where it is drawn. */
export interface FoundInPicture extends Pick<SceneBody, 'id' | 'name'> { readonly under: string | null }

/** Those that bear what was typed, in the order of a walk through the picture; with a slip in the typing only where nobody bears it without. */
export function findIn(structure: Pick<Structure, 'bodies' | 'away'>, scene: Pick<Scene, 'bodies' | 'away'>, typed: string): readonly FoundInPicture[] {
  const borne = new Map(allBodies(structure).map(({ id, name, findableAs }) => [id, howBorne(typed, findableAs ?? searchTextOf([name]))]));
  const walk = walkThrough(scene);
  const asTyped = walk.filter(({ id }) => borne.get(id) === 'AS_TYPED');
  return asTyped.length > 0 ? asTyped : walk.filter(({ id }) => borne.get(id) === 'WITH_A_SLIP');
}

/** Boxes in walking order, each before what is folded away in it. */
function walkThrough({ bodies, away }: Pick<Scene, 'bodies' | 'away'>): readonly FoundInPicture[] {
  const within = new Map<string, FoundInPicture[]>(bodies.map(({ id }) => [id, []]));
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  for (const { id, name, under } of away.bodies) within.get(under)?.push({ id, name, under: names.get(under) ?? null });
  return bodies.toSorted((a, b) => a.order - b.order).flatMap(({ id, name }) => [{ id, name, under: null }, ...within.get(id) ?? []]);
}
