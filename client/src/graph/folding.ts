// Which branches of a picture are folded to the box above them: down to a level, with exceptions. As an address holds it.

/** From 1, the roots; 'all': nothing is folded by its level. */
export type Levels = number | 'all';

export interface Folding {
  /** Undefined: as many as can be read at first. */
  readonly levels: Levels | undefined;
  /** Boxes open though their level is folded, and folded though it is not: sorted ids. */
  readonly open: readonly string[];
  readonly folded: readonly string[];
}

/** The words of an address, or of the command line. */
export interface TypedFolding { readonly levels?: string | undefined; readonly open?: string | undefined; readonly folded?: string | undefined }

export const AT_FIRST: Folding = { levels: undefined, open: [], folded: [] };

const A_LEVEL = /^[1-9]$/u;
// The ids of bodies, organisations and posts.
const AN_ID = /^[\w.:-]{1,200}$/u;
/** So many exceptions an address may name. */
const MOST = 500;

/** What cannot be read is left out: `unreadIn` names it. */
export function readFolding({ levels, open, folded }: TypedFolding): Folding {
  return { levels: levelsOf(levels), open: idsIn(open).filter(isId), folded: idsIn(folded).filter(isId) };
}

/** Sorted, so that one state has one address; what is as at first is left out. */
export function typedFolding({ levels, open, folded }: Folding): Required<TypedFolding> {
  const listed = (ids: readonly string[]): string | undefined => (ids.length === 0 ? undefined : sorted(ids).join(','));
  return { levels: levels === undefined ? undefined : String(levels), open: listed(open), folded: listed(folded) };
}

/** Each value that cannot be read, by the name under which it was typed. */
export function unreadIn({ levels = '', open, folded }: TypedFolding): readonly { readonly name: keyof TypedFolding; readonly value: string }[] {
  const strange = (name: 'open' | 'folded', text: string | undefined) => idsIn(text).filter((id) => !isId(id)).map((value) => ({ name, value }));
  return [...(levels === '' || levelsOf(levels) !== undefined ? [] : [{ name: 'levels' as const, value: levels }]), ...strange('open', open), ...strange('folded', folded)];
}

/** Whether a box that others hang below is folded. `level`: its own, from 1. */
export function isFolded({ levels, open, folded }: Folding & { readonly levels: Levels }, { id, level }: Leveled): boolean {
  return folded.includes(id) || (isBeyond(levels, level) && !open.includes(id));
}

export interface Leveled { readonly id: string; readonly level: number }

/** The folding with this branch closed or, where it is closed, opened; what is folded below it stays as it is. `levels`: those that are shown. */
export function turned(folding: Folding, { id, level }: Leveled, levels: Levels): Folding {
  const { open, folded } = folding;
  const others = { open: open.filter((one) => one !== id), folded: folded.filter((one) => one !== id) };
  const isByLevel = isBeyond(levels, level);
  const wasFolded = isFolded({ ...folding, levels }, { id, level });
  if (wasFolded) return { ...folding, ...others, open: isByLevel ? sorted([...others.open, id]) : others.open };
  return { ...folding, ...others, folded: isByLevel ? others.folded : sorted([...others.folded, id]) };
}

const isBeyond = (levels: Levels, level: number): boolean => levels !== 'all' && level >= levels;

function levelsOf(text: string | undefined): Levels | undefined {
  if (text === 'all') return text;
  return text !== undefined && A_LEVEL.test(text) ? Number(text) : undefined;
}

/** Sorted, each once; a comma too many, as it is left when an id is taken out by hand, names nobody. */
export const idsIn = (text = ''): readonly string[] => sorted([...new Set(text.split(',').filter((id) => id !== ''))]).slice(0, MOST);

/** Whether it may be an id or a code word of ours. */
export const isId = (text: string): boolean => AN_ID.test(text);

const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted((a, b) => (a < b ? -1 : 1));
