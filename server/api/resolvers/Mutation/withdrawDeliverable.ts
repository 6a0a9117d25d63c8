import { withdrawDeliverable as apply } from '../../../commands/withdraw-deliverable.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const withdrawDeliverable: MutationResolvers['withdrawDeliverable'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'withdrawDeliverable', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
