import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { seats as ask } from '../../../questions/seats.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const seats: QueryResolvers['seats'] = async (_, { organisation, asOf, proposals }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { organisation, asOf: asOf ?? today, proposals, visibilities: visibilitiesFor(viewer) })), 'organisation');
