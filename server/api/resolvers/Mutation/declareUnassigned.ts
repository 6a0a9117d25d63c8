import { declareUnassigned as apply } from '../../../commands/declare-unassigned.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toEditPayload } from '../../payload.ts';

export const declareUnassigned: MutationResolvers['declareUnassigned'] = async (_, { input, dryRun, ...asked }, { write }) =>
  toEditPayload(await write({ ...asked, dryRun, command: 'declareUnassigned', rows: [input] }, (tx, by) => apply(tx, [input], by)), dryRun);
