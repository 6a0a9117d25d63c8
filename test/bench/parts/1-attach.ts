// How long the papers take to be attached, by the program's own clock, once its database is ready.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../../../server/config.ts';
import { startChild } from '../child.ts';
import type { Part } from '../part.ts';

const SOURCES = join(CHECKOUT, '..', 'shared', 'sources');

/** Attaches the papers beside the checkout to the clone's database. No figure where there are none: the repository holds no paper. */
export const part: Part = {
  on: 'STOPPED',
  measure: async ({ clone: { folder, env, signal } }) => {
    if (!existsSync(SOURCES)) return [];
    const args = ['server/programs/prepare.mjs', 'documents', 'attach', SOURCES];
    const child = await startChild({ command: process.execPath, args, cwd: folder, env, wanted: /^Attached \d/, signal });
    await child.stop();
    const [, papers = '', seconds = ''] = /^Attached (\d+) papers? of \d+ lines in (\S+) s/.exec(child.line) ?? [];
    return [{ what: `Attaching ${papers} papers`, figure: `${seconds} s`, goal: '≤ 5 s' }];
  },
};
