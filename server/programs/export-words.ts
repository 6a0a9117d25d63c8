// What was typed behind `npm run export --`, as something to do.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isAskableDay, type Day } from '#schema/period.ts';
import { CHECKOUT, Refusal, type Config } from '../config.ts';
import { formatsOfPictures } from '../exporting/picture-file.ts';
import { ARRANGEMENTS, arrangementOf, MOST_BANDED, type Arrangement } from '../exporting/picture-arrangement.ts';
import { focusTyped, searchOfFocus, type Focusing } from '../exporting/picture-marks.ts';
import { foldingTyped, searchOfFolding, type Folding } from '../exporting/picture-folding.ts';

export interface AskedOfExport {
  readonly scope: string | undefined;
  /** A paper by whose own key it is drawn; undefined: the house key. */
  readonly legend: string | undefined;
  /** Undefined: the day a first visit shows. */
  readonly asOf: Day | undefined;
  /** A second day on the same picture; undefined: none. */
  readonly compare: Day | undefined;
  readonly proposals: boolean;
  readonly folding: Folding;
  /** Undefined: as fits a board paper. */
  readonly arrangement: Arrangement | undefined;
  /** Undefined: all of it is drawn. */
  readonly focusing: Focusing | undefined;
  /** The organisation whose seats are marked, and whose way up; undefined: none. */
  readonly mine: string | undefined;
  readonly route: string | undefined;
  /** Which of several ways, from 1. */
  readonly way: number;
  readonly format: string;
  readonly paper: 'a4' | 'a3';
  readonly folder: string;
}

const OPTIONS = {
  'scope': { type: 'string' }, 'as-of': { type: 'string' }, 'compare': { type: 'string' }, 'levels': { type: 'string' }, 'open': { type: 'string' }, 'folded': { type: 'string' }, 'focus': { type: 'string' }, 'hops': { type: 'string' }, 'dir': { type: 'string' }, 'kinds': { type: 'string' }, 'mine': { type: 'string' }, 'route': { type: 'string' }, 'way': { type: 'string', default: '1' }, 'legend': { type: 'string' }, 'proposals': { type: 'boolean', default: false }, 'format': { type: 'string', default: 'pdf' },
  'arrangement': { type: 'string' }, 'paper': { type: 'string', default: 'a4' }, 'out': { type: 'string', default: '.' }, 'help': { type: 'boolean', default: false },
} as const;

/** Several lines, formats in the order of the page's menu; no line break at the end. */
export function usage(): string {
  return [
    'The structure of a place as a file for a board paper:',
    `  npm run export -- [--scope ID] [--as-of DAY] [--compare DAY] [--proposals] [--levels N|all] [--folded IDS] [--open IDS] [--focus ID [--hops N] [--dir up|down|both] [--kinds KINDS]] [--mine ID] [--route ID [--way N]] [--legend ID] [--arrangement ${ARRANGEMENTS.join('|')}] [--format FORMAT] [--paper a4|a3] [--out FOLDER]`,
    '',
    '  --scope      a place or a source document by its id, such as place-darlington; the place of the newest paper when left out',
    '  --as-of      a day such as 2023-03-15; the day a first visit shows when left out',
    '  --compare    a second day: one picture of both, with what came, went or changed marked as such',
    '  --proposals  show what is only agreed or proposed, marked as such',
    '  --levels     how many levels are drawn, 1 to 9 or all; what lies below is counted in its boxes; as many as can be read when left out',
    '  --folded     boxes whose branch is folded besides, by their ids with commas between; --open: boxes whose branch is not',
    '  --focus      only one party and what is near it: --hops lines away, 2 when left out, --dir up, down or both, of the --kinds named',
    '  --mine       an organisation: its seats are marked, the other boxes are paler',
    '  --route      a party, or what can have an owner: its way up is numbered; --way: another of several than the first',
    '  --legend     a source document by whose own key it is drawn; by the house key when left out',
    '  --arrangement  hanging: lists below their boards; banded: a band across the page for each level, for a board paper;',
    '                 right: from left to right, a column for each level, up to 300 boxes;',
    '                 map: whoever reports to a board, or is part of it, stands in its box;',
    `                 banded when left out, above ${String(MOST_BANDED)} boxes hanging`,
    '  --format     one of these, pdf when left out:',
    ...formatsOfPictures().map(({ format, use }) => `                 ${format.padEnd(9)} ${use}`),
    '  --paper      of formats that have pages: a4, as when left out, or a3',
    '  --out        a folder that exists; a relative one counts from the checkout, which is meant when left out',
  ].join('\n');
}

