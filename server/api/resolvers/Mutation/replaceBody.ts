import { replaceBody as apply } from '../../../commands/replace-body.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toSuccessionPayload } from '../../payload.ts';

export const replaceBody: MutationResolvers['replaceBody'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toSuccessionPayload(await write({ ...asked, dryRun, command: 'replaceBody', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
