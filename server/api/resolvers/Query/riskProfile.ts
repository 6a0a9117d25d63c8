import { riskProfile as ask } from '../../../questions/risk-profile.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const riskProfile: QueryResolvers['riskProfile'] = async (_, { id, asOf, proposals }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { id, asOf: asOf ?? today, proposals })), 'risk');
