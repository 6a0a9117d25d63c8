// What belongs together stands together: each finding names the file that lacks its partner.
import { Kind, parse, type FieldDefinitionNode } from 'graphql';
import { kebab, part, type Tree } from './house.ts';

const TEST = /\.test\.tsx?$/;

const CUSTOMS: readonly (readonly [of: RegExp, custom: RegExp, why: string])[] = [
  [/(^|\/)(utils?|helpers?|common|misc|types|managers?|services?|index)\.[a-z]+$/, /index\.html$/, 'says nothing about the domain'],
  [/^server\/api\/resolvers\/(Query|Mutation)\//, /\/[a-z][A-Za-z]*(\.test)?\.ts$/, 'a resolver file is the exact field name'],
  [/^(?!client\/|server\/api\/resolvers\/)\w+\/.*\.(ts|mjs|cypher|graphql)$/, /\/(V\d{4}__)?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/, 'files are kebab-case'],
  [/^client\/.*\.(ts|scss)$/, /\/_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/, 'files are kebab-case'],
];

/** Names that say nothing about the domain, and files named against the custom of their kind. */
export function badNames(tree: Tree): readonly string[] {
  return [...tree].flatMap(([path, text]) => {
    const broken = CUSTOMS.find(([of, custom]) => of.test(path) && !custom.test(path));
    if (broken !== undefined) return [`${path}: ${broken[2]}`];
    return /^client\/.*(?<!\/main)(?<!\.test)\.tsx$/.test(path) ? componentNames(path, text) : [];
  });
}

// A file of one component bears its name; of several, a PascalCase name of their own; of none, what other files are named.
function componentNames(path: string, text: string): readonly string[] {
  const stem = path.replace(/^.*\//, '').replace(/\.tsx$/, '');
  const [only, ...others] = [...text.matchAll(/^export (?:default )?(?:function|class) ([A-Z]\w*)/gm)].map(([, name]) => name);
  if (only === undefined) return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) ? [] : [`${path}: files are kebab-case`];
  const isRight = others.length === 0 ? stem === only : /^[A-Z][A-Za-z0-9]*$/.test(stem);
  return isRight ? [] : [`${path}: a component file is its PascalCase name`];
}

/** A text for the database and its typed sibling: neither without the other, and the text states its question first. */
export function cypherPairs(tree: Tree): readonly string[] {
  const texts = part(tree, /^cypher\/.+\.cypher$/);
  const siblings = new Set([...part(tree, /^cypher\/.+\.ts$/)].filter(([path, text]) => text.includes('defineCypher(import.meta.url') && !TEST.test(path)).map(([path]) => path));
  return [
    ...[...texts].flatMap(([path, text]) => {
      if (!/^\/\/ \S/.test(text)) return [`${path}: its first line is no comment that says what it asks or does`];
      if (path.startsWith('cypher/migrations/')) return /\/V\d{4}__[a-z-]+\.cypher$/.test(path) ? [] : [`${path}: a migration is named V0001__subject.cypher`];
      return siblings.has(path.replace(/\.cypher$/, '.ts')) ? [] : [`${path}: has no typed sibling`];
    }),
    ...[...siblings].filter((path) => !texts.has(path.replace(/\.ts$/, '.cypher'))).map((path) => `${path}: has no text beside it`),
  ];
}

/** The names of the root fields that the SDL files give `Query` or `Mutation`. */
export function rootFields(tree: Tree, root: 'Query' | 'Mutation'): readonly FieldDefinitionNode[] {
  return [...part(tree, /^schema\/sdl\/.+\.graphql$/).values()].flatMap((text) => parse(text).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) && definition.name.value === root
      ? definition.fields ?? [] : []));
}

// The number of the last change is read beside every answer, and the names in a typed sentence by the text of the look-up box: no text is their own.
const ASKS_NOTHING = new Set(['revision', 'askedQuestion']);
// Answer no field of Query: one serves the `evidence` of everything stored, many ids at once, one is asked by previews, and one is only had as a file.
const SERVES_FIELDS = new Set(['citations', 'standing', 'owner-list']);

/** One stem through all rooms: field ↔ question ↔ text ↔ resolver. */
export function questionStems(tree: Tree): readonly string[] {
  const fields = rootFields(tree, 'Query').map(({ name }) => name.value);
  const stems = new Set(fields.map(kebab));
  return [
    ...fields.flatMap((field) => [...resolverOf(tree, 'Query', field), ...(ASKS_NOTHING.has(field) ? [] : questionOf(tree, field))]),
    ...stemsIn(tree, /^server\/questions\/([^/]+)\.ts$/).filter((stem) => !stems.has(stem) && !SERVES_FIELDS.has(stem)).map((stem) => `server/questions/${stem}.ts: no field of Query asks it`),
    ...stemsIn(tree, /^server\/api\/resolvers\/Query\/([^/]+)\.ts$/).filter((field) => !fields.includes(field)).map((field) => `resolvers/Query/${field}.ts: no such field`),
  ];
}

/** Mutation fields are exactly the command files, and those of the moves of a draft. */
export function commandStems(tree: Tree): readonly string[] {
  const fields = rootFields(tree, 'Mutation').map(({ name }) => name.value);
  const stems = new Set(fields.map(kebab));
  return [
    ...fields.flatMap((field) => [...resolverOf(tree, 'Mutation', field), ...exporting(tree, verbOf(tree, field), field)]),
    ...stemsIn(tree, /^server\/commands\/([^/]+)\.ts$/).filter((stem) => !stems.has(stem)).map((stem) => `server/commands/${stem}.ts: no field of Mutation calls it`),
    ...stemsIn(tree, /^server\/api\/resolvers\/Mutation\/([^/]+)\.ts$/).filter((field) => !fields.includes(field)).map((field) => `resolvers/Mutation/${field}.ts: no such field`),
  ];
}

// An edit of the record, or a move of what lies beside it: of a draft, or of a reader's question.
function verbOf(tree: Tree, field: string): string {
  const beside = [`server/drafting/${kebab(field)}.ts`, `server/asking/${kebab(field)}.ts`].find((path) => tree.has(path));
  return beside ?? `server/commands/${kebab(field)}.ts`;
}

// What would come of a change is asked in a room of its own: of commands, by the texts that other questions have.
function questionOf(tree: Tree, field: string): readonly string[] {
  const previewing = `server/previewing/${kebab(field)}.ts`;
  if (tree.has(previewing)) return exporting(tree, previewing, field);
  const text = new RegExp(`^cypher/[a-z]+/${kebab(field)}\\.cypher$`);
  const hasText = [...tree.keys()].some((path) => text.test(path));
  return [...exporting(tree, `server/questions/${kebab(field)}.ts`, field), ...(hasText ? [] : [`${field}: no text cypher/…/${kebab(field)}.cypher`])];
}

function exporting(tree: Tree, path: string, name: string): readonly string[] {
  return new RegExp(`^export async function ${name}\\b`, 'm').test(tree.get(path) ?? '') ? [] : [`${path}: does not export the function ${name}`];
}

function resolverOf(tree: Tree, root: string, field: string): readonly string[] {
  const path = `server/api/resolvers/${root}/${field}.ts`;
  return (tree.get(path) ?? '').includes(`export const ${field}: ${root}Resolvers['${field}']`) ? [] : [`${path}: does not export the resolver ${field}`];
}

function stemsIn(tree: Tree, path: RegExp): readonly string[] {
  return [...tree.keys()].filter((name) => !/\.(test|generated)\.ts$/.test(name)).flatMap((name) => path.exec(name)?.[1] ?? []);
}
