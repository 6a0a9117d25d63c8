// Reads the text files of a folder and trusts none of them: links, endless files, bytes that are no text are refused unread or unused.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, problem, refused, type Outcome, type Problem } from '#schema/problem.ts';
import type { FileFound } from '#schema/rules/papers-in-files.ts';
import { countLines } from '#schema/rules/text-lines.ts';

export interface DocumentFile extends FileFound {
  /** Lines in all, blank ones too. */
  readonly lines: number;
}

export interface ReadFolder {
  /** By name. */
  readonly files: readonly DocumentFile[];
  /** Names of what is no text file, and was not opened. */
  readonly passedOver: readonly string[];
}

/** Bounds of one folder: files, bytes of each, lines of each, characters of a line. */
export const BOUNDS = { files: 100, bytes: 10_000_000, lines: 50_000, line: 20_000 } as const;

/** Every `.txt` file as text with its hash; or every problem of every file. Nothing below the folder is looked at. */
export async function readDocuments(folder: string): Promise<Outcome<ReadFolder>> {
  const isFolder = await stat(folder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) return refused([problem('FOLDER_MISSING', [], { folder })]);
  const names = (await readdir(folder)).toSorted();
  const wanted = names.filter((name) => /\.txt$/i.test(name));
  if (wanted.length === 0) return refused([problem('NO_PAPER_IN_FOLDER', [], { folder })]);
  if (wanted.length > BOUNDS.files) {
    return refused([problem('TOO_MANY_FILES', [], { folder, count: String(wanted.length), most: String(BOUNDS.files) })]);
  }
  const problems: Problem[] = [];
  const files: DocumentFile[] = [];
  for (const name of wanted) {
    const read = await readDocument(folder, name);
    if (read.ok) files.push(read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? refused(problems) : accepted({ files, passedOver: names.filter((name) => !wanted.includes(name)) });
}

async function readDocument(folder: string, fileName: string): Promise<Outcome<DocumentFile>> {
  const bytes = await bytesOf(folder, fileName);
  if (!bytes.ok) return bytes;
  const refuse = (code: Problem['code'], what = ''): Outcome<DocumentFile> => refused([problem(code, [fileName], { file: fileName, what })]);
  if (bytes.value.includes(0)) return refuse('FILE_HAS_NUL');
  const text = utf8(bytes.value);
  if (text === undefined) return refuse('FILE_NOT_UTF8');
  const lines = countLines(text);
  if (lines > BOUNDS.lines) return refuse('FILE_LINES', `${String(lines)} lines`);
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > BOUNDS.line) return refuse('FILE_LINES', `a line of ${String(longest)} characters`);
  return accepted({ fileName, text, lines, sha256: createHash('sha256').update(bytes.value).digest('hex') });
}

// Opened without following a link and without waiting for a pipe's other end, then asked what it is: the name may lead elsewhere by now.
async function bytesOf(folder: string, fileName: string): Promise<Outcome<Buffer>> {
  const at = [fileName];
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(join(folder, fileName), flags).catch((error: unknown) => codeOf(error));
  if (typeof handle === 'string') return refused([problem(handle === 'ELOOP' || handle === 'ENXIO' ? 'NO_PLAIN_FILE' : 'FILE_UNREADABLE', at, { file: fileName })]);
  try {
    const found = await handle.stat();
    if (!found.isFile()) return refused([problem('NO_PLAIN_FILE', at, { file: fileName })]);
    if (found.size > BOUNDS.bytes) return refused([problem('FILE_TOO_LARGE', at, { file: fileName, bytes: String(found.size), most: String(BOUNDS.bytes) })]);
    return accepted(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Undefined where the bytes are no UTF-8. A byte order mark is dropped. */
function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
