import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { personProfile as ask } from '../../../questions/person-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const personProfile: QueryResolvers['personProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'person');
