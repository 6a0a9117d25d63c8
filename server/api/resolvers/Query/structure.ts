import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { structure as ask } from '../../../questions/structure.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const structure: QueryResolvers['structure'] = async (_, { asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'place, paper or party');
