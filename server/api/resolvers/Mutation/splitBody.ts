import { splitBody as apply } from '../../../commands/split-body.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toSuccessionPayload } from '../../payload.ts';

export const splitBody: MutationResolvers['splitBody'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toSuccessionPayload(await write({ ...asked, dryRun, command: 'splitBody', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
