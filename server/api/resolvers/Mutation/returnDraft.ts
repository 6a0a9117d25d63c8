import { returnDraft as apply } from '../../../drafting/return-draft.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';

export const returnDraft: MutationResolvers['returnDraft'] = async (_, { input, ...said }, { move, viewer }) =>
  toDraftPayload(await move(said, (tx, by) => apply({ tx, input, by })), { viewer });
