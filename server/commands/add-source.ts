// Records papers, minutes, letters and officers' knowledge that edits may rest on. All rows or none.
import { randomUUID } from 'node:crypto';
import { addSources, type SourceRow } from '#cypher/evidence/add-sources.ts';
import { sourcesOfDays } from '#cypher/evidence/sources-of-days.ts';
import { addSourceInput, type AddSource } from '#schema/inputs/sources.ts';
import { todayInLondon } from '#schema/period.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Held } from '#schema/rules/held.ts';
import { addSourceProblems, sourceOf } from '#schema/rules/sources.ts';
import { editThings } from '../neo4j/edit-things.ts';
import type { Authorship, Change } from '../neo4j/record-change.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

/** Edits nothing that stands, so it takes no version; and it says itself how we know, so it needs no other ground. */
export async function addSource(tx: Tx, input: readonly unknown[], by: Authorship): Promise<Outcome<Change>> {
  return await editThings({ tx, input, by }, {
    command: 'addSource',
    shape: addSourceInput,
    isOwnGround: true,
    about: ({ board, sender }) => ({ names: [board, sender] }),
    besides: async (_, rows) => (await run(tx, sourcesOfDays, { days: [...new Set(rows.map(({ issued }) => issued))] })).map(({ source }) => source),
    problems: addSourceProblems,
    write: async (rows, held) => {
      const written = rows.map((row) => sourceRow(row, held, by));
      await run(tx, addSources, { rows: written });
      return written.map(({ id }) => id);
    },
  });
}

function sourceRow(row: AddSource, held: Held, { reason }: Authorship): SourceRow {
  const { kind, status, board, sender, item = null, publisher = null, link = null } = row;
  const { title, issued } = sourceOf(row, held);
  return {
    id: `doc.${randomUUID()}`, issued, editedOn: todayInLondon(), reason: reason ?? null,
    // It describes no structure, and nothing of it is cited yet.
    values: { title, shortTitle: title, kind, status, item, publisher, link, issuedPrecision: 'DAY', issuedBasis: 'STATED', describesStructure: false, missing: [], claimIds: [] },
    links: [{ type: 'OF', to: board } as const, { type: 'FROM', to: sender } as const].flatMap(({ type, to }) => (to === null || to === undefined ? [] : [{ type, to }])),
  };
}
