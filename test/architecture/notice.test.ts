// NOTICE names every package under a licence of its own, so that whoever hands the program on knows what they hand on.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const lock = z.object({ packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })) });
const USUAL: ReadonlySet<string | undefined> = new Set(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** Packages that are not for development alone, whose licence is none of the usual ones. A build of one for a machine counts as the one. */
function ofOtherLicences(packages: z.infer<typeof lock>['packages']): readonly string[] {
  const names = Object.entries(packages).flatMap(([path, { license, dev = false }]) => (path === '' || dev || USUAL.has(license) ? [] : [path.replace(/^.*node_modules\//, '').replace(/^(@resvg\/resvg-js)-.*/, '$1')]));
  return [...new Set(names)].toSorted();
}

it('names every package of an unusual licence in NOTICE, and no other', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')));
  const named = readFileSync(new URL('NOTICE', root), 'utf8').split('\n').flatMap((line) => /^ {2}(@?[a-z][\w./-]*)(?: \(.*\))?, /.exec(line)?.[1] ?? []);
  expect(ofOtherLicences(packages)).not.toEqual([]);
  expect(named.toSorted()).toEqual(ofOtherLicences(packages));
});
