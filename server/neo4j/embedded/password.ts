// One generated password per data folder, readable by its owner only and never in a process list.
import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environmentFor, Refusal } from '../../config.ts';
import type { Places } from './data-folder.ts';
import { classPathOf, type Launch } from './launch.ts';

/** How Neo4j's own tool for it is run. */
type Tool = Pick<Launch, 'java' | 'jars' | 'flags'>;

/** The folder's password; made and given to Neo4j when the folder is new. Throws a Refusal when it was lost. */
export async function passwordFor(places: Places, tool: Tool): Promise<string> {
  if (existsSync(places.password)) return readFileSync(places.password, 'utf8').trim();
  if (existsSync(join(places.home, 'data', 'databases', 'neo4j'))) {
    throw new Refusal(`The database in ${places.home} has no password beside it (${places.password}). Put that file back, or set ANSWERABLE_DATA to another folder.`);
  }
  const password = newPassword();
  await setInitial(password, places, tool);
  // The file appears only once Neo4j knows the password: a start cut off before simply begins again.
  const partial = `${places.password}.part`;
  writeFileSync(partial, `${password}\n`, { mode: 0o600 });
  renameSync(partial, places.password);
  return password;
}

/** Hexadecimal: it stands among words, where one that begins with a hyphen would be an option. */
export function newPassword(bytes: Buffer = randomBytes(24)): string {
  return bytes.toString('hex');
}

async function setInitial(password: string, places: Places, { java, jars, flags }: Tool): Promise<void> {
  rmSync(join(places.home, 'data', 'dbms', 'auth.ini'), { force: true });
  const argumentFile = join(places.home, 'initial-password.args');
  const words = ['-cp', classPathOf(jars), ...flags, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  writeFileSync(argumentFile, words.map((word) => `"${word.replaceAll('\\', '\\\\')}"`).join('\n'), { mode: 0o600 });
  try {
    const env = environmentFor({ NEO4J_HOME: places.home, NEO4J_CONF: places.conf });
    await promisify(execFile)(java, [`@${argumentFile}`], { env });
  } finally {
    rmSync(argumentFile, { force: true });
  }
}
