import { addDecision as apply } from '../../../commands/add-decision.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addDecision: MutationResolvers['addDecision'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addDecision', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
