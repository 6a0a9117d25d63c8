import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { placeProfile as ask } from '../../../questions/place-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const placeProfile: QueryResolvers['placeProfile'] = async (_, { asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, today, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'place');
