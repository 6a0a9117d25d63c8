import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { remit as ask } from '../../../questions/remit.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const remit: QueryResolvers['remit'] = async (_, { id, asOf, proposals, first, skip }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals, first, skip, visibilities: visibilitiesFor(viewer) })), 'party');
