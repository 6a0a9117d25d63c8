// A database of a test's own as it was before anything was migrated.
import type { Database } from '../../server/neo4j/database.ts';

const AT_ONCE = 2_000;

/** Takes away every node, link, constraint and index of ours. */
export async function emptied({ driver, databaseName: database }: Database): Promise<void> {
  const ask = async (text: string) => (await driver.executeQuery(text, { count: AT_ONCE }, { database })).records.map((record) => record.toObject());
  while ((await ask('MATCH (node) WITH node LIMIT toInteger($count) DETACH DELETE node RETURN count(*) AS gone'))[0]?.gone !== 0);
  for (const { name } of await ask('SHOW CONSTRAINTS YIELD name')) await ask(`DROP CONSTRAINT \`${String(name)}\``);
  for (const { name } of await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) await ask(`DROP INDEX \`${String(name)}\``);
}

/** Every constraint and index there is, in words, by name. */
export async function schemaOf({ driver, databaseName: database }: Database): Promise<readonly string[]> {
  const { records } = await driver.executeQuery('SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state', {}, { database });
  return records.map((record) => JSON.stringify(record.toObject())).toSorted();
}
