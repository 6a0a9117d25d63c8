// What a change touched, read back from what is stored of it.
import { z } from 'zod';
import type { Touched } from '#schema/rules/touched.ts';

const values = z.nullable(z.record(z.string(), z.unknown()));
/** As it is kept in JSON. */
export const keptTouched = z.array(z.object({
  id: z.string(), labels: z.array(z.string()), name: z.nullable(z.string()), before: values, after: values,
  links: z.array(z.object({ type: z.string(), to: z.string(), labels: z.array(z.string()), name: z.nullable(z.string()) })),
}));

/** `stored`: of the change; null: it kept none. */
export function touchedIn(stored: string | null): readonly Touched[] {
  return stored === null ? [] : keptTouched.parse(JSON.parse(stored));
}
