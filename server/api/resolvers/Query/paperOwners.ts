import { paperOwners as ask } from '../../../questions/paper-owners.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const paperOwners: QueryResolvers['paperOwners'] = async (_, { kind = null, asOf, proposals, first, skip }, { read, today }) =>
  await read((tx) => ask(tx, { kind, asOf: asOf ?? today, proposals, first, skip }));
