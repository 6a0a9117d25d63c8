import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { delegationMap as ask } from '../../../questions/delegation-map.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const delegationMap: QueryResolvers['delegationMap'] = async (_, { function: id = null, asOf, proposals, first, skip }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { function: id, asOf: asOf ?? today, proposals, first, skip, visibilities: visibilitiesFor(viewer) })), 'function');
