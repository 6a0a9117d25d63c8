// A folder looked at before anything of it is written: whole, unchanged, and made by a version no newer than this one.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../config.ts';
import type { Migration } from '../migrate.ts';
import { FORMAT, filesOf, MANIFEST, manifestShape, SUMS, type Manifest } from './backup-format.ts';

export interface CheckedBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** By the names of the files. */
  readonly sums: ReadonlyMap<string, string>;
}

const CHUNK = 1 << 19;

/** Throws a Refusal that names what is wrong with the folder. */
export async function checkBackup(folder: string, migrations: readonly Migration[]): Promise<CheckedBackup> {
  const found = await entriesOf(folder);
  if (!found.includes(SUMS)) throw new Refusal(`The folder ${folder} is no whole backup: it has no ${SUMS}, which is written last.`);
  const sums = sumsIn(await textOf(folder, SUMS));
  const strange = found.filter((name) => name !== SUMS && !sums.has(name));
  if (strange.length > 0) throw new Refusal(`The folder ${folder} holds ${strange.join(', ')}, which the backup does not name.`);
  const missing = [...sums.keys()].filter((name) => !found.includes(name));
  if (missing.length > 0) throw new Refusal(`The backup in ${folder} misses ${missing.join(', ')}.`);
  for (const [name, sum] of sums) await assertSum(join(folder, name), sum);
  const manifest = manifestIn(await textOf(folder, MANIFEST));
  const wanted = [...filesOf(manifest), MANIFEST].toSorted();
  if (wanted.join() !== [...sums.keys()].toSorted().join()) throw new Refusal(`The backup in ${folder} must consist of ${wanted.join(', ')}.`);
  assertKnown(manifest, migrations);
  return { folder, manifest, sums };
}

/** The file's text in pieces of whole lines, each of about half a megabyte. Throws a Refusal where its hash is not `sum`. */
export async function* piecesOf(path: string, sum: string): AsyncGenerator<readonly string[]> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunksOf(path)) {
    hash.update(chunk);
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
  if (hash.digest('hex') !== sum) throw changed(path);
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}

async function assertSum(path: string, sum: string): Promise<void> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of chunksOf(path)) hash.update(chunk);
  } catch {
    throw new Refusal(`The file ${path} cannot be read.`);
  }
  if (hash.digest('hex') !== sum) throw changed(path);
}

function changed(path: string): Refusal {
  return new Refusal(`The file ${path} is not what was backed up: its sha256 differs from ${SUMS}.`);
}

// A link or a pipe would lead out of the folder, or never end.
async function entriesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => { throw new Refusal(`There is no folder ${folder} to restore from, or it cannot be read.`); });
  for (const name of names) {
    if (!(await lstat(join(folder, name))).isFile()) throw new Refusal(`${join(folder, name)} is no plain file, so the folder is no backup.`);
  }
  return names.toSorted();
}

async function textOf(folder: string, name: string): Promise<string> {
  return await readFile(join(folder, name), 'utf8').catch(() => { throw new Refusal(`The file ${join(folder, name)} cannot be read.`); });
}

function sumsIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '').map((line) => /^([0-9a-f]{64}) [ *]([\w-]+\.jsonl?)$/.exec(line) ?? []);
  const sums = new Map(lines.flatMap(([, sum, name]) => (sum === undefined || name === undefined ? [] : [[name, sum] as const])));
  if (sums.size !== lines.length || !sums.has(MANIFEST)) throw new Refusal(`${SUMS} is not as a backup has it: a line for each file, ${MANIFEST} among them.`);
  return sums;
}

function manifestIn(text: string): Manifest {
  const read = jsonIn(text);
  const version = z.looseObject({ format: z.unknown() }).safeParse(read);
  const format = version.success ? version.data.format : undefined;
  if (format !== FORMAT) throw new Refusal(`The backup is of format ${format === undefined ? 'unknown' : JSON.stringify(format)}, and this version reads format ${String(FORMAT)} only.`);
  const parsed = manifestShape.safeParse(read);
  if (!parsed.success) throw new Refusal(`${MANIFEST} is not as a backup has it: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
  return parsed.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function assertKnown({ migrations: done }: Manifest, migrations: readonly Migration[]): void {
  done.forEach(({ name, checksum }, at) => {
    const known = migrations[at];
    if (known === undefined) throw new Refusal(`The backup was made by a newer version of Answerable (${name}). Restore it with that version.`);
    if (known.checksum !== checksum) throw new Refusal(`The backup was made with another text of the migration ${name} than this checkout has.`);
  });
}
