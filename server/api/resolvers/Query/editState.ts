import { editState as ask } from '../../../questions/edit-state.ts';
import type { QueryResolvers } from '../../api.generated.ts';
import { orNotFound } from '../../not-found.ts';

export const editState: QueryResolvers['editState'] = async (_, args, { read }) => orNotFound(await read((tx) => ask(tx, args)), 'record');
