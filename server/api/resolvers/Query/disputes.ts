import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { disputes as ask } from '../../../questions/disputes.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const disputes: QueryResolvers['disputes'] = async (_, { id }, { readOwn, viewer }) =>
  orNotFound(await readOwn((tx) => ask(tx, { id, visibilities: visibilitiesFor(viewer) })), 'page');
