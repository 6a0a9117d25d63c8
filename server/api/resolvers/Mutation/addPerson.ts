import { addPerson as apply } from '../../../commands/add-person.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const addPerson: MutationResolvers['addPerson'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'addPerson', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
