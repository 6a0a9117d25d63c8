import { closePost as apply } from '../../../commands/close-post.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toClosingPayload } from '../../payload.ts';

export const closePost: MutationResolvers['closePost'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toClosingPayload(await write({ ...asked, dryRun, command: 'closePost', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
