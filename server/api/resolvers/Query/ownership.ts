import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { ownership as ask } from '../../../questions/ownership.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const ownership: QueryResolvers['ownership'] = async (_, { id, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, today, visibilities: visibilitiesFor(viewer) })), 'item');
