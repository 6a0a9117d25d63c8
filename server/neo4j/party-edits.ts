// How parties are added and renamed: the part that the commands of bodies, organisations, posts and people share.
import type * as z from 'zod/mini';
import { partyNames } from '#cypher/evidence/party-names.ts';
import type { EditedValues } from '#cypher/history/edit-rows.ts';
import type { AddParty, Renaming } from '#schema/inputs/parties.ts';
import type { Outcome } from '#schema/problem.ts';
import type { Bearer } from '#schema/rules/data-faults/same-names.ts';
import { addPartyProblems, renamed, renameProblems, tieProblems, type Tie } from '#schema/rules/parties.ts';
import { searchTextOf } from '#schema/rules/search-text.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Call } from './apply-rows.ts';
import { editThings } from './edit-things.ts';
import type { Change } from './record-change.ts';
import { run } from './run.ts';
import { begin, change, type Begins } from './write-edits.ts';
import { drawLines } from './write-lines.ts';

const MOST = 20_000;

/** Every party and place with its names, of people those whom the editor may see. */
export async function bearers({ tx, by: { visibilities = ['PUBLIC'] } }: Call): Promise<readonly Bearer[]> {
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
  /** The line that it begins with, to a party that stands, and what the form calls that one; undefined: none. */
  readonly tie?: (row: R) => Tie | undefined;
}

type NewParty = AddParty & { readonly status?: Status };

/** Edits nothing that stands, so it takes no version. */
export async function addParty<R extends NewParty>(call: Call, { command, shape, label, prefix, valuesOf, foundBy = () => [], tie = () => undefined }: Sort<R>): Promise<Outcome<Change>> {
  return await editThings<R, readonly Bearer[]>(call, {
    command,
    shape,
    about: (row) => ({ names: [tie(row)?.other] }),
    besides: () => bearers(call),
    problems: (row, known) => [...addPartyProblems(row, known, label), ...tieProblems(row, tie(row), known.held)],
    write: async (rows) => {
      const made = await begin(call.tx, call.by, rows.map((row) => begunParty(row, { label, prefix, values: valuesOf(row), foundBy: foundBy(row) })));
      const lines = rows.flatMap((row, at) => {
        const [one, low] = [tie(row), made[at]];
        return one === undefined || low === undefined ? [] : [{ type: one.type, low, high: one.other, values: { purpose: null, cadence: null }, status: row.status ?? 'IN_FORCE', from: row.from ?? null, until: row.until }];
      });
      return [...made, ...await drawLines(call.tx, call.by, lines)];
    },
  });
}

interface Made {
  readonly label: Sort<unknown>['label'];
  readonly prefix: string;
  readonly values: EditedValues;
  readonly foundBy?: readonly string[];
}

/** A party as it begins. */
export function begunParty({ name, apartFrom, from = null, until, status }: NewParty, { label, prefix, values, foundBy = [] }: Made): Begins {
  return {
    prefix, labels: [label, 'Party'], ends: {}, from, until, ...(status === undefined ? {} : { status }),
    values: { ...values, name, aliases: [], apartFrom, searchText: searchTextOf([name, ...foundBy]) },
    predicate: 'EXISTS', what: 'its being there',
  };
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
