// Made by `npm run generate` from the files it imports. Change those.
import { bodyProfile as bodyProfileOfQuery } from './resolvers/Query/bodyProfile.ts';
import { organisationProfile as organisationProfileOfQuery } from './resolvers/Query/organisationProfile.ts';
import { ownership as ownershipOfQuery } from './resolvers/Query/ownership.ts';
import { personProfile as personProfileOfQuery } from './resolvers/Query/personProfile.ts';
import { postProfile as postProfileOfQuery } from './resolvers/Query/postProfile.ts';
import { revision as revisionOfQuery } from './resolvers/Query/revision.ts';
import { assignOwner as assignOwnerOfMutation } from './resolvers/Mutation/assignOwner.ts';

/** Every root field of ours, by its name. */
export const rootResolvers = {
  Query: {
    bodyProfile: bodyProfileOfQuery,
    organisationProfile: organisationProfileOfQuery,
    ownership: ownershipOfQuery,
    personProfile: personProfileOfQuery,
    postProfile: postProfileOfQuery,
    revision: revisionOfQuery,
  },
  Mutation: {
    assignOwner: assignOwnerOfMutation,
  },
};
