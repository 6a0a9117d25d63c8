import { mayBeOwned, unowned as ask } from '../../../questions/unowned.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { badInput } from '../../limits.ts';
import { orNotFound } from '../../not-found.ts';

export const unowned: QueryResolvers['unowned'] = async (_, { asOf, kind, ...args }, { read, today }) => {
  if (kind !== null && kind !== undefined && !mayBeOwned(kind)) throw badInput('The argument `unowned.kind` must be a kind of thing that may have an owner, such as DELIVERABLE or RISK.');
  return orNotFound(await read((tx) => ask(tx, { ...args, kind, asOf: asOf ?? today })), 'area, plan or body');
};