/** Undefined: only help is wanted. Throws a Refusal that says what to mend. */
export function askedFor(words: readonly string[]): AskedOfExport | undefined {
  const typed = parsed(words);
  if (typed.help) return undefined;
  const { 'as-of': asOf, compare, format, paper, proposals, scope, legend, out, levels, open, folded } = typed;
  const formats = formatsOfPictures().map((known) => known.format);
  for (const day of [asOf, compare]) if (day !== undefined && !isAskableDay(day)) throw new Refusal(`${day} is not a day of the calendar. Write it like 2023-03-15.`);
  if (!formats.includes(format)) throw new Refusal(`There is no format ${format}. Choose one of ${formats.join(', ')}.`);
  if (paper !== 'a4' && paper !== 'a3') throw new Refusal(`There is no paper ${paper}. Choose a4 or a3.`);
  const { folding, unread } = foldingTyped({ levels, open, folded });
  if (unread !== undefined) throw new Refusal(unread.name === 'levels' ? `There is no level ${unread.value}. Choose 1 to 9 or all.` : `${unread.value} is no id of a box. The address of the page of a body ends with its id.`);
  return { scope, legend, asOf, compare, proposals, folding, ...marksTyped(typed), arrangement: arrangementTyped(typed.arrangement), format, paper, folder: resolve(CHECKOUT, out) };
}

function marksTyped({ mine, route, way, ...typed }: ReturnType<typeof parsed>): Pick<AskedOfExport, 'focusing' | 'mine' | 'route' | 'way'> {
  const { focusing, wrong } = focusTyped(typed);
  if (wrong !== undefined) throw new Refusal(wrong);
  if (!/^[1-9]\d?$/u.test(way)) throw new Refusal(`${way} is no number of a way up. Choose 1 or higher.`);
  return { focusing, mine, route, way: Number(way) };
}

function arrangementTyped(word: string | undefined): Arrangement | undefined {
  if (word === undefined) return undefined;
  const arrangement = arrangementOf(word);
  if (arrangement === undefined) throw new Refusal(`There is no arrangement ${word}. Choose one of ${ARRANGEMENTS.join(', ')}.`);
  return arrangement;
}

interface Drawn { readonly place: string; readonly scene: { readonly asOf: Day; readonly compareTo: Day | null; readonly arrangement: Arrangement } }

/** The page that shows the same, its arrangement named even where it is the usual one: a browser may remember another. Two days are of the place that was drawn, whatever place the newest paper of one of them is of. */
export function addressOfPage({ scope, legend, proposals, folding, arrangement, focusing, ...marks }: Omit<AskedOfExport, 'asOf' | 'compare' | 'format' | 'paper' | 'folder'>, { host, port }: Pick<Config, 'host' | 'port'>, { place, scene: { asOf, compareTo, arrangement: drawn } }: Drawn): string {
  const shown = compareTo === null ? scope : scope ?? place;
  const search = new URLSearchParams({ asOf, ...(compareTo === null ? {} : { compare: compareTo }), ...(proposals ? { proposals: 'show' } : {}), ...(shown === undefined ? {} : { scope: shown }), ...searchOfFolding(folding), ...searchOfFocus(focusing), ...searchOfMarks(marks), ...(legend === undefined ? {} : { legend }), arrangement: arrangement ?? drawn });
  return `http://${host}:${String(port ?? 4000)}/structure?${search.toString()}`;
}

function searchOfMarks({ mine, route, way }: Pick<AskedOfExport, 'mine' | 'route' | 'way'>): Readonly<Record<string, string>> {
  return { ...(mine === undefined ? {} : { mine }), ...(route === undefined ? {} : { route, ...(way === 1 ? {} : { way: String(way) }) }) };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split('. ')[0] ?? '' : 'That cannot be read'}.\n\n${usage()}`);
  }
}
