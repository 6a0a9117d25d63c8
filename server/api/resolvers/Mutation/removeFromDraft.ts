import { removeFromDraft as apply } from '../../../drafting/remove-from-draft.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';

export const removeFromDraft: MutationResolvers['removeFromDraft'] = async (_, { input, ...said }, { move, viewer }) =>
  toDraftPayload(await move(said, (tx, by) => apply({ tx, input, by })), { viewer });
