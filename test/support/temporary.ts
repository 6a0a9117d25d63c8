// Folders for one test file, inside the folder of the run where there is one, so that the run can end what is left in them.
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { placesIn } from '../../server/neo4j/embedded/data-folder.ts';
import { aliveIn, endProcess } from '../../server/neo4j/embedded/processes.ts';

/** Where the runner of all lanes keeps its databases; unset: vitest keeps its own. */
export const RUN_FOLDER = 'TEST_RUN_FOLDER';

/** An empty folder; the caller removes it. */
export function temporaryFolder(name: string): string {
  const run = process.env[RUN_FOLDER] ?? '';
  return mkdtempSync(join(existsSync(run) ? run : tmpdir(), `answerable-${name}-`));
}

/** Ends every server and Neo4j whose data folder lies in `folder`: a test that was cut off cannot do so itself. */
export async function endAllIn(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  const records = files.filter((file) => {
    const { holder, database } = placesIn(dirname(file));
    return file === holder || file === database;
  });
  const alive = records.map(aliveIn).filter((found) => found !== undefined);
  await Promise.all(alive.filter(({ pid }) => pid !== process.pid).map(endProcess));
}
