// A database on which a program ends before one statement: what it had not committed by then is undone, as when it is killed.
import type { Database } from '../../server/neo4j/database.ts';
import { runnerOf, txOver } from '../../server/neo4j/tx.ts';

/** True for the statement that is never run; nothing is written after it. */
type IsCutBefore = (text: string, params: Readonly<Record<string, unknown>>) => boolean;

const CUT = 'Cut off.';

export function cutOffBefore(database: Database, isCutBefore: IsCutBefore): Database {
  const ended = { is: false };
  return {
    ...database,
    write: (options, work) => database.write(options, (tx) => work(txOver(async (text, params) => {
      ended.is ||= isCutBefore(text, params);
      if (ended.is) throw new Error(CUT);
      return await runnerOf(tx)(text, params);
    }))),
  };
}
