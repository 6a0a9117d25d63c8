// What `npm run documents` has done, by itself or by the server that runs: attach the papers of a folder, detach papers, list them.
import { z } from 'zod';
import { Refusal } from '../config.ts';
import { attachDocuments, detachDocuments, listDocuments, type AttachedDocument, type AttachedFile } from '../importing/attach-documents.ts';
import { readDocuments } from '../importing/read-documents.ts';
import type { Database } from '../neo4j/database.ts';
import type { Outcome, Problem } from '#schema/problem.ts';
import { speltOut } from './spelt-out.ts';

const asked = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('attach'), folder: z.string(), mayBeChanged: z.boolean() }),
  z.strictObject({ do: z.literal('detach'), papers: z.array(z.string()).max(100) }),
  z.strictObject({ do: z.literal('list') }),
]);
export type AskedOfDocuments = z.infer<typeof asked>;

const LIMIT = 60_000;
const BY = { viewer: { id: 'documents' } };

/** Sentences about what was done. Throws a Refusal that tells every problem; nothing is written then. */
export async function doDocuments(database: Database, given: unknown): Promise<readonly string[]> {
  const parsed = asked.safeParse(given);
  if (!parsed.success) throw new Refusal('Documents can be attached, detached or listed, and nothing else.');
  if (parsed.data.do === 'attach') return await attach(database, parsed.data);
  if (parsed.data.do === 'detach') return await detach(database, parsed.data.papers);
  return (await database.read(listDocuments)).map(sayPaper);
}

async function attach(database: Database, { folder, mayBeChanged }: Extract<AskedOfDocuments, { do: 'attach' }>): Promise<readonly string[]> {
  const from = performance.now();
  const { files, passedOver } = settled(await readDocuments(folder), 'attached');
  const done = settled(await database.write(ATTEMPT, (tx) => attachDocuments(tx, { files, mayBeChanged }, BY)), 'attached');
  const seconds = ((performance.now() - from) / 1000).toFixed(2);
  const fresh = done.files.filter(({ isNew }) => isNew);
  const lines = fresh.reduce((sum, file) => sum + file.lines, 0);
  return [
    ...done.files.map(sayFile),
    ...passedOver.map((name) => `Passed over ${speltOut(name)}: only files that end in .txt are read`),
    fresh.length === 0 ? 'Nothing to write: all of them were attached before' : `Attached ${counted(fresh.length)} of ${String(lines)} lines in ${seconds} s`,
  ];
}

async function detach(database: Database, papers: readonly string[]): Promise<readonly string[]> {
  const { papers: done } = settled(await database.write(ATTEMPT, (tx) => detachDocuments(tx, papers, BY)), 'detached');
  if (done.length === 0) return ['Nothing to take away: no paper is attached'];
  return [...done.map(({ id, shortTitle }) => `${id}, ${shortTitle}: its words are gone`), `Detached ${counted(done.length)}`];
}

const ATTEMPT = { timeoutMs: LIMIT, isKept: ({ ok }: { readonly ok: boolean }) => ok };

function sayFile({ paper, fileName, isNew, isChanged, lines }: AttachedFile): string {
  const change = isChanged ? '; a changed copy, so cited lines may stand elsewhere in it' : '';
  return `${paper.id}, ${paper.shortTitle}: ${isNew ? `${String(lines)} lines` : 'attached before'}, from ${speltOut(fileName)}${change}`;
}

function sayPaper({ id, shortTitle, sha256, attached }: AttachedDocument): string {
  if (attached === null) return `${id}, ${shortTitle}: not attached`;
  const change = attached.sha256 === sha256 ? '' : ', a changed copy';
  return `${id}, ${shortTitle}: ${String(attached.lines)} lines from ${speltOut(attached.fileName)}${change}, attached at ${attached.attachedAt}`;
}

function counted(papers: number): string {
  return `${String(papers)} ${papers === 1 ? 'paper' : 'papers'}`;
}

function settled<T>(outcome: Outcome<T>, done: 'attached' | 'detached'): T {
  if (outcome.ok) return outcome.value;
  throw new Refusal(`Nothing was ${done}:\n${listed(outcome.problems)}`);
}

function listed(problems: readonly Problem[]): string {
  return [...problems.slice(0, 20).map(({ message }) => `  ${speltOut(message)}`), ...(problems.length > 20 ? ['  …'] : [])].join('\n');
}
