import { addFunction as apply } from '../../../commands/add-function.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addFunction: MutationResolvers['addFunction'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addFunction', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
