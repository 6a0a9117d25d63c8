// What a closing leaves open is kept with the ids of its claims: who asks for evidence has them read, and nobody else.
import type { LeftOpenResolvers } from './api.generated.ts';

/** Of the type LeftOpen: the fields that are not kept as they are shown. */
export const leftOpenFields = {
  evidence: ({ claimIds }, _, { citations }) => citations(claimIds),
} satisfies LeftOpenResolvers;
