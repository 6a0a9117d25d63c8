import { askGovernanceTeam as apply } from '../../../asking/ask-governance-team.ts';
import type { MutationResolvers } from '../../api.generated.ts';
import { toAskingPayload } from '../../asking-payload.ts';

export const askGovernanceTeam: MutationResolvers['askGovernanceTeam'] = async (_, { input, ...said }, { move, viewer }) =>
  toAskingPayload(await move(said, (tx, { key, visibilities }) => apply({ tx, input, by: { asker: viewer.id, key, visibilities } })), { viewer, dryRun: said.dryRun });
