// The floor: the question with its rule and its sentence, asked and sent without GraphQL. And what the database does for it.
import type { ResultSummary, Transaction } from 'neo4j-driver';
import { z } from 'zod';
import { LIMITS } from '../../server/api/limits.ts';
import { makeContext, type RequestContext } from '../../server/api/make-context.ts';
import { rootResolvers } from '../../server/api/resolvers.generated.ts';
import { localViewer } from '../../server/identity/local.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { txOver, type Tx } from '../../server/neo4j/tx.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = (root: object, args: Arguments, context: RequestContext) => unknown;

const resolversIn = z.record(z.string(), z.custom<Resolver>((given) => typeof given === 'function'));
const [questions, commands] = [resolversIn.parse(rootResolvers.Query), resolversIn.parse(rootResolvers.Mutation)];
const viewer = localViewer('127.0.0.1');

/** What a question costs the database: rows and hits of every operator of its plan. */
export interface Cost {
  readonly rows: number;
  readonly dbHits: number;
}

export interface Floor {
  /** The answer. Throws for what is no question. */
  answer(question: string, args: Arguments): Promise<unknown>;
  /** Does what the command says. Throws for what is no command. */
  edit(command: string, args: Arguments): Promise<unknown>;
  cost(question: string, args: Arguments): Promise<Cost>;
  /** The same within a transaction, after what has been written there. */
  costIn(open: Transaction, question: string, args: Arguments): Promise<Cost>;
}

export function floorOver(database: Database): Floor {
  const ask = async (question: string, args: Arguments, context: RequestContext): Promise<unknown> => {
    const resolve = questions[question];
    if (resolve === undefined) throw new Error(`${question} is no question.`);
    return await completed(await resolve({}, args, context), context);
  };
  const context = (execution: number): RequestContext => makeContext(database, { viewer, requestId: 'floor', limits: { ...LIMITS, execution } });
  const costIn: Floor['costIn'] = async (open, question, args) => {
    const sum = { rows: 0, dbHits: 0 };
    const counted = counting(open, sum);
    await ask(question, args, { ...context(PATIENCE), read: (work) => work(counted), preview: (work) => work(counted, { viewer, reason: 'Measured and undone' }) });
    return sum;
  };
  return {
    edit: async (command, args) => {
      const resolve = commands[command];
      if (resolve === undefined) throw new Error(`${command} is no command.`);
      return await resolve({}, args, context(LIMITS.execution));
    },
    answer: (question, args) => ask(question, args, context(LIMITS.execution)),
    cost: (question, args) => undone(database, (open) => costIn(open, question, args)),
    costIn,
  };
}

const closing = z.looseObject({ leftOpen: z.array(z.looseObject({ claimIds: z.array(z.string()) })) });

// The one field of an answer that is read when it is asked for, and a whole answer asks for it.
async function completed(answer: unknown, { citations }: RequestContext): Promise<unknown> {
  const read = closing.safeParse(answer);
  if (!read.success) return answer;
  const leftOpen = await Promise.all(read.data.leftOpen.map(async (open) => ({ ...open, evidence: await citations(open.claimIds) })));
  return { ...read.data, leftOpen };
}

// Counting takes several times as long as asking.
const PATIENCE = 60_000;

/** Lends a transaction that is rolled back. */
export async function undone<T>(database: Database, work: (open: Transaction) => Promise<T>): Promise<T> {
  const session = database.driver.session({ database: database.databaseName });
  const open = session.beginTransaction({ timeout: PATIENCE });
  try {
    return await work(open);
  } finally {
    await open.rollback();
    await session.close();
  }
}

function counting(open: Transaction, sum: { rows: number; dbHits: number }): Tx {
  return txOver(async (text, params) => {
    const { records, summary } = await open.run(`PROFILE ${text}`, params);
    if (summary.queryProfile !== false) add(sum, summary.queryProfile);
    return records.map((record) => record.toObject());
  });
}

type Operator = Exclude<ResultSummary['queryProfile'], false>;

function add(sum: { rows: number; dbHits: number }, { rows, dbHits, children }: Operator): void {
  sum.rows += rows ?? 0;
  sum.dbHits += dbHits ?? 0;
  for (const child of children) add(sum, child);
}
