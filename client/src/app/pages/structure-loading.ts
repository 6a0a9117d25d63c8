// What the page of the structure asks: the structure of its day, and, where a second day is named, of that day too.
import type { Day } from '#schema/period.ts';
import { compareOf } from '../../features/diagram/comparing.ts';
import { typedFocus, type TypedFocus } from '../../features/diagram/focus-address.ts';
import { readFoldingParams, type TypedFolding } from '../../features/diagram/folding-address.ts';
import { arrangementOf, type Arrangement } from '../../features/diagram/arrangement-address.ts';
import { paperOf, type Paper } from '../../features/diagram/papers.ts';
import { tourStopOf } from '../../features/diagram/tour-address.ts';
import { wayOf } from '../../features/escalation/way-address.ts';
import { viewOf, type View } from '../../features/diagram/views.ts';
import { StructureComparedDocument, StructureMineDocument, StructurePageDocument, StructureWayUpDocument, type StructureComparedQuery, type StructureMineQuery, type StructurePageQuery, type StructureWayUpQuery } from '../../gql/graphql.ts';
import { idOf, type ReadingParams } from '../../lib/reading.ts';
import { ask, together, type Answer } from '../ask.ts';
import { dayOfPage, type Context, type DayOfPage } from '../page-question.ts';

export interface StructureParams extends TypedFolding, TypedFocus {
  readonly view?: View | undefined;
  readonly arrangement?: Arrangement | undefined;
  readonly scope?: string | undefined;
  /** The paper by whose own key it is drawn. */
  readonly legend?: string | undefined;
  readonly print?: Paper | undefined;
  readonly compare?: Day | undefined;
  /** The stop of the tour, from 1. */
  readonly tour?: string | undefined;
  /** The organisation whose seats are marked. */
  readonly mine?: string | undefined;
  /** Whose way up is marked: a party, or whatever can have an owner. */
  readonly route?: string | undefined;
  /** Which of several ways, from 2; the first where it is left out. */
  readonly way?: string | undefined;
}

/** What cannot be read is undefined, never refused. */
export function readStructureParams({ view, arrangement, scope, legend, print, compare, mine, tour, route, way, ...rest }: Readonly<Record<string, unknown>>): StructureParams {
  return { view: viewOf(view), arrangement: arrangementOf(arrangement), scope: idOf(scope), legend: idOf(legend), print: paperOf(print), compare: compareOf(compare), mine: idOf(mine), tour: tourStopOf(tour), route: idOf(route), way: wayOf(way), ...readFoldingParams(rest), ...typedFocus(rest) };
}

type Asked = DayOfPage & Pick<StructureParams, 'scope' | 'legend' | 'compare' | 'route' | 'mine'>;

/** A second day that is the first one counts as none. */
export function structureDeps({ search }: { readonly search: ReadingParams & StructureParams }): Asked {
  const day = dayOfPage(search);
  return { ...day, scope: search.scope, legend: search.legend, route: search.route, mine: search.mine, compare: search.compare === day.asOf ? undefined : search.compare };
}

export type StructureAnswer = Answer<StructurePageQuery & Partial<StructureComparedQuery> & Partial<StructureWayUpQuery> & Partial<StructureMineQuery>>;

interface Loading { readonly context: Context; readonly deps: Asked }

/** The structure, and beside it what is marked on it: a way up, and the seats of an organisation. */
export async function loadStructure(loading: Loading): Promise<StructureAnswer> {
  const { context: { client }, deps: { route, mine, asOf, proposals } } = loading;
  const [days, way, seats] = await Promise.all([
    loadDays(loading),
    route === undefined ? undefined : ask(client, { query: StructureWayUpDocument, variables: { id: route, asOf, proposals } }),
    mine === undefined ? undefined : ask(client, { query: StructureMineDocument, variables: { id: mine, asOf, proposals } }),
  ]);
  const marked: StructureAnswer = way === undefined ? days : together(days, way);
  return seats === undefined ? marked : together(marked, seats);
}

/** Both days are of one place: without a scope the second waits for the place of the first. */
async function loadDays({ context: { client }, deps: { compare, asOf, proposals, scope, legend } }: Loading): Promise<StructureAnswer> {
  const variables = { asOf, proposals, scope, legend };
  const shown = ask(client, { query: StructurePageDocument, variables });
  if (compare === undefined) return shown;
  const place = scope ?? (await shown).data?.structure?.place.id;
  return together(...await Promise.all([shown, ask(client, { query: StructureComparedDocument, variables: { ...variables, scope: place, asOf: compare } })]));
}
