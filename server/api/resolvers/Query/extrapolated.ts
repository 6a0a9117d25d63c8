import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { extrapolated as ask } from '../../../questions/extrapolated.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const extrapolated: QueryResolvers['extrapolated'] = async (_, { paper, asOf, first, skip }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { paper, asOf: asOf ?? today, first, skip, visibilities: visibilitiesFor(viewer) })), 'paper');
