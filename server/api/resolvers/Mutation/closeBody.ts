import { closeBody as apply } from '../../../commands/close-body.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toClosingPayload } from '../../payload.ts';

export const closeBody: MutationResolvers['closeBody'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toClosingPayload(await write({ ...asked, dryRun, command: 'closeBody', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
