import { measureProfile as ask } from '../../../questions/measure-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const measureProfile: QueryResolvers['measureProfile'] = async (_, { id, asOf, proposals }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals })), 'measure');
