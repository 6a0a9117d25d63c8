import { endOwnership as apply } from '../../../commands/end-ownership.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const endOwnership: MutationResolvers['endOwnership'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'endOwnership', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
