// Attaches the words of papers, or takes them away: each time in one transaction, with one Change that holds none of the words.
import { attachedDocuments, type AttachedDocument } from '#cypher/importing/attached-documents.ts';
import { dropTexts } from '#cypher/importing/drop-texts.ts';
import { lockPapers } from '#cypher/importing/lock-papers.ts';
import { writeText } from '#cypher/importing/write-text.ts';
import { accepted, problem, refused, type Outcome } from '#schema/problem.ts';
import { papersInFiles, type PaperInFile } from '#schema/rules/papers-in-files.ts';
import { linesOf } from '#schema/rules/text-lines.ts';
import { recordChange, type Authorship, type Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';
import type { DocumentFile } from './read-documents.ts';

export type { AttachedDocument } from '#cypher/importing/attached-documents.ts';

/** Every paper, oldest first, with what is attached to it. */
export async function listDocuments(tx: Tx): Promise<readonly AttachedDocument[]> {
  return await run(tx, attachedDocuments, {});
}

export interface Attaching {
  readonly files: readonly DocumentFile[];
  /** Whether a changed copy of a paper is taken all the same. */
  readonly mayBeChanged: boolean;
}

export interface AttachedFile {
  readonly paper: AttachedDocument;
  readonly fileName: string;
  readonly lines: number;
  readonly isChanged: boolean;
  /** False where that very file was attached before. */
  readonly isNew: boolean;
}

export interface Attached {
  readonly files: readonly AttachedFile[];
  /** Undefined when all of it was attached before. */
  readonly change: Change | undefined;
}

/** What was attached before to the same paper is replaced. Refused with every problem at once, nothing written. */
export async function attachDocuments(tx: Tx, { files, mayBeChanged }: Attaching, by: Authorship): Promise<Outcome<Attached>> {
  const matched = papersInFiles({ papers: await lockedPapers(tx), files, mayBeChanged });
  if (!matched.ok) return matched;
  const attached = matched.value.map(({ paper, file, isChanged }) =>
    ({ paper, fileName: file.fileName, lines: file.lines, isChanged, isNew: paper.attached?.sha256 !== file.sha256 }));
  const fresh = matched.value.filter((_, at) => attached[at]?.isNew === true);
  if (fresh.length === 0) return accepted({ files: attached, change: undefined });
  const replaced = fresh.filter(({ paper }) => paper.attached !== null).map(({ paper }) => paper.id);
  // A database that was just started takes up to a second to plan each text: what has nothing to do is not asked.
  if (replaced.length > 0) await run(tx, dropTexts, { papers: replaced });
  for (const each of fresh) await write(tx, each);
  const rows = fresh.map(({ paper, file }) => ({ paper: paper.id, fileName: file.fileName, sha256: file.sha256, lines: file.lines }));
  return accepted({ files: attached, change: await recordChange(tx, { command: 'attachDocuments', rows, by }) });
}

export interface Detached {
  readonly papers: readonly AttachedDocument[];
  /** Undefined when nothing was attached. */
  readonly change: Change | undefined;
}

/** Takes every word of these papers away; of all papers where none is named. */
export async function detachDocuments(tx: Tx, papers: readonly string[], by: Authorship): Promise<Outcome<Detached>> {
  const known = await lockedPapers(tx);
  const strange = papers.filter((id) => known.every((paper) => paper.id !== id));
  if (strange.length > 0) return refused(strange.map((id) => problem('UNKNOWN_SOURCE', [id], { id })));
  const held = known.filter(({ id, attached }) => attached !== null && (papers.length === 0 || papers.includes(id)));
  if (held.length === 0) return accepted({ papers: [], change: undefined });
  await run(tx, dropTexts, { papers: held.map(({ id }) => id) });
  const rows = held.map(({ id, attached }) => ({ paper: id, sha256: attached?.sha256 }));
  return accepted({ papers: held, change: await recordChange(tx, { command: 'detachDocuments', rows, by }) });
}

// Asked for twice: what stands is known only once nobody else can change it.
async function lockedPapers(tx: Tx): Promise<readonly AttachedDocument[]> {
  const papers = await run(tx, attachedDocuments, {});
  await run(tx, lockPapers, { ids: papers.map(({ id }) => id).toSorted() });
  return await run(tx, attachedDocuments, {});
}

async function write(tx: Tx, { paper, file }: PaperInFile<AttachedDocument, DocumentFile>): Promise<void> {
  await run(tx, writeText, {
    paper: paper.id, fileName: file.fileName, sha256: file.sha256, count: file.lines,
    attachedAt: new Date().toISOString(), lines: linesOf(file.text),
  });
}
