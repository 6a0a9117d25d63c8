// SDL files → one document. All root fields fold into one `type Query` and one `type Mutation`;
// `extend schema` passes through (the usual merge tool drops that line).
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type DefinitionNode, type DocumentNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';

const FOLDER = new URL('./sdl/', import.meta.url);
const ROOTS = ['Query', 'Mutation'] as const;

/** The composed SDL: files in name order, every other definition as it is written. */
export function composeSdl(): DocumentNode {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')).sort();
  const definitions = files.flatMap((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8')).definitions);
  const others = definitions.filter((definition) => !isRoot(definition));
  return { kind: Kind.DOCUMENT, definitions: [...others, ...ROOTS.map((name) => foldRoot(name, definitions))] };
}

function foldRoot(name: string, definitions: readonly DefinitionNode[]): ObjectTypeDefinitionNode {
  const parts = definitions.filter(isRoot).filter((part) => part.name.value === name);
  return { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: name }, fields: parts.flatMap((part) => part.fields ?? []) };
}

type RootPart = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

function isRoot(definition: DefinitionNode): definition is RootPart {
  return (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
    && ROOTS.some((name) => name === definition.name.value);
}
