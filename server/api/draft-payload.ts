// What came of a move of a draft, as every payload tells it.
import type { Outcome, Problem } from '#schema/problem.ts';
import type { ChangeSet } from '#schema/rules/change-sets.ts';
import { shownSet } from '#schema/rules/shown-set.ts';
import type { Touched } from '#schema/rules/touched.ts';
import { sayTouched } from '#schema/wording/touched.ts';
import { drafterOf } from '../identity/drafters.ts';
import type { Viewer } from '../identity/viewer.ts';

interface Told {
  readonly viewer: Viewer;
  /** Of the edit that is put in. */
  readonly touched?: readonly Touched[];
}

/** `set`: how it stands now, or would on a dry run; null where it is refused. */
export function toDraftPayload(outcome: Outcome<ChangeSet>, { viewer, touched = [] }: Told) {
  if (!outcome.ok) return { problems: outcome.problems.map(withoutRow), set: null, touches: [], query: {} };
  return { problems: [], set: shownSet(outcome.value, drafterOf(viewer)), touches: sayTouched(touched), query: {} };
}

function withoutRow(found: Problem): Problem {
  return found.path[0] === '0' && found.path.length > 1 ? { ...found, path: found.path.slice(1) } : found;
}
