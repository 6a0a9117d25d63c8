import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { workLists as ask } from '../../../questions/work-lists.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const workLists: QueryResolvers['workLists'] = async (_, { asOf, ...args }, { viewer, readOwn, today }) =>
  await readOwn((tx) => ask(tx, { ...args, asOf: asOf ?? today, visibilities: visibilitiesFor(viewer) }));
