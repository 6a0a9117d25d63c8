// A way up of the answer, as the picture of the structure marks it: the same steps in the same words.
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { EscalationPartsFragmentDoc } from '../../gql/graphql.ts';
import type { WayUp } from '../../graph/transformations/mark-way.ts';
import { headingOf } from './StepSay.tsx';

export type AnsweredWays = FragmentType<typeof EscalationPartsFragmentDoc>;

/** `way`: which of several, from 1. Undefined: there is no such way. */
export function wayOnPicture(answer: AnsweredWays, way: number): WayUp | undefined {
  const { item, routes } = unmasked(EscalationPartsFragmentDoc, answer);
  const route = routes[way - 1];
  if (route === undefined) return undefined;
  const steps = route.steps.map(({ party: { id, name }, say, lineId }) => ({ id, name, say, lineId }));
  return { title: `The way up from ${item.name}. ${headingOf(routes, way - 1)}`, steps, stop: route.stop };
}
