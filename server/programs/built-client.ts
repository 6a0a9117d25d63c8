// The built client: made again only when a file it is made from has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHECKOUT, CLIENT_FOLDER, environmentFor, Refusal } from '../config.ts';

const STAMP = join(CHECKOUT, '.data', 'client.stamp');
const SOURCES = ['client', 'schema', 'codegen.yml', 'package-lock.json'] as const;

export interface Making {
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Builds when stale. Throws a Refusal with what the tool said when a build fails. */
export async function ensureClient({ say, signal }: Making): Promise<void> {
  const stamp = stampOf(SOURCES.flatMap((source) => filesIn(join(CHECKOUT, source))));
  if (existsSync(join(CLIENT_FOLDER, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  say('Building the client');
  await tool(['--import', 'tsx', 'server/programs/generate.ts', '--client'], signal);
  await replaced(CLIENT_FOLDER, async (beside) => {
    await tool([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', 'client', '--outDir', beside, '--logLevel', 'warn'], signal);
    rmSync(STAMP, { force: true });
  });
  writeFileSync(STAMP, stamp);
}

/**
 * Puts what `build` writes into the folder it is given in place of `folder`, which stands whole until then: a server may be handing it out.
 * Throws what `build` throws; then everything is as it was. Two processes that build at once write into a folder each.
 */
export async function replaced(folder: string, build: (beside: string) => Promise<void>): Promise<void> {
  const beside = `${folder}.part-${String(process.pid)}`;
  try {
    await build(beside);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (/\.(json|yml)$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => !file.startsWith(join(CHECKOUT, 'client', 'src', 'gql'))).toSorted();
}

function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(CHECKOUT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function tool(args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'], env: environmentFor({}), ...(signal === undefined ? {} : { signal }),
  });
  let said = '';
  const hear = (chunk: Buffer): void => { said = (said + chunk.toString()).slice(-4_000); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else if (signal?.aborted === true) reject(new DOMException('The build was cut off.', 'AbortError'));
      else reject(new Refusal(`The client could not be built:\n${said.trim()}`));
    });
  });
}
