// Who edited the record, when and why, and what was before and after?
import type { z } from 'zod';
import { edits as query } from '#cypher/history/edits.ts';
import type { Day } from '#schema/period.ts';
import { toDocument } from '#schema/rules/citing.ts';
import { phraseOf } from '#schema/rules/search-query.ts';
import { linkTo } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { DONE, sayEdit } from '#schema/wording/decision-trail.ts';
import { sayInSet } from '#schema/wording/change-sets.ts';
import { editsAsText, sayEdits, sayInstant } from '#schema/wording/edits.ts';
import { sayTouched } from '#schema/wording/touched.ts';
import { run } from '../neo4j/run.ts';
import { touchedIn } from '../neo4j/touched.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskEdits {
  readonly today: Day;
  /** Of what; null: of everything. */
  readonly id?: string | null | undefined;
  /** One edit alone, by its number; counts only where `id` is null. */
  readonly seq?: number | null | undefined;
  readonly first: number;
  readonly skip: number;
  readonly visibilities: readonly Visibility[];
}

const NEWEST = Number.MAX_SAFE_INTEGER;

/** Newest first. Undefined: no such record, a person the reader may not see, or no edit of that number. */
export async function edits(tx: Tx, ask: AskEdits) {
  const [found] = await run(tx, query, paramsOf(ask));
  if (found === undefined || isMissing(ask, found)) return undefined;
  const { total, revision } = found;
  const [thing, name] = found.thing === null ? [null, null] : [linkTo(found.thing) ?? null, found.thing.name ?? found.thing.title ?? found.thing.id];
  const say = sayEdits({ name, total });
  const listed = found.edits.map(editOf);
  return { at: { asOf: ask.today, revision, proposals: false }, thing, name, say, total, edits: listed, asText: editsAsText({ name, say, edits: listed }) };
}

function paramsOf({ id, seq, first, skip, visibilities }: AskEdits) {
  return { id: id ?? null, phrase: phraseOf(id ?? 'none'), visibilities: [...visibilities], earliest: seq ?? 1, latest: seq ?? NEWEST, first, skip };
}

type Found = z.infer<typeof query.row>;

function isMissing({ id, seq }: AskEdits, { thing, edits: found }: Found): boolean {
  return isAsked(id) ? thing === null : isAsked(seq) && found.length === 0;
}

function isAsked(value: string | number | null | undefined): boolean {
  return value !== null && value !== undefined;
}

function editOf({ touched, actor, source, set, ...edit }: Found['edits'][number]) {
  const paper = source === null ? null : toDocument(source);
  return {
    ...edit, author: actor, source: paper, on: sayInstant(edit.at), what: DONE[edit.command] ?? 'Edited', touches: sayTouched(touchedIn(touched)),
    set: set === null ? null : { id: set.id, title: set.title, say: sayInSet(set) },
    say: [sayEdit({ ...edit, actor, source: paper === null ? null : paper.shortTitle }), ...(set === null ? [] : [sayInSet(set)])].join(' '),
  };
}
