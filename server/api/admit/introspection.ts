// The questions a tool asks about the API itself. The standard one is deeper than any other may be: admitted as it is.
import { createHash } from 'node:crypto';
import { getIntrospectionQuery, Kind, parse, print, type DocumentNode, type IntrospectionOptions } from 'graphql';
import { fieldsOf, type Fragments } from './selection.ts';
import type { OperationDefinitionNode } from 'graphql';

const CHOICES = ['descriptions', 'specifiedByUrl', 'directiveIsRepeatable', 'schemaDescription', 'inputValueDeprecation', 'oneOf'] as const;

/** Does the operation ask about the API itself? */
export function isIntrospection(operation: OperationDefinitionNode, fragments: Fragments): boolean {
  return fieldsOf(operation.selectionSet, fragments).some(({ name }) => name.value === '__schema' || name.value === '__type');
}

/** Is this the standard introspection document, in any of its forms, and nothing besides? */
export function isStandardIntrospection(document: DocumentNode): boolean {
  return document.definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === 'IntrospectionQuery')
    && standardHashes().has(hashOf(document));
}

let hashes: ReadonlySet<string> | undefined;

function standardHashes(): ReadonlySet<string> {
  hashes ??= new Set(allChoices().map((options) => hashOf(parse(getIntrospectionQuery(options)))));
  return hashes;
}

function allChoices(): readonly IntrospectionOptions[] {
  return CHOICES.reduce<readonly IntrospectionOptions[]>(
    (made, choice) => made.flatMap((options) => [{ ...options, [choice]: false }, { ...options, [choice]: true }]), [{}]);
}

function hashOf(document: DocumentNode): string {
  return createHash('sha256').update(print(document)).digest('hex');
}
