import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { recordProfile as ask } from '../../../questions/record-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const recordProfile: QueryResolvers['recordProfile'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'record');
