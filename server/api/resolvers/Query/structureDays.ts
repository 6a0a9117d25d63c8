import { structureDays as ask } from '../../../questions/structure-days.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const structureDays: QueryResolvers['structureDays'] = async (_, { asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today })), 'place or paper');
