// AQ2. It slips: whom do I tell, then whom? The database finds duties and lines, the rules walk them, the wording speaks.
import type { z } from 'zod';
import { escalationRoute as query } from '#cypher/accountability/escalation-route.ts';
import { byBearer, type ByBearer } from '#schema/rules/bearers.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { saySilentPaper } from '#schema/rules/cited-paper.ts';
import { escalationRoutes, routesFrom } from '#schema/rules/escalation-routes.ts';
import { noOwnerOf } from '#schema/rules/no-owner.ts';
import { itemThing } from '#schema/rules/ownership-card.ts';
import { atOf, isHeardOf, sayUnheard, type PartyAsk } from '#schema/rules/page.ts';
import { readingOn, type Reading } from '#schema/rules/statement.ts';
import { statusOn } from '#schema/rules/status-on.ts';
import { toThing } from '#schema/rules/thing.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { escalationAsText, sayEscalation } from '#schema/wording/escalation-route.ts';
import { sayEnded } from '#schema/wording/line.ts';
import { sayOwnership } from '#schema/wording/ownership.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Every way up from an item: from its owners, then from those responsible; or from a party. Undefined: nothing that can have an owner, and no party but a person, bears this id. */
export async function escalationRoute(tx: Tx, ask: PartyAsk) {
  const { id, asOf, proposals, visibilities } = ask;
  const [stored] = await run(tx, query, { id, asOf, statuses: liveStatuses(proposals), visibilities: [...visibilities] });
  if (stored === undefined) return undefined;
  const found = { ...stored, ...byBearer(asOf, stored.duties) };
  const item = itemThing(found);
  const told = isHeardOf(asOf, found.item) ? heard(found, readingOn(asOf, found.evidence)) : untold(found);
  return { at: atOf(ask, found.revision ?? 0), item, ...told, asText: escalationAsText({ asOf, item, ...told }) };
}

type Row = z.infer<typeof query.row>;
type Found = Omit<Row, 'duties'> & ByBearer<Row['duties'][number]>;

function heard(found: Found, reading: Reading): ReturnType<typeof toldOf> {
  return found.item.labels.includes('Party') ? toldFrom(found, reading) : toldOf(found, reading);
}

function toldFrom(found: Found, reading: Reading): ReturnType<typeof toldOf> {
  const { item } = found;
  const ended = statusOn(reading.asOf, item) === 'ENDED';
  const routes = ended ? [] : routesFrom(item, found, reading);
  return { say: ended ? sayEnded(toThing(item)) : sayEscalation({ unowned: null, routes }), routes, absence: null, certainty: routes[0]?.certainty ?? certaintyOn(reading.asOf, item) };
}

function toldOf(found: Found, reading: Reading) {
  const routes = escalationRoutes(found, reading);
  const { absence, ...gone } = noOwnerOf(found, reading.asOf);
  const unowned = absence === null ? null : sayOwnership({ paper: saySilentPaper(found, reading), owners: [], absence, ...gone });
  const [best] = routes;
  return { say: sayEscalation({ unowned, routes }), routes, absence, certainty: best?.certainty ?? certaintyOn(reading.asOf, found.item) };
}

// Before the first paper nothing is said: not even that nobody owns it.
function untold({ item, evidence }: Found): ReturnType<typeof toldOf> {
  return { say: sayUnheard(item, evidence), routes: [], absence: null, certainty: 'EXTRAPOLATED' };
}
