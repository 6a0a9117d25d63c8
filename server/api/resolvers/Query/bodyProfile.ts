import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { bodyProfile as ask } from '../../../questions/body-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const bodyProfile: QueryResolvers['bodyProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'body');
