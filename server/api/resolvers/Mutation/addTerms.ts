import { addTerms as apply } from '../../../commands/add-terms.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addTerms: MutationResolvers['addTerms'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addTerms', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
