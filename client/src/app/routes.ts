// Every address there is, and what its page asks. The only place of the route tree.
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { keptArrangement } from '../features/diagram/kept-arrangement.ts';
import { gapParams } from '../features/gaps/lists.ts';
import * as questions from '../gql/graphql.ts';
import { idOf, readParams } from '../lib/reading.ts';
import { parseSearch } from '../lib/search-params.ts';
import { ask, together } from './ask.ts';
import { FailedPage } from './FailedPage.tsx';
import { firstDay } from './first-day.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { aboutEnding, aboutThing, aboutThingTwice, askOfDay, dayOfPage, daysOfAddress, type Context } from './page-question.ts';
import { DeliverableRoute, DutyRoute, MeasureRoute, ProgrammeRoute, RiskRoute } from './pages/AnswerRoutes.tsx';
import { BodyRoute } from './pages/BodyRoute.tsx';
import { changesDeps, loadChanges, readChangesParams } from './pages/changes-loading.ts';
import { editsPage } from './pages/edits-loading.ts';
import { editionsDeps, loadEditions, readEditionsParams } from './pages/editions-loading.ts';
import { ChangesRoute } from './pages/ChangesRoute.tsx';
import { ChecksRoute } from './pages/ChecksRoute.tsx';
import { ConnectionRoute, loadConnection } from './pages/ConnectionRoute.tsx';
import { DeliverablesRoute, loadDeliverables } from './pages/DeliverablesRoute.tsx';
import { EditionsRoute } from './pages/EditionsRoute.tsx';
import { EditsRoute } from './pages/EditsRoute.tsx';
import { EscalationRoute } from './pages/EscalationRoute.tsx';
import { extrapolatedPage } from './pages/extrapolated-loading.ts';
import { ExtrapolatedRoute } from './pages/ExtrapolatedRoute.tsx';
import { FindRoute, loadFind } from './pages/FindRoute.tsx';
import { GapsRoute, loadGaps } from './pages/GapsRoute.tsx';
import { FaultsRoute, OverlapsRoute, TermsRoute } from './pages/HealthListRoutes.tsx';
import { listOfHealth } from './pages/health-loading.ts';
import { HealthRoute } from './pages/HealthRoute.tsx';
import { HomeRoute } from './pages/HomeRoute.tsx';
import { ObjectiveRoute } from './pages/ObjectiveRoute.tsx';
import { BodyImpactRoute, OrganisationImpactRoute, PostImpactRoute } from './pages/ImpactRoutes.tsx';
import { DelegationMapRoute, PaperOwnersRoute, SharedAccountabilityRoute } from './pages/OnPaperRoutes.tsx';
import { listOnPaper } from './pages/on-paper-loading.ts';
import { OrganisationRoute } from './pages/OrganisationRoute.tsx';
import { OrganisationsRoute } from './pages/OrganisationsRoute.tsx';
import { PersonRoute } from './pages/PersonRoute.tsx';
import { PlanOfRoute, PlanRoute } from './pages/PlanRoute.tsx';
import { PostRoute } from './pages/PostRoute.tsx';
import { AgreementsRoute, listedAt, MeetingsRoute, OutcomesRoute } from './pages/RecordListRoutes.tsx';
import { AgreementRoute, DecisionRoute, EventRoute, LawRoute, MeetingRoute, OutcomeRoute } from './pages/RecordRoutes.tsx';
import { loadStructure, readStructureParams, structureDeps } from './pages/structure-loading.ts';
import { SignInRoute } from './pages/SignInRoute.tsx';
import { workListPage } from './pages/work-list-loading.ts';
import { WorkListRoute } from './pages/WorkListRoute.tsx';
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
  beforeLoad: async ({ context: { client, whoLooks }, location, search }) => {
    const typed = parseSearch(location.searchStr);
    const session = await whoLooks;
    const isSigningIn = location.pathname === '/sign-in';
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to send on
    if (session.is === 'SIGNED_OUT' && !isSigningIn) throw redirect({ to: '/sign-in', search: { to: location.href }, replace: true });
    if (search.asOf !== undefined || isSigningIn) return { session };
    const asOf = await firstDay(client);
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to send on
    throw redirect({ to: location.pathname, search: { ...typed, proposals: search.proposals, asOf }, hash: location.hash, replace: true });
  },
  // Asked once a visit: what must stand on every screen, and whether there is anything to show.
  loader: ({ context: { client, session } }) => (session.is === 'SIGNED_OUT' ? undefined : ask(client, { query: questions.RecordStateDocument, variables: {} })),
});

