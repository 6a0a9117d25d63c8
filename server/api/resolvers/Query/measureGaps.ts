import { measureGaps as ask } from '../../../questions/measure-gaps.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const measureGaps: QueryResolvers['measureGaps'] = async (_, { asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today })), 'plan or area');
