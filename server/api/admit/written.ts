// What a document holds as it is written, before any rule looks at it: rules that compare fields are slow on hostile ones.
import { Kind, visit, type DocumentNode } from 'graphql';
import type { Check } from '../limits.ts';
import { isTypeName } from './selection.ts';

/** Throws LIMIT_EXCEEDED. Walks without recursion. */
export function checkWritten(document: DocumentNode, check: Check): void {
  const found = { aliases: 0, directives: 0, fragments: 0, fields: 0, typeNames: 0 };
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && isTypeName(node)) found.typeNames += 1;
      else if (node.kind === Kind.FIELD) {
        found.fields += 1;
        if (node.alias !== undefined) found.aliases += 1;
      }
      if (node.kind === Kind.DIRECTIVE) found.directives += 1;
      if (node.kind === Kind.FRAGMENT_DEFINITION || node.kind === Kind.INLINE_FRAGMENT) found.fragments += 1;
    },
  });
  check('aliases', found.aliases);
  check('directives', found.directives);
  check('fragments', found.fragments);
  check('fields', found.fields);
  // There are no more sets than fields, and one in each is all that a client adds.
  check('fields', found.typeNames);
}
