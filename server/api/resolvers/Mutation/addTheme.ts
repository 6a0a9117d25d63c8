import { addTheme as apply } from '../../../commands/add-theme.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addTheme: MutationResolvers['addTheme'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addTheme', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
