import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { delegationMap as ask } from '../../../questions/delegation-map.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const delegationMap: QueryResolvers['delegationMap'] = async (_, { function: id = null, asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, function: id, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'function or party');
