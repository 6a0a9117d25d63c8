import { revision as ask } from '../../../questions/revision.ts';
import type { QueryResolvers } from '../../api.generated.ts';

export const revision: QueryResolvers['revision'] = (_, __, { read }) => read(ask);
