// What a program of the bench began is put away when it ends, also where it fails half-way.
import { putAway, putAwayAfter, type Step } from '../../server/neo4j/put-away.ts';

/** `work` is given what was begun, and adds to it how to undo each thing it begins; afterwards all is undone, the last first. */
export async function puttingAway<T>(work: (begun: Step[]) => Promise<T>): Promise<T> {
  const begun: Step[] = [];
  const done = await work(begun).catch((error: unknown) => putAwayAfter(error, begun));
  await putAway(begun);
  return done;
}
