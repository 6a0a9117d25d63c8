import { assignOwner as apply } from '../../../commands/assign-owner.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const assignOwner: MutationResolvers['assignOwner'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'assignOwner', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
