// How large an operation is once its fragments are written out. Each fragment is measured once, however often it is
// spread, so that twenty fragments that double each other cost twenty steps and not a million.
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A document's fragments by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []));
}

export interface Size {
  readonly depth: number;
  readonly fields: number;
}

const NOTHING: Size = { depth: 0, fields: 0 };

/** Measures selection sets of a valid document: fragments are known and make no loop. */
export function sizer(fragments: Fragments): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();

  function sizeOfSet(set: SelectionSetNode): Size {
    return set.selections.map(sizeOf).reduce(together, NOTHING);
  }

  function sizeOf(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfSet(selection.selectionSet);
    if (isTypeName(selection)) return NOTHING;
    const inner = selection.selectionSet === undefined ? NOTHING : sizeOfSet(selection.selectionSet);
    return { depth: inner.depth + 1, fields: inner.fields + 1 };
  }

  function sizeOfFragment(name: string): Size {
    const measured = known.get(name) ?? sizeOfSet(fragments.get(name)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] });
    known.set(name, measured);
    return measured;
  }

  return sizeOfSet;
}

/** Clients put it beside every field by themselves; it asks for nothing, and twenty of them are one. Under other names each counts as an alias. */
export function isTypeName({ name, alias }: FoundField): boolean {
  return name.value === '__typename' && alias === undefined;
}

function together(one: Size, other: Size): Size {
  return { depth: Math.max(one.depth, other.depth), fields: one.fields + other.fields };
}

/**
 * The fields of a set with its fragments written out, in order. A fragment spread again in the same set adds nothing, as when it runs:
 * else thirty fragments of two spreads each would be a thousand million fields.
 */
export function fieldsOf(set: SelectionSetNode, fragments: Fragments): readonly FoundField[] {
  const spread = new Set<string>();

  function within({ selections }: SelectionSetNode): readonly FoundField[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const { value: name } = selection.name;
      const fragment = spread.has(name) ? undefined : fragments.get(name);
      spread.add(name);
      return fragment === undefined ? [] : within(fragment.selectionSet);
    });
  }

  return within(set);
}

type FoundField = Extract<SelectionNode, { kind: Kind.FIELD }>;
