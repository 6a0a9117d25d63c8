// Findings about sizes, pins, settings and docstrings, each a plain text that names the offender.
import { isTypeDefinitionNode, isTypeExtensionNode, parse, type DefinitionNode } from 'graphql';
import { z } from 'zod';
import { part, type Tree } from './house.ts';

const LINES = 250;

/** Code files over the budget. Generated files and the seed's data are not written by hand for reading. */
export function longFiles(tree: Tree): readonly string[] {
  return [...part(tree, /^(?!seed\/).*\.(ts|tsx|js|mjs|cypher|scss)$/)].flatMap(([path, text]) => {
    const lines = text.split('\n').length - 1;
    return lines > LINES && !path.includes('.generated.') ? [`${path}: ${String(lines)} lines`] : [];
  });
}

const pins = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies: pins, devDependencies: pins, overrides: pins });

function manifestOf(tree: Tree): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(tree.get('package.json') ?? '{}'));
}

/** Dependencies and overrides that are not one exact version. */
export function rangedPins(tree: Tree): readonly string[] {
  const { dependencies, devDependencies, overrides } = manifestOf(tree);
  return [dependencies, devDependencies, overrides].flatMap(Object.entries<string>)
    .filter(([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name, version]) => `${name}: ${version}`);
}

/** Overrides that only package.json or only the table of their decision names, or with another version. */
export function unexplainedOverrides(tree: Tree): readonly string[] {
  const decisions = [...part(tree, /^schema\/decisions\/.+-overrides\.md$/).values()].join('\n');
  const told = new Set([...decisions.matchAll(/^\| `([^`]+)` \| (\S+) \|/gm)].map(([, name, version]) => `${name ?? ''} ${version ?? ''}`));
  const made = new Set(Object.entries(manifestOf(tree).overrides).map(([name, version]) => `${name} ${version}`));
  return [...told, ...made].filter((each) => !told.has(each) || !made.has(each)).toSorted();
}

/** Settings that only server/config.ts or only the README's table knows. */
export function unlistedSettings(tree: Tree): readonly string[] {
  const read = namesIn(tree.get('server/config.ts') ?? '', /^ {2}([A-Z][A-Z0-9_]+):/gm);
  const told = namesIn(tree.get('README.md') ?? '', /^\| `([A-Z][A-Z0-9_]+)`/gm);
  return [...read, ...told].filter((name) => !read.has(name) || !told.has(name)).toSorted();
}

function namesIn(text: string, name: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(name)].flatMap(([, found]) => found ?? []));
}

/** Types and root fields of the SDL without a description. */
export function undocumented(tree: Tree): readonly string[] {
  return [...part(tree, /^schema\/sdl\/.+\.graphql$/).values()].flatMap((text) => parse(text).definitions.flatMap(silentParts));
}

function silentParts(definition: DefinitionNode): readonly string[] {
  if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return [];
  const name = definition.name.value;
  if ((name === 'Query' || name === 'Mutation') && 'fields' in definition) {
    return (definition.fields ?? []).filter(({ description }) => description === undefined).map((field) => `${name}.${field.name.value}`);
  }
  return isTypeDefinitionNode(definition) && definition.description === undefined ? [name] : [];
}
