// How the address of a list is read before anything is asked: what it is filtered by, or what is wrong with it.
import { z } from 'zod';
import type { Day } from '#schema/period.ts';
import type { Tx } from '../neo4j/tx.ts';
import type { Table } from './table.ts';

interface OfDay {
  readonly asOf: Day;
  readonly proposals: boolean;
}

export interface ExportAsk extends OfDay {
  /** The rest of the address, by name. */
  readonly filters: Readonly<Record<string, string>>;
}

/** What can be asked, or a sentence that says what to mend. */
export type Prepared =
  | { readonly ok: true; readonly table: (tx: Tx) => Promise<Table | undefined> }
  | { readonly ok: false; readonly say: string };

/** `table`: the whole list; undefined where a filter names nothing. */
export function readBy<F>(filters: z.ZodType<F>, table: (tx: Tx, ask: OfDay & { readonly filters: F }) => Promise<Table | undefined>): (ask: ExportAsk) => Prepared {
  return (ask) => {
    const read = filters.safeParse(ask.filters);
    if (!read.success) return { ok: false, say: sayWrong(read.error) };
    return { ok: true, table: (tx) => table(tx, { ...ask, filters: read.data }) };
  };
}

function sayWrong(error: z.ZodError): string {
  const names = [...new Set(error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String))))];
  return `This list cannot be filtered by ${names.map((name) => `\`${name.slice(0, 40)}\``).join(', ')} as the address says. Correct it or leave it out.`;
}
