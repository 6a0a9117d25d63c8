import { addPost as apply } from '../../../commands/add-post.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addPost: MutationResolvers['addPost'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addPost', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
