// A Neo4j of one test file's own: for what would disturb the others, such as stopping it.
import { rmSync } from 'node:fs';
import { environmentFor, readConfig, type Config } from '../../server/config.ts';
import type { Embedded } from '../../server/neo4j/embedded/launch.ts';
import { startEmbedded } from '../../server/neo4j/embedded/start.ts';
import { temporaryFolder } from './temporary.ts';

export interface OwnNeo4j {
  readonly config: Config;
  /** Starts it, on the same port every time. */
  start(): Promise<Embedded>;
  /** Ends it when it runs, and removes its folder. */
  remove(): Promise<void>;
}

export function ownNeo4j(boltPort?: number): OwnNeo4j {
  const dataFolder = temporaryFolder('own');
  const config = { ...readConfig(environmentFor({})), dataFolder };
  const running: Embedded[] = [];
  return {
    config,
    start: async () => {
      const embedded = await startEmbedded({ ...config, boltPort, mode: 'test', say: () => undefined });
      running.push(embedded);
      return embedded;
    },
    remove: async () => {
      for (const embedded of running) await embedded.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
