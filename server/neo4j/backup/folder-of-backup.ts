// The folder a backup is written into: new or empty, readable by its owner only, and gone again when the backup fails.
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../config.ts';
import { putAway } from '../put-away.ts';
import { MANIFEST, SUMS, type Manifest } from './backup-format.ts';

export interface BackupFile {
  /** Appends each as a line. */
  write(rows: readonly unknown[]): Promise<void>;
  /** Answers once the lines are on the disk. */
  close(): Promise<void>;
  readonly rows: () => number;
}

export interface BackupFolder {
  /** Begins a file; one of that name, of an earlier pass, is replaced. */
  begin(name: string): Promise<BackupFile>;
  /** Writes the manifest, then the hashes of all files: only now it is a backup. */
  seal(manifest: Manifest): Promise<void>;
  /** Takes away all that was written; a folder that was there stays. */
  remove(): Promise<void>;
}

/** Makes the folder. Throws a Refusal where it holds something, or cannot be made. */
export async function newBackupFolder(folder: string): Promise<BackupFolder> {
  const isMade = await told(folder, () => mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
  const found = await told(folder, () => readdir(folder));
  if (found.length > 0) throw new Refusal(`The folder ${folder} is not empty, so nothing was written. Name one that is empty, or that does not exist yet.`);
  const sums = new Map<string, string>();
  const begun = new Set<string>();
  const opened = new Set<FileHandle>();

  async function begin(name: string): Promise<BackupFile> {
    const path = join(folder, name);
    await told(folder, () => rm(path, { force: true }));
    const handle = await told(folder, () => open(path, 'wx', 0o600));
    opened.add(handle);
    begun.add(name);
    const hash = createHash('sha256');
    let rows = 0;
    return {
      rows: () => rows,
      write: async (added) => {
        const text = added.map((row) => `${JSON.stringify(row)}\n`).join('');
        hash.update(text);
        rows += added.length;
        await told(folder, () => handle.appendFile(text));
      },
      close: async () => {
        await told(folder, () => handle.sync());
        opened.delete(handle);
        await handle.close();
        sums.set(name, hash.digest('hex'));
      },
    };
  }

  async function seal(manifest: Manifest): Promise<void> {
    const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
    sums.set(MANIFEST, createHash('sha256').update(text).digest('hex'));
    await told(folder, () => writeWhole(join(folder, MANIFEST), text));
    const lines = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`);
    await told(folder, () => writeWhole(join(folder, SUMS), lines.join('')));
  }

  async function remove(): Promise<void> {
    const files = [...begun, MANIFEST, SUMS];
    const handles = [...opened].map((handle) => () => handle.close());
    // What cannot be removed is no backup either: it has no sums.
    await putAway([() => (isMade ? rmdir(folder) : undefined), ...files.map((name) => () => rm(join(folder, name), { force: true })), ...handles]);
  }

  return { begin, seal, remove };
}

async function writeWhole(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there', EPERM: 'this user may not write there', EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full', EDQUOT: 'the disk has no room left for this user', EFBIG: 'this user may not write files of that size',
  ENOTDIR: 'its path leads through a file', EEXIST: 'there is a file of that name', ENAMETOOLONG: 'its name is too long', EIO: 'the disk fails',
};

// What the disk says, in a sentence.
async function told<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown failure';
    throw new Refusal(`The backup cannot be written to ${folder}: ${WHY[code] ?? code}.`);
  }
}
