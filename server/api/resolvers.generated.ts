// Made by `npm run generate` from the files it imports. Change those.

/** Every root field of ours, by its name. */
export const rootResolvers = {
  Query: {
  },
  Mutation: {
  },
};
