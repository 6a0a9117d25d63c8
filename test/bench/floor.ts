// The floor: the question with its rule and its sentence, asked and sent without GraphQL. And what the database does for it.
import type { ResultSummary } from 'neo4j-driver';
import { z } from 'zod';
import { LIMITS } from '../../server/api/limits.ts';
import { makeContext, type RequestContext } from '../../server/api/make-context.ts';
import { rootResolvers } from '../../server/api/resolvers.generated.ts';
import { localViewer } from '../../server/identity/local.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { txOver, type Tx } from '../../server/neo4j/tx.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = (root: object, args: Arguments, context: RequestContext) => unknown;

const resolvers = z.record(z.string(), z.custom<Resolver>((given) => typeof given === 'function')).parse(rootResolvers.Query);
const viewer = localViewer('127.0.0.1');

/** What a question costs the database: rows and hits of every operator of its plan. */
export interface Cost {
  readonly rows: number;
  readonly dbHits: number;
}

export interface Floor {
  /** The answer. Throws for what is no question. */
  answer(question: string, args: Arguments): Promise<unknown>;
  cost(question: string, args: Arguments): Promise<Cost>;
}

export function floorOver(database: Database): Floor {
  const ask = async (question: string, args: Arguments, context: RequestContext): Promise<unknown> => {
    const resolve = resolvers[question];
    if (resolve === undefined) throw new Error(`${question} is no question.`);
    return await resolve({}, args, context);
  };
  const context = (execution: number): RequestContext => makeContext(database, { viewer, requestId: 'floor', limits: { ...LIMITS, execution } });
  return {
    answer: (question, args) => ask(question, args, context(LIMITS.execution)),
    cost: async (question, args) => {
      const sum = { rows: 0, dbHits: 0 };
      await undone(database, sum, (tx) => ask(question, args, {
        ...context(PATIENCE), read: (work) => work(tx), preview: (work) => work(tx, { viewer, reason: 'Measured and undone' }),
      }));
      return sum;
    },
  };
}

// Counting takes several times as long as asking.
const PATIENCE = 60_000;

async function undone(database: Database, sum: { rows: number; dbHits: number }, work: (tx: Tx) => Promise<unknown>): Promise<void> {
  const session = database.driver.session({ database: database.databaseName });
  const tx = session.beginTransaction({ timeout: PATIENCE });
  try {
    await work(txOver(async (text, params) => {
      const { records, summary } = await tx.run(`PROFILE ${text}`, params);
      if (summary.queryProfile !== false) add(sum, summary.queryProfile);
      return records.map((record) => record.toObject());
    }));
  } finally {
    await tx.rollback();
    await session.close();
  }
}

type Operator = Exclude<ResultSummary['queryProfile'], false>;

function add(sum: { rows: number; dbHits: number }, { rows, dbHits, children }: Operator): void {
  sum.rows += rows ?? 0;
  sum.dbHits += dbHits ?? 0;
  for (const child of children) add(sum, child);
}
