// Made by `npm run generate` from the files it imports. Change those.
import { assignOwner } from './assign-owner.ts';

/** Every command, by the name of its field. */
export const commandsByName = {
  assignOwner,
};
