import { endLine as apply } from '../../../commands/end-line.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const endLine: MutationResolvers['endLine'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'endLine', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
