import { addDelegation as apply } from '../../../commands/add-delegation.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addDelegation: MutationResolvers['addDelegation'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addDelegation', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
