// The Neo4j jars: fetched once per version with Maven into the user's cache, never into the checkout.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFor, Refusal } from '../../config.ts';

/** Also named in programs/prepare.mjs, which may import nothing; a test holds the two together. */
export const NEO4J_VERSION = '5.26.29';

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>answerable</groupId><artifactId>neo4j-jars</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

const OTHER_WAY = 'Or use a Neo4j of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';

interface Fetching {
  readonly cacheFolder: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The folder of the jars, fetched when it is not there yet. Throws a Refusal when Maven is missing or fails. */
export async function jarsFolder({ cacheFolder, say, signal }: Fetching): Promise<string> {
  const wanted = join(cacheFolder, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(wanted)) return wanted;
  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven into ${cacheFolder} (about 120 MB, once)`);
  const partial = `${wanted}.part-${String(process.pid)}`;
  mkdirSync(partial, { recursive: true });
  try {
    await copyJars(partial, signal);
    // Only a whole folder bears the name: a fetch that was cut off never counts.
    if (!existsSync(wanted)) renameSync(partial, wanted);
    return wanted;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function copyJars(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const pom = join(folder, 'pom.xml');
  writeFileSync(pom, POM);
  await maven(['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`], signal);
  rmSync(pom);
  if (!readdirSync(folder).includes(`neo4j-${NEO4J_VERSION}.jar`)) throw new Refusal(`Maven fetched no Neo4j. ${OTHER_WAY}`);
}

function maven(args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? 'mvn.cmd' : 'mvn', args, {
    stdio: ['ignore', 'pipe', 'pipe'], env: environmentFor({}), shell: isWindows, ...(signal === undefined ? {} : { signal }),
  });
  let said = '';
  const hear = (chunk: Buffer): void => { said = (said + chunk.toString()).slice(-2_000); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => { reject(error.name === 'AbortError' ? error : new Refusal(`Maven (mvn) cannot be started: install it, then try again. ${OTHER_WAY}`)); });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else if (signal?.aborted === true) reject(new DOMException('The fetch was cut off.', 'AbortError'));
      else reject(new Refusal(`Maven could not fetch Neo4j ${NEO4J_VERSION}: is the network there? ${OTHER_WAY}\n${said.trim()}`));
    });
  });
}
