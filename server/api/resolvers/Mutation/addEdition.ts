import { addEdition as apply } from '../../../commands/add-edition.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addEdition: MutationResolvers['addEdition'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addEdition', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
