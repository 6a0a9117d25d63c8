// A Neo4j of our own beside the server: started, or adopted when it still runs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { placesIn, type Mode, type Places } from './data-folder.ts';
import { jarsFolder } from './jars.ts';
import { configFor, launch, whenReady, type Embedded } from './launch.ts';
import { passwordFor } from './password.ts';
import { aliveIn } from './processes.ts';
import { quickStart } from './quick-start.ts';
import { freePort, settingsFor } from './settings.ts';

export interface Wish extends Pick<Config, 'dataFolder' | 'cacheFolder' | 'javaHome'> {
  readonly mode: Mode;
  /** The Bolt port; undefined: any free one. Not `port`, which is the web server's in the settings that are spread in here. */
  readonly boltPort?: number | undefined;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Answers when Neo4j answers. The caller holds the data folder. Throws a Refusal, and leaves nothing running, when it cannot. */
export async function startEmbedded(wish: Wish): Promise<Embedded> {
  const places = placesIn(wish.dataFolder);
  return await adopted(places, wish) ?? await started(places, wish);
}

async function adopted(places: Places, wish: Wish): Promise<Embedded | undefined> {
  const running = aliveIn(places.database);
  if (running?.port === undefined) return undefined;
  wish.say('Neo4j still runs from an earlier start: using it');
  const config = configFor(running.port, readFileSync(places.password, 'utf8').trim());
  return await whenReady({ process: running, port: running.port, config, isAdopted: true }, places, wish);
}

async function started(places: Places, wish: Wish): Promise<Embedded> {
  const jars = await jarsFolder(wish);
  const java = javaFrom(wish.javaHome);
  const port = wish.boltPort ?? await freePort();
  mkdirSync(places.conf, { recursive: true });
  writeFileSync(join(places.conf, 'neo4j.conf'), settingsFor(port));
  const flags = await quickStart({ ...wish, java, jars });
  const password = await passwordFor(places, { java, jars, flags }).finally(() => { wish.signal?.throwIfAborted(); });
  wish.say('Starting Neo4j');
  const running = await launch(places, { java, jars, port, mode: wish.mode, flags });
  return await whenReady({ process: running, port, config: configFor(port, password), isAdopted: false }, places, wish);
}

function javaFrom(javaHome: string | undefined): string {
  return javaHome === undefined ? 'java' : join(javaHome, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
}
