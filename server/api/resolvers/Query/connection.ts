import { connection as ask } from '../../../questions/connection.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const connection: QueryResolvers['connection'] = async (_, { asOf, ...args }, { read, today }) =>
  orNotFound(await read((tx) => ask(tx, { ...args, asOf: asOf ?? today })), 'body, organisation or post');
