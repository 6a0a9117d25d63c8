// A way up of the answer, as the picture of the structure marks it: the same steps in the same words.
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { EscalationPartsFragmentDoc } from '../../gql/graphql.ts';
import { wayOfAnswer, type WayUp } from '../../graph/transformations/mark-way.ts';

export type AnsweredWays = FragmentType<typeof EscalationPartsFragmentDoc>;

/** `way`: which of several, from 1. Undefined: there is no such way. */
export function wayOnPicture(answer: AnsweredWays, way: number): WayUp | undefined {
  return wayOfAnswer(unmasked(EscalationPartsFragmentDoc, answer), way);
}
