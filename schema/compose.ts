// SDL files → one document. All root fields fold into one `type Query` and one `type Mutation`; types marked `@dated` get the fields of
// `Dated`; `extend schema` passes through (the usual merge tool drops that line).
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type DefinitionNode, type DocumentNode, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';

const FOLDER = new URL('./sdl/', import.meta.url);
const ROOTS = ['Query', 'Mutation'] as const;
const MARK = 'dated';
const TEMPLATE = 'Dated';

/** The composed SDL: files in name order, every definition as it is written but roots and dated types. */
export function composeSdl(): DocumentNode {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')).sort();
  const definitions = withDated(files.flatMap((name) => parse(readFileSync(new URL(name, FOLDER), 'utf8')).definitions));
  const others = definitions.filter((definition) => !isRoot(definition));
  return { kind: Kind.DOCUMENT, definitions: [...others, ...ROOTS.map((name) => foldRoot(name, definitions))] };
}

/**
 * Each type that is marked `@dated` has the fields of `Dated` below its own; neither mark nor template is left.
 * Throws where a marked type writes a field of the template itself, or there is no template.
 */
export function withDated(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const template = definitions.find(isTemplate);
  const others = definitions.filter((definition) => !isTemplate(definition) && !(definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === MARK));
  return others.map((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION && isMarked(definition) ? dated(definition, template) : definition));
}

function dated(type: ObjectTypeDefinitionNode, template: InterfaceTypeDefinitionNode | undefined): ObjectTypeDefinitionNode {
  if (template === undefined) throw new Error(`${type.name.value} is marked @${MARK}, and no file has the fields of ${TEMPLATE}.`);
  const { directives = [], fields: own = [] } = type;
  const added = template.fields ?? [];
  const twice = own.find(({ name }) => added.some((field) => field.name.value === name.value));
  if (twice !== undefined) throw new Error(`${type.name.value}.${twice.name.value} is a field of ${TEMPLATE}: leave it there.`);
  return { ...type, directives: directives.filter(({ name }) => name.value !== MARK), fields: [...own, ...added] };
}

function isTemplate(definition: DefinitionNode): definition is InterfaceTypeDefinitionNode {
  return definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === TEMPLATE;
}

const isMarked = ({ directives }: ObjectTypeDefinitionNode): boolean => directives?.some(({ name }) => name.value === MARK) === true;

function foldRoot(name: string, definitions: readonly DefinitionNode[]): ObjectTypeDefinitionNode {
  const parts = definitions.filter(isRoot).filter((part) => part.name.value === name);
  return { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: name }, fields: parts.flatMap((part) => part.fields ?? []) };
}

type RootPart = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

function isRoot(definition: DefinitionNode): definition is RootPart {
  return (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
    && ROOTS.some((name) => name === definition.name.value);
}
