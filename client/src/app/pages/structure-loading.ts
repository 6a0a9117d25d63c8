// What the page of the structure asks: the structure of its day, and, where a second day is named, of that day too.
import type { Day } from '#schema/period.ts';
import { compareOf } from '../../features/diagram/comparing.ts';
import { readFoldingParams, type TypedFolding } from '../../features/diagram/folding-address.ts';
import { arrangementOf, type Arrangement } from '../../features/diagram/arrangement-address.ts';
import { paperOf, type Paper } from '../../features/diagram/papers.ts';
import { viewOf, type View } from '../../features/diagram/views.ts';
import { StructureComparedDocument, StructurePageDocument, type StructureComparedQuery, type StructurePageQuery } from '../../gql/graphql.ts';
import { idOf, type ReadingParams } from '../../lib/reading.ts';
import { ask, type Answer } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';

export interface StructureParams extends TypedFolding {
  readonly view?: View | undefined;
  readonly arrangement?: Arrangement | undefined;
  readonly scope?: string | undefined;
  readonly print?: Paper | undefined;
  readonly compare?: Day | undefined;
}

/** What cannot be read is undefined, never refused. */
export function readStructureParams({ view, arrangement, scope, print, compare, ...rest }: Readonly<Record<string, unknown>>): StructureParams {
  return { view: viewOf(view), arrangement: arrangementOf(arrangement), scope: idOf(scope), print: paperOf(print), compare: compareOf(compare), ...readFoldingParams(rest) };
}

type Asked = DayOfPage & Pick<StructureParams, 'scope' | 'compare'>;

/** A second day that is the first one counts as none. */
export function structureDeps({ search }: { readonly search: ReadingParams & StructureParams }): Asked {
  const day = dayOfPage(search);
  return { ...day, scope: search.scope, compare: search.compare === day.asOf ? undefined : search.compare };
}

export type StructureAnswer = Answer<StructurePageQuery & Partial<StructureComparedQuery>>;

/** Both days are of one place: without a scope the second waits for the place of the first. */
export async function loadStructure({ context: { client }, deps: { compare, ...variables } }: { readonly context: Context; readonly deps: Asked }): Promise<StructureAnswer> {
  const shown = ask(client, { query: StructurePageDocument, variables });
  if (compare === undefined) return shown;
  const scope = variables.scope ?? (await shown).data?.structure?.place.id;
  const [first, second] = await Promise.all([shown, ask(client, { query: StructureComparedDocument, variables: { ...variables, scope, asOf: compare } })]);
  return { data: first.data === undefined ? undefined : { ...first.data, ...second.data }, missing: [...first.missing, ...second.missing] };
}
