import { addRisk as apply } from '../../../commands/add-risk.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addRisk: MutationResolvers['addRisk'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addRisk', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
