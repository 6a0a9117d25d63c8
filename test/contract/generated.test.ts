// The check of what is generated can fail, and nothing writes but commands.
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../../server/config.ts';

const PRINTED = 'schema/api.generated.graphql';
const SOURCES = ['schema', 'cypher', 'server', 'package.json', 'codegen.yml', 'tsconfig.json'];

/** What `npm run generate -- --check` says of a tree, and its exit code. */
function check(root: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'server/programs/generate.ts', '--check'], { cwd: root }, (error, out, said) => {
      resolve({ code: error === null ? 0 : 1, said: out + said });
    });
  });
}

function mutationFields(sdl: string): readonly string[] {
  return parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation' ? definition.fields ?? [] : []).map(({ name }) => name.value);
}

// The lane before this one checks the checkout itself; here only the altered file may be named, so all others are fresh.
it('says which file is stale, and no other', async () => {
  const root = mkdtempSync(join(tmpdir(), 'answerable-stale-'));
  try {
    for (const source of SOURCES) cpSync(join(CHECKOUT, source), join(root, source), { recursive: true });
    symlinkSync(join(CHECKOUT, 'node_modules'), join(root, 'node_modules'), 'dir');
    appendFileSync(join(root, PRINTED), '# altered by hand\n');
    const { code, said } = await check(root);
    expect(code).toBe(1);
    expect(said).toContain(`Stale: ${PRINTED}. `);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

const verbsIn = (folder: string): readonly string[] => readdirSync(join(CHECKOUT, folder)).filter((name) => /^[a-z-]+\.ts$/.test(name)).map((name) =>
  name.slice(0, -'.ts'.length).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));

it('prints exactly one field of Mutation for each command and each move of a draft or of a reader’s question, and no generated write', () => {
  const commands = verbsIn('server/commands');
  const moves = verbsIn('server/drafting').filter((verb) => verb.endsWith('Draft'));
  const asking = verbsIn('server/asking');
  expect([commands.length, moves.length, asking.length].every((count) => count > 0)).toBe(true);
  expect(mutationFields(readFileSync(join(CHECKOUT, PRINTED), 'utf8')).toSorted()).toEqual([...commands, ...moves, ...asking].toSorted());
  expect(mutationFields('type Mutation { deleteBodies: Int }')).toEqual(['deleteBodies']);
});
