// Every address there is, and what its page asks. The only place of the route tree.
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { VIEWS, type View } from '../features/diagram/ViewSwitch.tsx';
import * as questions from '../gql/graphql.ts';
import { readParams, type ReadingParams } from '../lib/reading.ts';
import { parseSearch } from '../lib/search-params.ts';
import { ask } from './ask.ts';
import { FailedPage } from './FailedPage.tsx';
import { firstDay } from './first-day.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { askOfDay, askOfThing, dayOfPage, type Context } from './page-question.ts';
import { BodyRoute } from './pages/BodyRoute.tsx';
import { DeliverableRoute } from './pages/DeliverableRoute.tsx';
import { DeliverablesRoute, loadDeliverables } from './pages/DeliverablesRoute.tsx';
import { FindRoute, loadFind } from './pages/FindRoute.tsx';
import { HomeRoute } from './pages/HomeRoute.tsx';
import { MeasureRoute } from './pages/MeasureRoute.tsx';
import { ObjectiveRoute } from './pages/ObjectiveRoute.tsx';
import { OrganisationRoute } from './pages/OrganisationRoute.tsx';
import { OrganisationsRoute } from './pages/OrganisationsRoute.tsx';
import { PersonRoute } from './pages/PersonRoute.tsx';
import { PlanOfRoute, PlanRoute } from './pages/PlanRoute.tsx';
import { PostRoute } from './pages/PostRoute.tsx';
import { ProgrammeRoute } from './pages/ProgrammeRoute.tsx';
import { RiskRoute } from './pages/RiskRoute.tsx';
import { Shell } from './Shell.tsx';
import { Waiting } from './Waiting.tsx';

const rootRoute = createRootRouteWithContext<Context>()({
  component: Shell,
  pendingComponent: Waiting,
  errorComponent: FailedPage,
  notFoundComponent: NoSuchPage,
  validateSearch: readParams,
  search: { middlewares: [retainSearchParams(['asOf', 'proposals'])] },
  // The day is always written, so that an address shows tomorrow what it shows now.
  beforeLoad: async ({ context: { client }, location, search }) => {
    const typed = parseSearch(location.searchStr);
    if (search.asOf !== undefined) return;
    const asOf = await firstDay(client);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send on
    throw redirect({ to: location.pathname, search: { ...typed, proposals: search.proposals, asOf }, hash: location.hash, replace: true });
  },
});

// Each stands on its own: inside the list below, a route would lose the type of its address.
const getParentRoute = () => rootRoute;
const loaderDeps = ({ search }: { readonly search: ReadingParams }) => dayOfPage(search);

const home = createRoute({
  getParentRoute, path: '/', loaderDeps, component: HomeRoute,
  loader: (at) => askOfDay(questions.HomePageDocument, at),
});
const find = createRoute({
  getParentRoute, path: '/find',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string | undefined } => ({ q: typeof q === 'string' ? q.slice(0, 200) : undefined }),
  loaderDeps: ({ search }) => ({ ...dayOfPage(search), q: search.q ?? '' }),
  loader: (at) => loadFind(at),
  component: FindRoute,
});
const structure = createRoute({
  getParentRoute, path: '/structure',
  validateSearch: ({ view }: Record<string, unknown>): { view?: View | undefined } => ({ view: VIEWS.find((known) => known === view) }),
  loaderDeps,
  loader: (at) => askOfDay(questions.StructurePageDocument, at),
  component: lazyRouteComponent(() => import('./pages/StructureRoute.tsx'), 'StructureRoute'),
});
const organisations = createRoute({
  getParentRoute, path: '/organisations', loaderDeps, component: OrganisationsRoute,
  loader: ({ context, deps: { asOf } }) => ask(context.client, { query: questions.OrganisationsPageDocument, variables: { asOf, on: asOf } }),
});
const body = createRoute({
  getParentRoute, path: '/bodies/$id', loaderDeps, component: BodyRoute,
  loader: (at) => askOfThing(questions.BodyPageDocument, at),
});
const organisation = createRoute({
  getParentRoute, path: '/organisations/$id', loaderDeps, component: OrganisationRoute,
  loader: (at) => askOfThing(questions.OrganisationPageDocument, at),
});
const post = createRoute({
  getParentRoute, path: '/posts/$id', loaderDeps, component: PostRoute,
  loader: (at) => askOfThing(questions.PostPageDocument, at),
});
const person = createRoute({
  getParentRoute, path: '/people/$id', loaderDeps, component: PersonRoute,
  loader: (at) => askOfThing(questions.PersonPageDocument, at),
});
const deliverables = createRoute({
  getParentRoute, path: '/deliverables', loaderDeps, component: DeliverablesRoute,
  loader: (at) => loadDeliverables(at),
});
const deliverable = createRoute({
  getParentRoute, path: '/deliverables/$id/accountability', loaderDeps, component: DeliverableRoute,
  loader: (at) => askOfThing(questions.DeliverablePageDocument, at),
});
const measure = createRoute({
  getParentRoute, path: '/measures/$id/accountability', loaderDeps, component: MeasureRoute,
  loader: (at) => askOfThing(questions.MeasurePageDocument, at),
});
const risk = createRoute({
  getParentRoute, path: '/risks/$id/accountability', loaderDeps, component: RiskRoute,
  loader: (at) => askOfThing(questions.RiskPageDocument, at),
});
const programme = createRoute({
  getParentRoute, path: '/programmes/$id/accountability', loaderDeps, component: ProgrammeRoute,
  loader: (at) => askOfThing(questions.ProgrammePageDocument, at),
});
const objective = createRoute({
  getParentRoute, path: '/objectives/$id', loaderDeps, component: ObjectiveRoute,
  loader: (at) => askOfThing(questions.ObjectivePageDocument, at),
});
const planOf = createRoute({
  getParentRoute, path: '/plans/of/$id', loaderDeps, component: PlanOfRoute,
  loader: (at) => askOfThing(questions.PlanPageDocument, at),
});
const plan = createRoute({
  getParentRoute, path: '/plans/$id', loaderDeps, component: PlanRoute,
  loader: (at) => askOfThing(questions.PlanPageDocument, at),
});

export const routeTree = rootRoute.addChildren([
  home, find, structure, organisations, body, organisation, post, person, deliverables,
  deliverable, measure, risk, programme, objective, planOf, plan,
]);
