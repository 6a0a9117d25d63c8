import { weakEvidence as ask } from '../../../questions/weak-evidence.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const weakEvidence: QueryResolvers['weakEvidence'] = async (_, { asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today })), 'body');
