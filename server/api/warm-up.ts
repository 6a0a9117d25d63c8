// Every question and command is tried once when the server starts: Neo4j takes seconds to plan the larger ones for the first time,
// longer than a person's question may take, and forgets a plan it could not finish.
import { execute, parse, type GraphQLSchema } from 'graphql';
import { commandsByName } from '../commands/by-name.generated.ts';
import type { Database } from '../neo4j/database.ts';
import { QUESTION_BOUNDS } from './admit/bounds.ts';
import type { RequestContext } from './make-context.ts';

const PLANNING_LIMIT = 60_000;
const READY_ANYWAY = 10_000;
// Neo4j plans anew for texts of up to 10 letters and of up to 100; ids are of both lengths.
const IDS_OF_NOTHING = ['no-thing', 'no-such-thing'];
const BY = { viewer: { id: 'warm-up' }, reason: 'Planned ahead' };

interface Cold {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly contextWithin: (executionLimit: number) => RequestContext;
}

/** Begins in the background; what it returns is true when all is planned, or ten seconds have been given to it. */
export function warmingUp(cold: Cold): () => boolean {
  let isDone = false;
  const done = (): void => { isDone = true; };
  setTimeout(done, READY_ANYWAY).unref();
  void warmUp(cold).then(done, done);
  return () => isDone;
}

/** Questions, then commands without a row, undone; one after the other. What fails is left to whoever asks for it. */
export async function warmUp({ schema, database, contextWithin }: Cold): Promise<void> {
  for (const id of IDS_OF_NOTHING) {
    for (const question of Object.keys(QUESTION_BOUNDS)) {
      const document = parse(`{ ${question}${argumentsOfNothing(schema, question, id)} }`);
      await execute({ schema, document, contextValue: contextWithin(PLANNING_LIMIT) });
    }
  }
  for (const command of Object.values(commandsByName)) {
    await database.write({ dryRun: true, timeoutMs: PLANNING_LIMIT }, (tx) => command(tx, [], BY)).catch(() => undefined);
  }
}

// The question is planned and finds nothing.
function argumentsOfNothing(schema: GraphQLSchema, question: string, id: string): string {
  const field = schema.getQueryType()?.getFields()[question];
  const required = (field?.args ?? []).filter(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
  const given = required.length === 0 ? '' : `(${required.map(({ name }) => `${name}: "${id}"`).join(', ')})`;
  return String(field?.type).startsWith('Int') ? given : `${given} { __typename }`;
}
