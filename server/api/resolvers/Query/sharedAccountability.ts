import { visibilitiesFor } from '../../../identity/visibilities.ts';import { sharedAccountability as ask } from '../../../questions/shared-accountability.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const sharedAccountability: QueryResolvers['sharedAccountability'] = async (_, { kind = null, asOf, proposals, first, skip }, { read, today, viewer }) =>
  await read((tx) => ask(tx, { kind, asOf: asOf ?? today, proposals, first, skip, visibilities: visibilitiesFor(viewer) }));
