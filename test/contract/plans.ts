// What the real server would do with a text, asked by EXPLAIN: nothing runs and nothing is written.
import type { Driver, Plan } from 'neo4j-driver';

export interface Explained {
  /** The columns of the answer, sorted. */
  readonly columns: readonly string[];
  readonly queryType: string;
  /** What the plan does that no text may need, by operator. */
  readonly forbidden: readonly string[];
}

// What finds at most one node for each row: two of these side by side multiply nothing.
const FINDS_ONE = ['NodeUniqueIndexSeek', 'NodeUniqueIndexSeek(Locking)', 'Argument', 'Filter', 'Projection'];

export interface Question {
  readonly text: string;
  /** Values of the types that it is asked with; without them it is planned anew. */
  readonly params?: unknown;
}

/** Throws when the server refuses the text. */
export async function explain(driver: Driver, database: string, { text, params }: Question): Promise<Explained> {
  const session = driver.session({ database });
  try {
    const result = session.run(`EXPLAIN ${text}`, params);
    const columns = await result.keys();
    const { queryType, plan } = await result.summary();
    if (plan === false) throw new Error('The server sent no plan.');
    return { columns: columns.map(String).toSorted(), queryType, forbidden: forbiddenIn(plan) };
  } finally {
    await session.close();
  }
}

/** Reading the whole store, and multiplying rows that have nothing to do with each other. */
function forbiddenIn({ operatorType, children }: Plan): readonly string[] {
  const name = nameOf(operatorType);
  const isForbidden = name === 'AllNodesScan' || (name === 'CartesianProduct' && !children.every(findsOne));
  return [...(isForbidden ? [name] : []), ...children.flatMap(forbiddenIn)];
}

function findsOne({ operatorType, children }: Plan): boolean {
  return FINDS_ONE.includes(nameOf(operatorType)) && children.every(findsOne);
}

// `NodeByLabelScan@neo4j`: the part behind the sign names the database.
function nameOf(operatorType: string): string {
  return operatorType.replace(/@.*$/, '');
}