// Each stands on its own: inside the list below, a route would lose the type of its address.
const getParentRoute = () => rootRoute;
const loaderDeps = daysOfAddress;

const signIn = createRoute({
  getParentRoute, path: '/sign-in', component: SignInRoute,
  validateSearch: ({ failed, to }: Record<string, unknown>): { failed?: string | undefined; to?: string | undefined } =>
    ({ failed: typeof failed === 'string' ? failed : undefined, to: typeof to === 'string' ? to.slice(0, 2_000) : undefined }),
});
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
  validateSearch: readStructureParams, loaderDeps: structureDeps, loader: (at) => loadStructure(at),
  // Written into the address too, which alone says what is shown. Whoever is on the page already, as by going back, sees what the address says.
  beforeLoad: ({ cause, location }) => {
    const typed = parseSearch(location.searchStr);
    const kept = cause === 'enter' && typed.arrangement === undefined && typed.print === undefined ? keptArrangement() : undefined;
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to send on
    if (kept !== undefined) throw redirect({ to: location.pathname, search: { ...typed, arrangement: kept }, hash: location.hash, replace: true });
  },
  component: lazyRouteComponent(() => import('./pages/StructureRoute.tsx'), 'StructureRoute'),
});
const connection = createRoute({
  getParentRoute, path: '/connection',
  validateSearch: ({ from, to }: Record<string, unknown>): { from?: string | undefined; to?: string | undefined } => ({ from: idOf(from), to: idOf(to) }),
  loaderDeps: ({ search }) => ({ ...dayOfPage(search), from: search.from ?? '', to: search.to ?? '' }),
  loader: (at) => loadConnection(at),
  component: ConnectionRoute,
});
const health = createRoute({
  getParentRoute, path: '/health', loaderDeps, component: HealthRoute,
  loader: (at) => askOfDay(questions.HealthPageDocument, at),
});
const terms = createRoute({ getParentRoute, path: '/health/terms', component: TermsRoute, ...listOfHealth(questions.TermsPageDocument) });
const faults = createRoute({ getParentRoute, path: '/health/reporting', component: FaultsRoute, ...listOfHealth(questions.FaultsPageDocument) });
const overlaps = createRoute({ getParentRoute, path: '/health/overlaps', component: OverlapsRoute, ...listOfHealth(questions.OverlapsPageDocument) });
const changes = createRoute({
  getParentRoute, path: '/changes', validateSearch: readChangesParams, loaderDeps: changesDeps, loader: loadChanges, component: ChangesRoute,
});
const editions = createRoute({
  getParentRoute, path: '/changes/editions', validateSearch: readEditionsParams, loaderDeps: editionsDeps, loader: loadEditions, component: EditionsRoute,
});
const organisations = createRoute({
  getParentRoute, path: '/organisations', loaderDeps, component: OrganisationsRoute,
  loader: ({ context, deps: { asOf } }) => ask(context.client, { query: questions.OrganisationsPageDocument, variables: { asOf, on: asOf } }),
});
const body = createRoute({ getParentRoute, path: '/bodies/$id', component: BodyRoute, ...aboutThingTwice(questions.BodyPageDocument, questions.TrailOfPageDocument) });
const organisation = createRoute({ getParentRoute, path: '/organisations/$id', component: OrganisationRoute, ...aboutThingTwice(questions.OrganisationPageDocument, questions.OrganisationBesidesDocument) });
const post = createRoute({ getParentRoute, path: '/posts/$id', component: PostRoute, ...aboutThing(questions.PostPageDocument) });
const person = createRoute({ getParentRoute, path: '/people/$id', component: PersonRoute, ...aboutThing(questions.PersonPageDocument) });
const deliverables = createRoute({
  getParentRoute, path: '/deliverables', loaderDeps, component: DeliverablesRoute,
  loader: (at) => loadDeliverables(at),
});
const gaps = createRoute({
  getParentRoute, path: '/gaps', validateSearch: gapParams, component: GapsRoute,
  loaderDeps: ({ search }) => ({ ...gapParams({ ...search }), ...dayOfPage(search) }),
  loader: (at) => loadGaps(at),
});
const deliverable = createRoute({ getParentRoute, path: '/deliverables/$id/accountability', component: DeliverableRoute, ...aboutThingTwice(questions.DeliverablePageDocument, questions.ThreadOfPageDocument) });
const measure = createRoute({ getParentRoute, path: '/measures/$id/accountability', component: MeasureRoute, ...aboutThingTwice(questions.MeasurePageDocument, questions.ThreadOfPageDocument) });
const risk = createRoute({ getParentRoute, path: '/risks/$id/accountability', component: RiskRoute, ...aboutThingTwice(questions.RiskPageDocument, questions.ThreadOfPageDocument) });
const programme = createRoute({ getParentRoute, path: '/programmes/$id/accountability', component: ProgrammeRoute, ...aboutThing(questions.ProgrammePageDocument) });
const duty = createRoute({ getParentRoute, path: '/duties/$id/accountability', component: DutyRoute, ...aboutThing(questions.DutyPageDocument) });
// A card of answers has no page above it: the bare address leads to its first page.
const toFirstPage = {
  beforeLoad: ({ location }: { readonly location: { readonly pathname: string; readonly searchStr: string; readonly hash: string } }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to send on
    throw redirect({ to: location.pathname.replace(/\/*$/u, '/accountability'), search: parseSearch(location.searchStr), hash: location.hash, replace: true });
  },
};
const bareCards = [
  createRoute({ getParentRoute, path: '/deliverables/$id', ...toFirstPage }),
  createRoute({ getParentRoute, path: '/measures/$id', ...toFirstPage }),
  createRoute({ getParentRoute, path: '/risks/$id', ...toFirstPage }),
  createRoute({ getParentRoute, path: '/programmes/$id', ...toFirstPage }),
  createRoute({ getParentRoute, path: '/duties/$id', ...toFirstPage }),
] as const;
const objective = createRoute({ getParentRoute, path: '/objectives/$id', component: ObjectiveRoute, ...aboutThing(questions.ObjectivePageDocument) });
const planOf = createRoute({ getParentRoute, path: '/plans/of/$id', component: PlanOfRoute, ...aboutThing(questions.PlanPageDocument) });
const plan = createRoute({ getParentRoute, path: '/plans/$id', component: PlanRoute, ...aboutThing(questions.PlanPageDocument) });
const checks = createRoute({
  getParentRoute, path: '/checks', loaderDeps, component: ChecksRoute,
  loader: ({ context, deps: { asOf } }) => ask(context.client, { query: questions.ChecksPageDocument, variables: { asOf } }),
});
const extrapolated = createRoute({ getParentRoute, path: '/checks/extrapolated', component: ExtrapolatedRoute, ...extrapolatedPage });
const edits = createRoute({ getParentRoute, path: '/edits', component: EditsRoute, ...editsPage });

const postImpact = createRoute({ getParentRoute, path: '/posts/$id/impact', component: PostImpactRoute, ...aboutEnding(questions.PostImpactPageDocument) });
const bodyImpact = createRoute({ getParentRoute, path: '/bodies/$id/impact', component: BodyImpactRoute, ...aboutEnding(questions.ClosureImpactPageDocument) });
const organisationImpact = createRoute({
  getParentRoute, path: '/organisations/$id/impact', component: OrganisationImpactRoute, ...aboutEnding(questions.ClosureImpactPageDocument),
});
const assignOwner = createRoute({
  getParentRoute, path: '/maintain/do/assign-owner/$id', ...aboutThing(questions.AssignOwnerPageDocument),
  component: lazyRouteComponent(() => import('./pages/AssignOwnerRoute.tsx'), 'AssignOwnerRoute'),
});
const declareUnassigned = createRoute({
  getParentRoute, path: '/maintain/do/declare-unassigned/$id', ...aboutThing(questions.AssignOwnerPageDocument),
  component: lazyRouteComponent(() => import('./pages/AssignOwnerRoute.tsx'), 'DeclareUnassignedRoute'),
});
const workList = createRoute({ getParentRoute, path: '/maintain/lists/$list', component: WorkListRoute, ...workListPage });
const maintain = createRoute({
  getParentRoute, path: '/maintain', loaderDeps,
  loader: async (at) => together(...await Promise.all([askOfDay(questions.MaintainPageDocument, at), ask(at.context.client, { query: questions.DraftsWaitingDocument, variables: {} })])),
  component: lazyRouteComponent(() => import('./pages/MaintainRoute.tsx'), 'MaintainRoute'),
});
const newParty = createRoute({
  getParentRoute, path: '/maintain/add/$kind', loaderDeps,
  loader: ({ context, deps: { asOf } }) => ask(context.client, { query: questions.NewPartyPageDocument, variables: { asOf } }),
  component: lazyRouteComponent(() => import('./pages/NewPartyRoute.tsx'), 'NewPartyRoute'),
});
const changeSets = createRoute({
  getParentRoute, path: '/maintain/sets', loaderDeps,
  loader: ({ context, deps: { asOf } }) => ask(context.client, { query: questions.ChangeSetsPageDocument, variables: { asOf } }),
  component: lazyRouteComponent(() => import('./pages/ChangeSetRoutes.tsx'), 'ChangeSetsRoute'),
});
const changeSet = createRoute({
  getParentRoute, path: '/maintain/sets/$id', loaderDeps,
  loader: ({ context, deps: { asOf }, params: { id } }) => ask(context.client, { query: questions.ChangeSetPageDocument, variables: { id, asOf } }),
  component: lazyRouteComponent(() => import('./pages/ChangeSetRoutes.tsx'), 'ChangeSetRoute'),
});
const edit = createRoute({
  getParentRoute, path: '/maintain/do/$command/$id', loaderDeps,
  loader: ({ context, deps: { asOf }, params: { id } }) => ask(context.client, { query: questions.EditPageDocument, variables: { id, asOf } }),
  component: lazyRouteComponent(() => import('./pages/EditRoute.tsx'), 'EditRoute'),
});
const askTeam = createRoute({
  getParentRoute, path: '/ask/$id', ...aboutThing(questions.AskPageDocument),
  validateSearch: ({ kind }: Record<string, unknown>): { kind?: 'error' | undefined } => ({ kind: kind === 'error' ? kind : undefined }),
  component: lazyRouteComponent(() => import('./pages/AskRoute.tsx'), 'AskRoute'),
});
const asked = createRoute({
  getParentRoute, path: '/asked/$question', loaderDeps,
  loader: ({ context, deps: { asOf }, params: { question } }) => ask(context.client, { query: questions.AskedPageDocument, variables: { question, asOf } }),
  component: lazyRouteComponent(() => import('./pages/AskedRoute.tsx'), 'AskedRoute'),
});
const escalation = createRoute({ getParentRoute, path: '/escalation/$id', component: EscalationRoute, ...aboutThing(questions.EscalationPageDocument) });
const sharedAccountability = createRoute({
  getParentRoute, path: '/accountability/shared', component: SharedAccountabilityRoute, ...listOnPaper(questions.SharedAccountabilityPageDocument),
});
const paperOwners = createRoute({
  getParentRoute, path: '/accountability/on-paper', component: PaperOwnersRoute, ...listOnPaper(questions.PaperOwnersPageDocument),
});
const delegationMap = createRoute({
  getParentRoute, path: '/accountability/delegated', component: DelegationMapRoute, ...listOnPaper(questions.DelegationMapPageDocument),
});

const agreements = createRoute({ getParentRoute, path: '/agreements', component: AgreementsRoute, ...listedAt('/agreements') });
const meetings = createRoute({ getParentRoute, path: '/meetings', component: MeetingsRoute, ...listedAt('/meetings') });
const outcomes = createRoute({ getParentRoute, path: '/outcomes', component: OutcomesRoute, ...listedAt('/outcomes') });
const agreement = createRoute({ getParentRoute, path: '/agreements/$id', component: AgreementRoute, ...aboutThing(questions.AgreementPageDocument) });
const law = createRoute({ getParentRoute, path: '/laws/$id', component: LawRoute, ...aboutThing(questions.RecordPageDocument) });
const meeting = createRoute({ getParentRoute, path: '/meetings/$id', component: MeetingRoute, ...aboutThing(questions.RecordPageDocument) });
const decision = createRoute({ getParentRoute, path: '/decisions/$id', component: DecisionRoute, ...aboutThing(questions.RecordPageDocument) });
const event = createRoute({ getParentRoute, path: '/events/$id', component: EventRoute, ...aboutThing(questions.RecordPageDocument) });
const outcome = createRoute({ getParentRoute, path: '/outcomes/$id', component: OutcomeRoute, ...aboutThing(questions.RecordPageDocument) });

export const routeTree = rootRoute.addChildren([
  signIn, home, find, structure, changes, editions, connection, health, terms, faults, overlaps, organisations, body, organisation, post, person, deliverables,
  deliverable, measure, risk, programme, duty, objective, planOf, plan, checks, extrapolated, edits, gaps,
  postImpact, bodyImpact, organisationImpact, maintain, newParty, changeSets, changeSet, workList, assignOwner, declareUnassigned, edit, askTeam, asked, escalation, sharedAccountability, paperOwners, delegationMap,
  agreements, meetings, outcomes, agreement, law, meeting, decision, event, outcome, ...bareCards,
]);
