import { goldenThread as ask } from '../../../questions/golden-thread.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const goldenThread: QueryResolvers['goldenThread'] = async (_, { id, asOf, proposals }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals })), 'deliverable, measure or risk');
