import { threadGaps as ask } from '../../../questions/thread-gaps.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const threadGaps: QueryResolvers['threadGaps'] = async (_, { asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today })), 'plan or area');
