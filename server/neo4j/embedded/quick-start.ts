// Java reads some 20,000 classes from the jars at every start of Neo4j. Read once into an archive, they take a third of the time:
// so one rehearsal is run for each Java that is met, on an empty database of its own.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { ownership } from '#cypher/accountability/ownership.ts';
import { environmentFor } from '../../config.ts';
import { createLogger } from '../../logger.ts';
import { openDatabase } from '../database.ts';
import { migrate } from '../migrate.ts';
import { putAway } from '../put-away.ts';
import { run } from '../run.ts';
import { placesIn } from './data-folder.ts';
import { configFor, launch, whenReady } from './launch.ts';
import { passwordFor } from './password.ts';
import { aliveIn, endProcess, forgetDead, forgetOwn, rememberFirst, startOf } from './processes.ts';
import { freePort, settingsFor } from './settings.ts';
import { withoutSignatures } from './unsigned.ts';

interface Preparing {
  readonly java: string;
  readonly jars: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

// Java writes the archive while it ends.
const STOP_LIMIT = 180_000;

/**
 * The options of Java's that let it use the archive, made first where there is none. None where the folder of the jars cannot be written,
 * while another program makes the archive, and where making it failed: Neo4j then starts as well, only slower.
 */
export async function quickStart(preparing: Preparing): Promise<readonly string[]> {
  const { java, jars, say, signal } = preparing;
  const identity = identityOf(java);
  if (identity === undefined) return [];
  const archive = join(jars, `classes-${identity}.jsa`);
  const flags = [`-XX:SharedArchiveFile=${archive}`];
  const failed = `${archive}.failed`;
  if (existsSync(archive)) return flags;
  if (existsSync(failed)) return [];
  const holder = join(jars, 'rehearsing.json');
  const own = { pid: process.pid, startedAt: startOf(process.pid) ?? '', mode: 'rehearsal' };
  if (!isWritable(jars) || !isFirst(holder, own)) return [];
  try {
    say('Preparing Neo4j for quick starts (once, some 30 seconds)');
    withoutSignatures(jars);
    await rehearse(preparing, archive);
    return flags;
  } catch {
    signal?.throwIfAborted();
    // Not tried again at each start: it would be as long each time.
    writeFileSync(failed, '');
    return [];
  } finally {
    forgetOwn(holder, own);
  }
}

async function rehearse({ java, jars, signal }: Preparing, archive: string): Promise<void> {
  const dataFolder = join(jars, 'rehearsal');
  const places = placesIn(dataFolder);
  const left = aliveIn(places.database);
  if (left !== undefined) await endProcess(left);
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(places.conf, { recursive: true });
  const partial = join(dataFolder, 'classes.jsa');
  const port = await freePort();
  writeFileSync(join(places.conf, 'neo4j.conf'), settingsFor(port));
  try {
    const config = configFor(port, await passwordFor(places, { java, jars, flags: [] }));
    const started = await launch(places, { java, jars, port, mode: 'program', flags: [`-XX:ArchiveClassesAtExit=${partial}`] });
    const neo4j = await whenReady({ process: started, port, config, isAdopted: false, stopLimit: STOP_LIMIT }, places, { dataFolder, signal });
    const database = openDatabase(config, createLogger('silent'));
    try {
      await migrate(database);
      await database.read((tx) => run(tx, ownership, { id: 'nothing', asOf: '2020-01-01', today: '2020-01-01', statuses: [], visibilities: [] }), { timeoutMs: STOP_LIMIT });
    } finally {
      await putAway([() => neo4j.stop(), () => database.close()]);
    }
    renameSync(partial, archive);
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function isFirst(holder: string, own: Parameters<typeof rememberFirst>[1]): boolean {
  if (rememberFirst(holder, own)) return true;
  if (aliveIn(holder) !== undefined) return false;
  forgetDead(holder);
  return rememberFirst(holder, own);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

// An archive serves the Java that wrote it and no other, and a Java that was renewed lies under the same name. Undefined: no such Java.
function identityOf(java: string): string | undefined {
  const folders = isAbsolute(java) ? [''] : (environmentFor({}).PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, java)).find((file) => existsSync(file));
  if (found === undefined) return undefined;
  const file = realpathSync(found);
  const { size, mtimeMs } = statSync(file);
  return createHash('sha256').update(`${file} ${String(size)} ${String(mtimeMs)}`).digest('hex').slice(0, 12);
}
