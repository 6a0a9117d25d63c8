import { rewordDeliverable as apply } from '../../../commands/reword-deliverable.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const rewordDeliverable: MutationResolvers['rewordDeliverable'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'rewordDeliverable', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
