import { mayEdit } from '../../../identity/may-ask.ts';
import { recordState as ask } from '../../../questions/record-state.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const recordState: QueryResolvers['recordState'] = async (_, __, { read, viewer }) => ({ ...await read(ask), mayEdit: mayEdit(viewer) });
