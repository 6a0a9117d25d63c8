import { confirmOwnership as apply } from '../../../commands/confirm-ownership.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const confirmOwnership: MutationResolvers['confirmOwnership'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'confirmOwnership', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
