// Made by `npm run generate` from the files it imports. Change those.

/** Every command, by the name of its field. */
export const commandsByName = {
};
