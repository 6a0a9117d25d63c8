// Reads a folder of facts: the manifest, then each paper's tables, into records. Files and rows are judged, never repaired.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { claims, documents, passages } from '#schema/inputs/facts/evidence.ts';
import { LINE_TABLES, THING_TABLES, withNumberPhrases, withOtherWordings, type Facts } from '#schema/inputs/facts/facts.ts';
import type { FactTable } from '#schema/inputs/facts/fact-table.ts';
import { accepted, problem, refused, type Outcome, type Problem } from '#schema/problem.ts';
import { readManifest } from './read-manifest.ts';

/** Every paper the manifest names, or every problem of every file. Paths: paper, table, row (from 0), column. */
export function readFacts(folder: string): Outcome<Facts> {
  const manifest = readManifest(folder);
  if (!manifest.ok) return manifest;
  const problems: Problem[] = [];
  const papers = manifest.value.map((paper) => readPaper(join(folder, paper), (found) => {
    problems.push(...found.map((each) => ({ ...each, path: [paper, ...each.path] })));
  }));
  if (problems.length > 0) return refused(problems);
  const facts = {
    documents: papers.flatMap((paper) => paper.documents),
    passages: papers.flatMap((paper) => paper.passages),
    claims: papers.flatMap((paper) => paper.claims),
    things: withNumberPhrases(papers.flatMap((paper) => paper.things)),
    lines: papers.flatMap((paper) => paper.lines),
  };
  return accepted({ ...facts, things: withOtherWordings(facts) });
}

type Report = (problems: readonly Problem[]) => void;

function readPaper(folder: string, report: Report): Facts {
  if (!existsSync(folder)) {
    report([problem('INVALID', [], { what: 'The folder', why: 'it does not exist' })]);
    return { documents: [], passages: [], claims: [], things: [], lines: [] };
  }
  report(unknownFiles(folder));
  const table = <F>(wanted: FactTable<F>): readonly F[] => readTable(folder, wanted, report);
  return {
    documents: readDocument(folder, report),
    passages: table(passages),
    claims: table(claims),
    things: THING_TABLES.flatMap(table),
    lines: LINE_TABLES.flatMap(table),
  };
}

// A misspelt file name would otherwise drop its facts without a word.
function unknownFiles(folder: string): readonly Problem[] {
  const known = new Set([passages, claims, ...THING_TABLES, ...LINE_TABLES].map(({ name }) => `${name}.csv`));
  const files = readdirSync(folder).toSorted().filter((file) => file !== 'document.json' && !known.has(file));
  return files.map((file) => problem('INVALID', [file], { what: file, why: 'no table of facts has this name' }));
}

function readDocument(folder: string, report: Report): Facts['documents'] {
  const read = readText(join(folder, 'document.json'), (text): unknown => JSON.parse(text));
  return settled(read.ok ? documents.read([read.value]) : read, 'document.json', report);
}

function readTable<F>(folder: string, table: FactTable<F>, report: Report): readonly F[] {
  const path = join(folder, `${table.name}.csv`);
  if (!existsSync(path)) return [];
  const rows = readText(path, rowsIn);
  return settled(rows.ok ? table.read(rows.value) : rows, `${table.name}.csv`, report);
}

function settled<F>(read: Outcome<readonly F[]>, file: string, report: Report): readonly F[] {
  if (read.ok) return read.value;
  report(read.problems.map((found) => (found.path.length > 0 ? found : { ...found, path: [file] })));
  return [];
}

function readText<T>(path: string, take: (text: string) => T): Outcome<T> {
  try {
    return accepted(take(readFileSync(path, 'utf8')));
  } catch (error) {
    return refused([problem('INVALID', [], { what: 'The file', why: error instanceof Error ? error.message : 'it cannot be read' })]);
  }
}

function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}
