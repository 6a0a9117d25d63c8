import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { planProfile as ask } from '../../../questions/plan-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const planProfile: QueryResolvers['planProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'plan');
