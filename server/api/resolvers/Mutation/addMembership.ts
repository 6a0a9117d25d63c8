import { addMembership as apply } from '../../../commands/add-membership.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addMembership: MutationResolvers['addMembership'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addMembership', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
