// The words of SDL and of Cypher are the words of schema/vocabulary: each finding names the stranger.
import { Kind, parse } from 'graphql';
import { LABELS, LINKS, SUPER_LABELS } from '#schema/vocabulary/labels.ts';
import { ESCALATION_ORDER, RELATIONSHIP_TYPE_NAMES } from '#schema/vocabulary/relationship-types.ts';
import { part, type Tree } from './house.ts';

const KNOWN_LABELS: ReadonlySet<string> = new Set([...LABELS, ...Object.keys(SUPER_LABELS)]);
const KNOWN_TYPES: ReadonlySet<string> = new Set([...LINKS, ...RELATIONSHIP_TYPE_NAMES]);

/** `export const TABLE = [...] as const` followed by `export type Name`: Name → its words, in their order. */
export function constTables(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const table = /export const \w+ = \[([^\]]*)\] as const;\s*export type (\w+) =/g;
  const inSchema = [...part(tree, /^schema\/(vocabulary\/)?[\w-]+\.ts$/).values()];
  return new Map(inSchema.flatMap((text) => [...text.matchAll(table)].map(([, words = '', name = '']) =>
    [name, [...words.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)] as const)));
}

/** Every enum of the SDL has, word for word, the const table whose type bears its name. */
export function enumFindings(tree: Tree): readonly string[] {
  const tables = constTables(tree);
  return [...part(tree, /^schema\/sdl\/.+\.graphql$/)].flatMap(([path, text]) => parse(text).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
    const name = definition.name.value;
    const words = tables.get(name)?.join(' ');
    if (words === undefined) return [`${path}: the enum ${name} has no table in schema/vocabulary`];
    const said = (definition.values ?? []).map((value) => value.name.value).join(' ');
    return said === words ? [] : [`${path}: the enum ${name} says ${said}; its table says ${words}`];
  }));
}

/** Labels and relationship types that a text names, comments left out. */
export function namesIn(cypher: string): { readonly labels: readonly string[]; readonly types: readonly string[] } {
  const text = cypher.replaceAll(/\/\/.*$/gm, '');
  const bare = text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  const outside = bare.replaceAll(/-\[[^\]]*\]/g, (line) => line.replaceAll(/:[^\]{]*/g, ''));
  const labels = [...outside.matchAll(/:\s*!?([A-Z][a-z]\w*(?:\s*[|&:]\s*!?[A-Z]\w*)*)/g)].flatMap(([, named = '']) => wordsOf(named));
  const drawn = [...bare.matchAll(/-\[\s*\w*\s*:([A-Z_|&!\s]+?)\s*(?:\]|\{|\*|WHERE\b)/g)].flatMap(([, named = '']) => wordsOf(named));
  const compared = [...text.matchAll(/\btype\(\w+\)\s*(?:=|<>|IN)\s*(\[[^\]]*\]|'\w+')/g)].flatMap(([, named = '']) => wordsOf(named));
  return { labels: [...new Set(labels)], types: [...new Set([...drawn, ...compared])] };
}

/** Every label and type in the texts is known. */
export function cypherFindings(tree: Tree): readonly string[] {
  return [...part(tree, /^cypher\/.+\.cypher$/)].flatMap(([path, text]) => {
    const { labels, types } = namesIn(text);
    return [
      ...labels.filter((label) => !KNOWN_LABELS.has(label)).map((label) => `${path}: the label ${label} is not in the vocabulary`),
      ...types.filter((type) => !KNOWN_TYPES.has(type)).map((type) => `${path}: the type ${type} is not in the vocabulary`),
    ];
  });
}

/** The texts that climb: they follow stated escalations. */
export function climbing(tree: Tree): Tree {
  const texts = [...part(tree, /^cypher\/(?!migrations).+\.cypher$/)];
  return new Map(texts.filter(([, text]) => namesIn(text).types.includes('ESCALATES_TO')));
}

/** A text that climbs follows every type that escalates; one left out would end a trail too early. */
export function climbFindings(tree: Tree): readonly string[] {
  return [...climbing(tree)].flatMap(([path, text]) => {
    const { types } = namesIn(text);
    return ESCALATION_ORDER.filter((type) => !types.includes(type)).map((type) => `${path}: climbs, but not by ${type}`);
  });
}

/** The picture asks for every line type there is; one left out would never be drawn, and nobody would miss it. */
export function undrawnTypes(tree: Tree): readonly string[] {
  const { types } = namesIn(tree.get('cypher/structure/structure.cypher') ?? '');
  return RELATIONSHIP_TYPE_NAMES.filter((type) => !types.includes(type));
}

function wordsOf(expression: string): readonly string[] {
  return [...expression.matchAll(/\w+/g)].map(([word]) => word);
}
