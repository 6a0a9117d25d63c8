import { termsDue as ask } from '../../../questions/terms-due.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const termsDue: QueryResolvers['termsDue'] = async (_, args, { read, today }) =>
  await read((tx) => ask(tx, { ...args, today }));
