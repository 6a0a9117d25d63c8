// Chooses what solid and dashed mean in this partnership; every picture of it is drawn so.
import { chooseHouseKey as choose } from '#cypher/history/choose-house-key.ts';
import { holdHouseKey } from '#cypher/history/hold-house-key.ts';
import { chooseHouseKeyInput, type ChooseHouseKey } from '#schema/inputs/house-key.ts';
import type { Outcome } from '#schema/problem.ts';
import { chooseHouseKeyProblems, type HouseKeyFacts } from '#schema/rules/house-key.ts';
import { HOUSE_KEY_ID } from '#schema/vocabulary/house-keys.ts';
import { sayHouseKey } from '#schema/wording/house-key.ts';
import { applyRows } from '../neo4j/apply-rows.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Throws Conflict when another was chosen since it was read. */
export async function chooseHouseKey(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await applyRows<ChooseHouseKey, HouseKeyFacts & { readonly version: number }>({ tx, input, by }, {
    command: 'chooseHouseKey',
    shape: chooseHouseKeyInput,
    facts: async (rows, source) => {
      const [held] = await run(tx, holdHouseKey, { source });
      if (held === undefined) throw new Error('The database has no Store: it was never migrated.');
      return rows.map((_, at) => ({ ...held, earlier: rows.slice(0, at) }));
    },
    stale: (row, { houseKey, version }) => (row.version === version ? undefined : { id: HOUSE_KEY_ID, version, say: [sayHouseKey(houseKey)] }),
    amongRows: (pairs) => pairs,
    problems: chooseHouseKeyProblems,
    touches: () => [HOUSE_KEY_ID],
    write: async (pairs) => {
      for (const [{ houseKey }] of pairs) await run(tx, choose, { houseKey });
      return { made: [] };
    },
  });
}
