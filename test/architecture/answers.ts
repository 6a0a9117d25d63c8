// What the API says of every fact: what it rests on and, on a day that is asked for, how sure it is.
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import { withDated } from '../../schema/compose.ts';
import { part, type Tree } from './house.ts';

/** Types that cite papers on a day and do not say how sure they are. What is read as it is stored has no day: it says when papers speak of it. */
export function unsure(tree: Tree): readonly string[] {
  return typesOf(tree).filter((type) => !isStored(type) && has(type, 'evidence') && !has(type, 'certainty')).map(({ name }) => name.value);
}

/** Stored types that cite nothing. A passage is what is cited. */
export function uncited(tree: Tree): readonly string[] {
  return typesOf(tree).filter((type) => isStored(type) && type.name.value !== 'Passage' && !has(type, 'evidence')).map(({ name }) => name.value);
}

function typesOf(tree: Tree): readonly ObjectTypeDefinitionNode[] {
  return withDated([...part(tree, /^schema\/sdl\/.+\.graphql$/).values()].flatMap((text) => parse(text).definitions)).filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
}

function isStored({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some(({ name }) => name.value === 'node');
}

function has({ fields = [] }: ObjectTypeDefinitionNode, name: string): boolean {
  return fields.some((field) => field.name.value === name);
}
