import { addPlan as apply } from '../../../commands/add-plan.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addPlan: MutationResolvers['addPlan'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addPlan', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
