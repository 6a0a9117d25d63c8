import { visibilitiesFor } from '../../../identity/visibilities.ts';
import { search as ask } from '../../../questions/search.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const search: QueryResolvers['search'] = (_, { text, asOf, first, kinds, nearest }, { read, today, viewer }) =>
  read((tx) => ask(tx, { text, asOf: asOf ?? today, first, nearest, kinds: kinds ?? null, visibilities: visibilitiesFor(viewer) }));
