// The values a request brings, in variables and written into the document: how deep, how many, how long.
// Walked without recursion, before the executor coerces them by recursion.
import { Kind, type ValueNode } from 'graphql';
import type { Check } from '../limits.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** A value of the request's JSON, or one written into the document. `depth`: objects around it. */
type Held =
  | { readonly json: unknown; readonly depth: number }
  | { readonly literal: ValueNode; readonly depth: number };

/** Measures one request: `nodes` counts over all its values. Throws LIMIT_EXCEEDED. */
export function inputMeter(variables: Variables, check: Check) {
  let nodes = 0;

  function walk(first: Held): void {
    const open = [first];
    for (let held = open.pop(); held !== undefined; held = open.pop()) {
      nodes += 1;
      check('inputNodes', nodes);
      open.push(...('json' in held ? insideJson(held.json, held.depth, check) : insideLiteral(held.literal, held.depth)));
    }
  }

  function insideLiteral(literal: ValueNode, depth: number): readonly Held[] {
    switch (literal.kind) {
      case Kind.LIST:
        check('inputList', literal.values.length);
        return literal.values.map((value) => ({ literal: value, depth }));
      case Kind.OBJECT:
        check('inputDepth', depth + 1);
        return literal.fields.map(({ value }) => ({ literal: value, depth: depth + 1 }));
      case Kind.VARIABLE:
        // Measured on its own already; inside an object it stands deeper.
        return depth === 0 ? [] : [{ json: variables[literal.name.value], depth }];
      case Kind.STRING:
        check('inputText', Buffer.byteLength(literal.value));
        return [];
      default:
        return [];
    }
  }

  return {
    variables: (): void => { for (const json of Object.values(variables)) walk({ json, depth: 0 }); },
    literal: (literal: ValueNode): void => { walk({ literal, depth: 0 }); },
  };
}

function insideJson(json: unknown, depth: number, check: Check): readonly Held[] {
  if (typeof json === 'string') check('inputText', Buffer.byteLength(json));
  if (typeof json !== 'object' || json === null) return [];
  const isList = Array.isArray(json);
  const values: readonly unknown[] = Object.values(json);
  if (isList) check('inputList', values.length);
  else check('inputDepth', depth + 1);
  // More than may be there in all is refused before it is spread out.
  check('inputNodes', values.length);
  return values.map((value) => ({ json: value, depth: isList ? depth : depth + 1 }));
}
