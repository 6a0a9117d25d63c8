import { continueDeliverable as apply } from '../../../commands/continue-deliverable.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const continueDeliverable: MutationResolvers['continueDeliverable'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'continueDeliverable', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
