import { paperOwners as ask } from '../../../questions/paper-owners.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const paperOwners: QueryResolvers['paperOwners'] = async (_, { kind = null, asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, kind, asOf: asOf ?? today })), 'area or body');
