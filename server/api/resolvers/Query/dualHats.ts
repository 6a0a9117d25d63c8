import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { dualHats as ask } from '../../../questions/dual-hats.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const dualHats: QueryResolvers['dualHats'] = async (_, { asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'party');
