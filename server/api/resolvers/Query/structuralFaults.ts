import { structuralFaults as ask } from '../../../questions/structural-faults.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const structuralFaults: QueryResolvers['structuralFaults'] = async (_, { asOf, ...args }, { read, today }) =>
  await read((tx) => ask(tx, { ...args, asOf: asOf ?? today }));
