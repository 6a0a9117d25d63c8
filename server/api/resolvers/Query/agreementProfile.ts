import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { agreementProfile as ask } from '../../../questions/agreement-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const agreementProfile: QueryResolvers['agreementProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'agreement');
