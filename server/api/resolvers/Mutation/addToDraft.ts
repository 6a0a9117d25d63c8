import { addToDraft as apply } from '../../../drafting/add-to-draft.ts';
import { triedStep } from '../../../drafting/tried-step.ts';
import { drafterOf } from '../../../identity/drafters.ts';
import { changeSet } from '../../../questions/change-set.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toDraftPayload } from '../../draft-payload.ts';
import { moverOf } from '../../make-context.ts';

// Tried in a transaction that is undone, then put in by another: whether it still fits is judged anew before the draft is applied.
export const addToDraft: MutationResolvers['addToDraft'] = async (_, { input, ...said }, { move, preview, viewer, requestId }) => {
  const tried = await preview(async (tx) =>
    await triedStep(tx, { input, set: await changeSet(tx, { id: input.set, drafter: drafterOf(viewer) }), by: moverOf({ viewer, requestId }, said) }));
  if (!tried.ok) return toDraftPayload(tried, { viewer });
  return toDraftPayload(await move(said, (tx, by) => apply({ tx, input, by }, tried.value)), { viewer, touched: tried.value.touched });
};
