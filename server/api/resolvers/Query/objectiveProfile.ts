import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { objectiveProfile as ask } from '../../../questions/objective-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const objectiveProfile: QueryResolvers['objectiveProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'objective');
