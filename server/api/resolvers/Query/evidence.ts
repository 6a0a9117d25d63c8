import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { evidence as ask } from '../../../questions/evidence.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const evidence: QueryResolvers['evidence'] = async (_, { id, asOf }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'record');
