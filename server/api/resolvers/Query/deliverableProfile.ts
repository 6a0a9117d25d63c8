import { deliverableProfile as ask } from '../../../questions/deliverable-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const deliverableProfile: QueryResolvers['deliverableProfile'] = async (_, { id, asOf, proposals }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals })), 'deliverable');
