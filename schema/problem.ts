// What a person can mend: its code, where it is and the sentence that says how; and the outcome of a command.
import type * as z from 'zod/mini';
import { PROBLEM_CODES, type ProblemCode } from '#schema/vocabulary/problem-codes.ts';

/** `path`: the row (when several), then the field. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: readonly string[];
  readonly message: string;
  /** Ids of what it is about where others must be named to mend it, such as those of like name. */
  readonly about?: readonly string[];
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A problem with its sentence filled from `details`. */
export function problem(code: ProblemCode, path: readonly string[], details: Readonly<Record<string, string>> = {}): Problem {
  const message = PROBLEM_CODES[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => details[name] ?? name);
  return { code, path, message };
}

/** The same problems, said of row `at` (from 0). */
export function atRow(at: number, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((found) => ({ ...found, path: [String(at), ...found.path] }));
}

/** The outcome of what nothing stands against. */
export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The outcome of what a person must mend first; a transaction that ends in it is rolled back. */
export function refused<T>(problems: readonly Problem[]): Outcome<T> {
  return { ok: false, problems };
}

/** Every row in its shape, or every problem of every row. */
export function parseRows<T>(shape: z.ZodMiniType<T>, rows: readonly unknown[]): Outcome<readonly T[]> {
  const values: T[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, at) => {
    const parsed = shape.safeParse(row);
    if (parsed.success) values.push(parsed.data);
    else problems.push(...atRow(at, parsed.error.issues.map(issueProblem)));
  });
  return problems.length > 0 ? refused(problems) : accepted(values);
}

type Issue = z.core.$ZodIssue;

function issueProblem(issue: Issue): Problem {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return problem('UNKNOWN_FIELD', path, { field: issue.keys.join(', ') });
  return problem('INVALID', path, { what: path.at(-1) ?? 'The row', why: issue.message });
}
