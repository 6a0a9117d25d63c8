import { evidence as ask } from '../../../questions/evidence.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const evidence: QueryResolvers['evidence'] = async (_, { id, asOf }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today })), 'record');
