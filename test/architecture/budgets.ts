// Findings about sizes, pins, settings and docstrings, each a plain text that names the offender.
import { isTypeDefinitionNode, isTypeExtensionNode, parse, type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeDefinitionNode } from 'graphql';
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

/** Types, fields, arguments and input fields of the SDL without a description, or with one that only repeats the name. */
export function undocumented(tree: Tree): readonly string[] {
  return [...part(tree, /^schema\/sdl\/.+\.graphql$/).values()].flatMap((text) => parse(text).definitions.flatMap(silentParts));
}

type Described = FieldDefinitionNode | InputValueDefinitionNode | TypeDefinitionNode;

function silentParts(definition: DefinitionNode): readonly string[] {
  if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return [];
  const name = definition.name.value;
  const own = isTypeDefinitionNode(definition) && name !== 'Query' && name !== 'Mutation' ? silent([definition], () => name) : [];
  const fields = 'fields' in definition ? definition.fields ?? [] : [];
  return [...own, ...fields.filter(isShown).flatMap((field) => silentField(name, field))];
}

function silentField(type: string, field: FieldDefinitionNode | InputValueDefinitionNode): readonly string[] {
  const name = `${type}.${field.name.value}`;
  return [...silent([field], () => name), ...silent('arguments' in field ? field.arguments ?? [] : [], (argument) => `${name}(${argument})`)];
}

function silent(parts: readonly Described[], named: (name: string) => string): readonly string[] {
  return parts.filter(({ name, description }) => !saysMore(name.value, description?.value ?? '')).map(({ name }) => named(name.value));
}

// What nobody may select is in no answer: it stands in the SDL for the fields that are made of it.
function isShown({ directives = [] }: FieldDefinitionNode | InputValueDefinitionNode): boolean {
  return !directives.some(({ name }) => name.value === 'selectable');
}

// "The printed number." says nothing of `printedNumber`.
function saysMore(name: string, description: string): boolean {
  const known = new Set(['a', 'an', 'its', 'of', 'the', ...name.split(/(?=[A-Z])/).map((word) => word.toLowerCase())]);
  return (description.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => !known.has(word));
}

// A resolver binds a root field to its question or command: what it answers, and when it answers null, stands in the SDL, where `undocumented` demands it.
const TOLD_IN_SDL = /^server\/api\/resolvers\/(Query|Mutation)\//;
const EXPORTED_FUNCTION = /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=\n]+)? = (?:async )?(?:<[^\n]+>)?(?:\w+ =>|\([^\n]*\)(?:: [^\n]+)? =>|\([^)\n]*$))/gm;

/** Exported functions without a docstring straight before them. */
export function wordlessFunctions(tree: Tree): readonly string[] {
  return [...part(tree, /^(schema|cypher|server|client|seed)\/(?!.*\.(generated|test)\.).+\.tsx?$/)].flatMap(([path, text]) => (TOLD_IN_SDL.test(path) ? [] :
    [...text.matchAll(EXPORTED_FUNCTION)].filter(({ index }) => !endsInDocstring(text.slice(0, index))).map(([, name, constant]) => `${path}: ${name ?? constant ?? ''}`)));
}

function endsInDocstring(before: string): boolean {
  return before.endsWith('*/\n') && before.startsWith('/**', before.lastIndexOf('/*'));
}
