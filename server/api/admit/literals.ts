// Every value written into a document: arguments of fields and directives, and defaults of variables.
import { visit, type DocumentNode, type ValueNode } from 'graphql';

/** Outermost values only; what they hold is walked by whoever asks. */
export function literalsOf(document: DocumentNode): readonly ValueNode[] {
  const found: ValueNode[] = [];
  visit(document, {
    Argument: ({ value }) => {
      found.push(value);
      return false;
    },
    VariableDefinition: ({ defaultValue }) => {
      if (defaultValue !== undefined) found.push(defaultValue);
    },
  });
  return found;
}
