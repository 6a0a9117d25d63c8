import { recordState as ask } from '../../../questions/record-state.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const recordState: QueryResolvers['recordState'] = (_, __, { read }) => read(ask);
