// Values of the types that a text is asked with. Neo4j keeps a plan for each set of types, so that a text explained with these
// meets the plan that its question has made already.
import neo4j from 'neo4j-driver';
import { z } from 'zod';

const { $ZodArray, $ZodBoolean, $ZodNullable, $ZodNumber, $ZodObject, $ZodOptional, $ZodReadonly, $ZodRecord } = z.core;

/** A value for every parameter; where there may be none, none. */
export function sampleOf(shape: z.core.$ZodType): unknown {
  if (shape instanceof $ZodNullable || shape instanceof $ZodOptional) return null;
  if (shape instanceof $ZodReadonly) return sampleOf(shape._zod.def.innerType);
  if (shape instanceof $ZodArray) return [sampleOf(shape._zod.def.element)];
  if (shape instanceof $ZodObject) return Object.fromEntries(Object.entries(shape._zod.def.shape).map(([name, each]) => [name, sampleOf(each)]));
  return plainOf(shape);
}

function plainOf(shape: z.core.$ZodType): unknown {
  if (shape instanceof $ZodNumber) return neo4j.int(1);
  if (shape instanceof $ZodBoolean) return true;
  return shape instanceof $ZodRecord ? {} : 'x';
}
