import { addPriority as apply } from '../../../commands/add-priority.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addPriority: MutationResolvers['addPriority'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addPriority', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
