import { applyDraft as apply } from '../../../drafting/apply-draft.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';

export const applyDraft: MutationResolvers['applyDraft'] = async (_, { input, ...said }, { move, viewer }) =>
  toDraftPayload(await move(said, (tx, by) => apply({ tx, input, by })), { viewer });
