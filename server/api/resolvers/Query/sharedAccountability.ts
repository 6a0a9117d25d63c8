import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { sharedAccountability as ask } from '../../../questions/shared-accountability.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const sharedAccountability: QueryResolvers['sharedAccountability'] = async (_, { kind = null, asOf, ...args }, { read, today, viewer }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, kind, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) })), 'area or body');
