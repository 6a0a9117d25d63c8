// The archive of classes that Neo4j starts from: made once, used by Java, and never in the way of a start.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { environmentFor, readConfig } from '../../server/config.ts';
import { jarsFolder } from '../../server/neo4j/embedded/jars.ts';
import { classPathOf } from '../../server/neo4j/embedded/launch.ts';
import { rememberFirst, startOf } from '../../server/neo4j/embedded/processes.ts';
import { quickStart } from '../../server/neo4j/embedded/quick-start.ts';
import { temporaryFolder } from '../support/temporary.ts';

const jars = temporaryFolder('jars');
// A program that is no Java.
const NO_JAVA = process.execPath;
const said: string[] = [];
const say = (line: string): void => { said.push(line); };

afterEach(() => {
  rmSync(jars, { recursive: true, force: true });
  said.length = 0;
});

it('answers an archive that Java accepts with the class path of a start, and says nothing where there is one', async () => {
  const kept = await jarsFolder({ ...readConfig(environmentFor({})), say });
  await quickStart({ java: 'java', jars: kept, say });
  said.length = 0;
  const flags = await quickStart({ java: 'java', jars: kept, say });
  expect([flags.length, said]).toEqual([1, []]);
  // Told so, Java ends with an error rather than do without the archive.
  await promisify(execFile)('java', ['-Xshare:on', ...flags, '-cp', classPathOf(kept), '--version']);
  await expect(promisify(execFile)('java', ['-Xshare:on', ...flags, '-cp', join(kept, '*'), '--version'])).rejects.toThrow(/[Mm]ismatch|shared/);
  expect(readdirSync(kept).filter((name) => /rehears|part/.test(name))).toEqual([]);
}, 300_000);

it('does without where the archive cannot be made, and tries it once', async () => {
  mkdirSync(jars, { recursive: true });
  expect(await quickStart({ java: NO_JAVA, jars, say })).toEqual([]);
  expect([said.length, readdirSync(jars)]).toEqual([1, [expect.stringMatching(/^classes-\w+\.jsa\.failed$/)]]);
  expect([await quickStart({ java: NO_JAVA, jars, say }), said.length]).toEqual([[], 1]);
  expect(await quickStart({ java: join(jars, 'gone'), jars, say })).toEqual([]);
});

it('does without where the folder cannot be written', async () => {
  writeFileSync(jars, 'a file');
  expect(await quickStart({ java: 'java', jars: join(jars, 'within'), say })).toEqual([]);
  expect(said).toEqual([]);
});

it('does without while another program makes it, and takes over from one that died', async () => {
  mkdirSync(jars, { recursive: true });
  const holder = join(jars, 'rehearsing.json');
  rememberFirst(holder, { pid: process.pid, startedAt: startOf(process.pid) ?? '', mode: 'rehearsal' });
  expect(await quickStart({ java: NO_JAVA, jars, say })).toEqual([]);
  expect([said, existsSync(holder)]).toEqual([[], true]);

  writeFileSync(holder, JSON.stringify({ pid: process.pid, startedAt: 'long ago', mode: 'rehearsal' }));
  expect(await quickStart({ java: NO_JAVA, jars, say })).toEqual([]);
  expect([said.length, existsSync(holder)]).toEqual([1, false]);
});
