import { addObjective as apply } from '../../../commands/add-objective.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addObjective: MutationResolvers['addObjective'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addObjective', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
