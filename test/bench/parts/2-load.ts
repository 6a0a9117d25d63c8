// How long the whole seed takes to be loaded into an empty database: read, checked and written as one change.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentFor, readConfig } from '../../../server/config.ts';
import { createLogger } from '../../../server/logger.ts';
import { openStore } from '../../../server/neo4j/open-store.ts';
import { seed } from '../../../server/programs/seeding.ts';
import type { Part } from '../part.ts';

export const part: Part = {
  on: 'STOPPED',
  measure: async ({ clone }) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'answerable-load-'));
    try {
      const config = { ...readConfig(environmentFor(clone.env)), dataFolder };
      // As a server has it: what lives for minutes is set to be quick at once.
      const store = await openStore(config, { mode: 'serving', logger: createLogger('silent'), say: () => undefined, signal: clone.signal });
      try {
        const from = performance.now();
        const { records, lines } = await seed(store.database);
        const seconds = ((performance.now() - from) / 1000).toFixed(1);
        return [{ what: `Load of the whole seed into an empty database: ${String(records)} records, ${String(lines)} dated relationships`, figure: `${seconds} s`, goal: '≤ 5 s' }];
      } finally {
        await store.close();
      }
    } finally {
      rmSync(dataFolder, { recursive: true, force: true });
    }
  },
};
