import { addMitigation as apply } from '../../../commands/add-mitigation.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addMitigation: MutationResolvers['addMitigation'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addMitigation', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
