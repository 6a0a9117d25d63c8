import { answerReaderQuestion as apply } from '../../../asking/answer-reader-question.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toAskingPayload } from '../../asking-payload.ts';

export const answerReaderQuestion: MutationResolvers['answerReaderQuestion'] = async (_, { input, ...said }, { move, viewer }) =>
  toAskingPayload(await move(said, (tx, { key, visibilities }) => apply({ tx, input, by: { asker: viewer.id, key, visibilities } })), { viewer, dryRun: said.dryRun });
