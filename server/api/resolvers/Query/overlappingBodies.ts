import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { overlappingBodies as ask } from '../../../questions/overlapping-bodies.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const overlappingBodies: QueryResolvers['overlappingBodies'] = async (_, { asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'body');
