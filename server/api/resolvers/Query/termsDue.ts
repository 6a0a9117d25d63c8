import { termsDue as ask } from '../../../questions/terms-due.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const termsDue: QueryResolvers['termsDue'] = async (_, args, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, today })), 'body');
