// Which papers a folder of facts holds, in the order they were issued.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { accepted, problem, refused, type Outcome } from '#schema/problem.ts';

const manifest = z.strictObject({ documents: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1) });

/** The folders of the papers, oldest first. */
export function readManifest(folder: string): Outcome<readonly string[]> {
  try {
    return accepted(manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).documents);
  } catch {
    return refused([problem('INVALID', ['manifest.json'], { what: 'manifest.json', why: 'it must name the folders of the papers' })]);
  }
}
