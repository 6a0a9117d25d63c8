// Asks dependency-cruiser, with the house's own rules, what a tree imports that it may not.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { HOUSE } from './house.ts';

const ROOMS = ['schema', 'cypher', 'server', 'client/src', 'seed', 'test'];

const report = z.object({
  summary: z.object({
    totalCruised: z.int(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string(), severity: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), severity: z.string(), comment: z.string().optional() })) }),
  }),
});
export type ImportReport = z.infer<typeof report>['summary'];

/** Every violation in the tree at `root`, judged by its own `.dependency-cruiser.js`. */
export async function importReport(root: string): Promise<ImportReport> {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)));
  const program = join(HOUSE, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', '.dependency-cruiser.js', '--preserve-symlinks', '--output-type', 'json', ...rooms],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  ).catch(reportOnFailure);
  return report.parse(JSON.parse(stdout)).summary;
}

// Exits with the number of violations: the report is the answer, not the exit code.
function reportOnFailure(failure: unknown): { readonly stdout: string } {
  const failed = z.object({ stdout: z.string().min(1) }).safeParse(failure);
  if (!failed.success) throw failure;
  return failed.data;
}
