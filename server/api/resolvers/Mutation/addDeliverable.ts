import { addDeliverable as apply } from '../../../commands/add-deliverable.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addDeliverable: MutationResolvers['addDeliverable'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addDeliverable', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
