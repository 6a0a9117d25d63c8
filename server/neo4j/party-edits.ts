// How parties are added and renamed: the part that the commands of bodies, organisations, posts and people share.
import type * as z from 'zod/mini';
import { partyNames } from '#cypher/evidence/party-names.ts';
import type { EditedValues } from '#cypher/history/edit-rows.ts';
import type { AddParty, Renaming } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Bearer } from '#schema/rules/data-faults/same-names.ts';
import { addPartyProblems, renamed, renameProblems } from '#schema/rules/parties.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Call } from './apply-rows.ts';
import { editThings } from './edit-things.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';
import { begin, change } from './write-edits.ts';

const MOST = 20_000;

async function bearers({ tx, by: { visibilities = ['PUBLIC'] } }: Call): Promise<readonly Bearer[]> {
  return await run(tx, partyNames, { visibilities: [...visibilities], most: MOST });
}

interface Sort<R> {
  readonly command: string;
  readonly shape: z.ZodMiniType<R>;
  readonly label: 'Organisation' | 'Body' | 'Post' | 'Person';
  /** The first part of its id. */
  readonly prefix: string;
  /** What its kind has besides its name and its days. */
  readonly valuesOf: (row: R) => EditedValues;
  /** Other words by which it is found. */
  readonly foundBy?: (row: R) => readonly string[];
}

/** Edits nothing that stands, so it takes no version. */
export async function addParty<R extends AddParty & { readonly status?: Status }>(call: Call, { command, shape, label, prefix, valuesOf, foundBy = () => [] }: Sort<R>): Promise<Outcome<Change>> {
  return await editThings<R, readonly Bearer[]>(call, {
    command,
    shape,
    about: () => ({}),
    besides: () => bearers(call),
    problems: (row, known) => addPartyProblems(row, known, label),
    write: (rows) => begin(call.tx, call.by, rows.map((row) => ({
      prefix, labels: [label, 'Party'], ends: {}, from: row.from ?? null, until: row.until, ...(row.status === undefined ? {} : { status: row.status }),
      values: { ...valuesOf(row), name: row.name, aliases: [], apartFrom: row.apartFrom, searchText: searchTextOf([row.name, ...foundBy(row)]) },
      predicate: 'EXISTS', what: 'its being there',
    }))),
  });
}

interface RenamedSort<R> {
  readonly command: string;
  readonly shape: z.ZodMiniType<R>;
  readonly label: 'Body' | 'Post';
  /** What the form calls the party. */
  readonly field: string;
  readonly renamingOf: (row: R) => Renaming;
}

/** Throws Conflict when one changed since it was read. The same party goes on: an event tells from which day, and the former name still finds it. */
export async function renaming<R>(call: Call, { command, shape, label, field, renamingOf }: RenamedSort<R>): Promise<Outcome<Change>> {
  return await editThings<R, readonly Bearer[]>(call, {
    command,
    shape,
    about: (row) => {
      const { party: id, version } = renamingOf(row);
      return { edits: [{ id, version }] };
    },
    besides: () => bearers(call),
    problems: (row, { earlier, ...known }) => renameProblems(renamingOf(row), { ...known, earlier: earlier.map(renamingOf) }, { label, field }),
    write: async (rows, held) => {
      const renamings = rows.map(renamingOf).flatMap((row) => {
        const party = held.get(row.party);
        return party === undefined ? [] : [{ row, party, names: renamed(party, row.name) }];
      });
      await change(call.tx, call.by, renamings.map(({ row, names }) => ({
        id: row.party, values: { ...names, searchText: searchTextOf([names.name, ...names.aliases]), ...(row.apartFrom.length === 0 ? {} : { apartFrom: row.apartFrom }) },
        predicate: 'NAMED', what: 'the name',
      })));
      return await begin(call.tx, call.by, renamings.map(({ row, party }) => ({
        prefix: 'ev', labels: ['ChangeEvent'], ends: { ORIGINAL: row.party, RESULTING: row.party }, from: row.from,
        values: { kind: 'CHANGED_NAME', basis: 'STATED', title: `${party.name ?? ''} is renamed ${row.name}`, formerName: party.name },
        predicate: 'RENAMED', what: 'the new name',
      })));
    },
  });
}
