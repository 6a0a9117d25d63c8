import { mergeBodies as apply } from '../../../commands/merge-bodies.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toSuccessionPayload } from '../../payload.ts';

export const mergeBodies: MutationResolvers['mergeBodies'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toSuccessionPayload(await write({ ...asked, dryRun, command: 'mergeBodies', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
