// `npm run generate`: everything that is made from the SDL and from the files of a folder.
//   --check   says what is stale and exits with 1; writes nothing
//   --client  only the client's documents, which git does not hold
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { executeCodegen, loadContext } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { makeRegister } from '../api/register.ts';
import { CHECKOUT } from '../config.ts';

interface Output {
  readonly path: string;
  readonly content: string;
}

const PRINTED_API = 'schema/api.generated.graphql';
const CLIENT_GQL = 'client/src/gql/';
const CLIENT_SOURCES = 'client/src';
const MADE_BY = '// Made by `npm run generate` from the files it imports. Change those.';

const asks = new Set(process.argv.slice(2));
if (asks.has('--client')) await write(await typed(['client']));
else if (asks.has('--check')) await check();
else await generate();

async function generate(): Promise<void> {
  await write(await listed());
  await rm(join(CHECKOUT, CLIENT_GQL), { recursive: true, force: true });
  await write(await typed(['server', 'client']));
}

async function check(): Promise<void> {
  const outputs = [...await listed(), ...await typed(['server'])];
  const fresh = await Promise.all(outputs.map(async ({ path, content }) => await contentOf(path) === content));
  const stale = outputs.filter((_, at) => fresh[at] !== true).map(({ path }) => path);
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
}

async function listed(): Promise<readonly Output[]> {
  return [
    { path: PRINTED_API, content: `# The public API, printed from schema/sdl by \`npm run generate\`.\n${printSchema(await makeRegister({ isChecked: true }))}\n` },
    { path: 'server/api/resolvers.generated.ts', content: await resolversList() },
    { path: 'server/commands/by-name.generated.ts', content: await commandsList() },
  ];
}

async function resolversList(): Promise<string> {
  const folders = await Promise.all(['Query', 'Mutation'].map(async (root) => ({ root, stems: await stemsIn(`server/api/resolvers/${root}`) })));
  const imports = folders.flatMap(({ root, stems }) =>
    stems.map((stem) => `import { ${stem} as ${stem}Of${root} } from './resolvers/${root}/${stem}.ts';`));
  const lists = folders.map(({ root, stems }) => `  ${root}: {${stems.map((stem) => `\n    ${stem}: ${stem}Of${root},`).join('')}\n  },`);
  return [MADE_BY, ...imports, '', '/** Every root field of ours, by its name. */', 'export const rootResolvers = {', ...lists, '};', ''].join('\n');
}

async function commandsList(): Promise<string> {
  const stems = await stemsIn('server/commands');
  const imports = stems.map((stem) => `import { ${camel(stem)} } from './${stem}.ts';`);
  const names = stems.map((stem) => `  ${camel(stem)},`);
  return [MADE_BY, ...imports, '', '/** Every command, by the name of its field. */', 'export const commandsByName = {', ...names, '};', ''].join('\n');
}

async function stemsIn(folder: string): Promise<readonly string[]> {
  const path = join(CHECKOUT, folder);
  const names = existsSync(path) ? await readdir(path) : [];
  return names.filter((name) => /^[\w-]+\.ts$/.test(name)).map((name) => name.slice(0, -3)).toSorted();
}

function camel(stem: string): string {
  return stem.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

type Side = 'server' | 'client';

async function typed(sides: readonly Side[]): Promise<readonly Output[]> {
  const context = await loadContext(join(CHECKOUT, 'codegen.yml'));
  context.cwd = CHECKOUT;
  const hasDocuments = await hasClientDocuments();
  context.updateConfig({
    generates: Object.fromEntries(Object.entries(context.getConfig().generates).filter(([path]) =>
      path === CLIENT_GQL ? sides.includes('client') && hasDocuments : sides.includes('server'))),
  });
  const { result, error } = await executeCodegen(context);
  if (error !== null) throw error;
  return result.map(({ filename, content }) => ({ path: relative(CHECKOUT, join(CHECKOUT, filename)), content }));
}

async function hasClientDocuments(): Promise<boolean> {
  const path = join(CHECKOUT, CLIENT_SOURCES);
  if (!existsSync(path)) return false;
  return (await readdir(path, { recursive: true })).some((name) => name.endsWith('.graphql'));
}

async function write(outputs: readonly Output[]): Promise<void> {
  for (const { path, content } of outputs) {
    if (await contentOf(path) === content) continue;
    await mkdir(dirname(join(CHECKOUT, path)), { recursive: true });
    await writeFile(join(CHECKOUT, path), content);
    console.log(`Wrote ${path}`);
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  return await readFile(join(CHECKOUT, path), 'utf8').catch(() => undefined);
}
