// Every list that can be had as a file: one row each. A row says how its address is read, what it asks and how it is told in columns.
import { editsTable } from './edits-table.ts';
import type { ExportAsk, Prepared } from './exported-list.ts';
import { measureGapTable } from './measure-gap-table.ts';
import { ownersTable } from './owners-table.ts';
import { threadGapTable } from './thread-gap-table.ts';
import { unownedTable } from './unowned-table.ts';
import { weakEvidenceTable } from './weak-evidence-table.ts';

export interface ExportedList {
  /** The question whose plan it needs. */
  readonly question: string;
  /** The page that shows it, and what of its address names the list. */
  readonly page: string;
  readonly shown: Readonly<Record<string, string>>;
  readonly prepare: (ask: ExportAsk) => Prepared;
}

const EXPORTED_LISTS = {
  unowned: { question: 'unowned', page: '/gaps', shown: { list: 'owners' }, prepare: unownedTable },
  'thread-gaps': { question: 'threadGaps', page: '/gaps', shown: { list: 'threads' }, prepare: threadGapTable },
  'measure-gaps': { question: 'measureGaps', page: '/gaps', shown: { list: 'measures' }, prepare: measureGapTable },
  owners: { question: 'ownerList', page: '/deliverables', shown: {}, prepare: ownersTable },
  edits: { question: 'edits', page: '/edits', shown: {}, prepare: editsTable },
  'weak-evidence': { question: 'weakEvidence', page: '/gaps', shown: { list: 'evidence' }, prepare: weakEvidenceTable },
} as const satisfies Record<string, ExportedList>;

/** Undefined: there is no such list. */
export function exportedList(name: string): ExportedList | undefined {
  return isExported(name) ? EXPORTED_LISTS[name] : undefined;
}

function isExported(name: string): name is keyof typeof EXPORTED_LISTS {
  return Object.hasOwn(EXPORTED_LISTS, name);
}
