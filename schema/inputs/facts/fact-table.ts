// A table of facts: its columns, and the record that each row becomes. Records are what the rules judge and the importer writes.
import type * as z from 'zod/mini';
import { parseRows, refused, accepted, type Outcome } from '#schema/problem.ts';
import type { Day } from '#schema/period.ts';
import type { Label, Link } from '#schema/vocabulary/labels.ts';
import type { RelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { DatedRow } from './cells.ts';

export type Value = string | number | boolean | readonly string[] | null;
export type Values = Readonly<Record<string, Value>>;

/** A link of structure that a row implies, such as `CONTAINS` from a theme to its deliverable. */
export interface LinkFact {
  readonly type: Link;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

interface Cited {
  /** The table it stands in, for messages. */
  readonly table: string;
  readonly id: string;
  readonly values: Values;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly claims: readonly string[];
}

/** A thing: a node with its labels and the links its row implies. */
export interface ThingFact extends Cited {
  readonly labels: readonly (Label | 'Party' | 'Ownable')[];
  readonly links: readonly LinkFact[];
}

/** A line: between two parties, or one that carries claims of its own, such as an alignment. */
export interface LineFact extends Cited {
  readonly type: RelationshipType | Link;
  readonly from: string;
  readonly to: string;
}

export interface FactTable<F = ThingFact | LineFact> {
  /** The file's name without `.csv`. */
  readonly name: string;
  /** Every row as a record, or every problem of every row; paths start with the table's name. */
  readonly read: (rows: readonly unknown[]) => Outcome<readonly F[]>;
}

/** A table whose rows have the shape given and become what `toFact` says. */
export function factTable<R, F>(name: string, shape: z.ZodMiniType<R>, toFact: (row: R) => F): FactTable<F> {
  return {
    name,
    read: (rows) => {
      const parsed = parseRows(shape, rows);
      if (!parsed.ok) return refused(parsed.problems.map((found) => ({ ...found, path: [name, ...found.path] })));
      return accepted(parsed.value.map(toFact));
    },
  };
}

/** What every dated record carries, from the cells of its row. */
export function datedValues(row: DatedRow): Values {
  return {
    status: row.status,
    fromPrinted: row.fromPrinted ?? null, fromPrecision: row.fromPrecision, fromBasis: row.fromBasis,
    untilPrinted: row.untilPrinted ?? null, untilPrecision: row.untilPrecision, untilBasis: row.untilBasis,
  };
}

/** The parts of a record that come from its dated cells. */
export function datedParts({ validFrom, validTo, claims }: DatedRow): Pick<Cited, 'validFrom' | 'validTo' | 'claims'> {
  return { validFrom, validTo, claims };
}

/** A link of structure, or none where a cell that would name its end is empty. */
export function linked(type: Link, [from, to]: readonly [string | undefined, string | undefined], values: Values = {}): readonly LinkFact[] {
  return from === undefined || to === undefined ? [] : [{ type, from, to, values }];
}
