// How long `npm run backup` and `npm run restore` take by the programs' own clocks, at the size of the seed and at 100,000 nodes,
// and the most memory that either process held.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentFor } from '../../../server/config.ts';
import { growBackup } from '../../support/grown-backup.ts';
import { startChild } from '../child.ts';
import type { Ground, Part } from '../part.ts';
import type { Figure } from '../readme-figures.ts';

const LARGE = 100_000;
// Each Node process of a program prints its own most; the program's is larger than that of what started it.
const PRINT_PEAK = "process.once('exit', () => { console.log('peak ' + process.resourceUsage().maxRSS); })";
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(PRINT_PEAK)}`;

interface Copied {
  readonly what: string;
  readonly seconds: string;
  readonly megabytes: string;
}

export const part: Part = {
  on: 'STOPPED',
  measure: async (ground) => {
    const folder = mkdtempSync(join(tmpdir(), 'answerable-copying-'));
    const at = (name: string): string => join(folder, name);
    try {
      const backup = await copied(ground, { program: 'backup', folder: at('seed') });
      const restore = await copied(ground, { program: 'restore', folder: at('seed'), data: at('data-of-seed') });
      await growBackup(at('grown'), LARGE);
      const largeRestore = await copied(ground, { program: 'restore', folder: at('grown'), data: at('data-of-grown') });
      const largeBackup = await copied(ground, { program: 'backup', folder: at('again'), data: at('data-of-grown') });
      return [figureOf(backup, 'printed'), figureOf(restore, 'printed'), figureOf(largeBackup, '≤ 60 s'), figureOf(largeRestore, '≤ 60 s')];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Copying {
  readonly program: 'backup' | 'restore';
  readonly folder: string;
  /** The clone's own where none is given. */
  readonly data?: string;
}

async function copied({ clone }: Ground, { program, folder, data = join(clone.folder, '.data') }: Copying): Promise<Copied> {
  const env = environmentFor({ ...clone.env, ANSWERABLE_DATA: data, NODE_OPTIONS });
  const args = ['server/programs/prepare.mjs', program, folder];
  const child = await startChild({ command: process.execPath, args, cwd: clone.folder, env, wanted: /^(Backed up|Restored) \d/, signal: clone.signal });
  await child.stop();
  const [, what = '', seconds = ''] = /^(?:Backed up|Restored) (\d+ nodes and \d+ links).* in (\S+) s/.exec(child.line) ?? [];
  const peaks = [...child.printed().matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
  return { what: `${program === 'backup' ? 'Backup' : 'Restore'} of ${what}`, seconds, megabytes: (Math.max(...peaks) / 1024).toFixed(0) };
}

function figureOf({ what, seconds, megabytes }: Copied, goal: string): Figure {
  return { what, figure: `${seconds} s, at most ${megabytes} MB`, goal };
}
