import { structuralFaults as ask } from '../../../questions/structural-faults.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const structuralFaults: QueryResolvers['structuralFaults'] = async (_, { asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today })), 'body');
