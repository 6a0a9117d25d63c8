import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { escalationRoute as ask } from '../../../questions/escalation-route.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const escalationRoute: QueryResolvers['escalationRoute'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'item');
