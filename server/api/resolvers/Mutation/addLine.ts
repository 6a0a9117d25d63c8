import { addLine as apply } from '../../../commands/add-line.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addLine: MutationResolvers['addLine'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addLine', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
