// What a backup is on disk (decision 0012): a folder of JSON Lines, a manifest, and the hashes of all of them.
import { z } from 'zod';

/** Raised when a program that knows only the older format would read a folder wrongly. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';
/** Written last, as `sha256sum` writes it: a folder without it was never finished. */
export const SUMS = 'SHA256SUMS';
export const LINKS_FILE = 'links.jsonl';

/**
 * Every node is of exactly one kind, but for the store and its migrations, which the manifest holds. `page`: how many are
 * read at once; a change may hold all rows of an import, and from an attached text leads a link to each of its lines.
 */
export const KINDS = {
  Record: { file: 'records.jsonl', limit: 'records', page: 1_000, isPaper: false },
  Change: { file: 'changes.jsonl', limit: 'changes', page: 50, isPaper: false },
  ChangeSet: { file: 'change-sets.jsonl', limit: 'sets', page: 50, isPaper: false },
  ReaderQuestion: { file: 'reader-questions.jsonl', limit: 'asked', page: 500, isPaper: false },
  AttachedText: { file: 'attached-texts.jsonl', limit: 'texts', page: 1, isPaper: true },
  TextLine: { file: 'text-lines.jsonl', limit: 'lines', page: 1_000, isPaper: true },
} as const;
export type Kind = keyof typeof KINDS;

function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

/** Every kind, in the order of the files. */
export const KIND_NAMES: readonly Kind[] = Object.keys(KINDS).filter(isKind);

/** The kind among a node's labels; undefined where it has none, or two. */
export function kindOf(labels: readonly string[]): Kind | undefined {
  const [kind, ...others] = labels.filter(isKind);
  return others.length > 0 ? undefined : kind;
}

const name = z.string().regex(/^[A-Za-z_]\w*$/);
// Judged one by one when they are unmarked.
const values = z.record(z.string(), z.unknown());
const count = z.int().nonnegative();
const end = z.tuple([z.enum(KIND_NAMES), z.string()]);

/** A line of a file of nodes. */
export const nodeLine = z.strictObject({ labels: z.array(name).min(1), values });
/** A line of the file of links: each end by its kind and its id. */
export const linkLine = z.strictObject({ from: end, type: name, to: end, values });

/** `revision`: the number of the last change that the backup holds. `rows`: lines of each file. */
export const manifestShape = z.strictObject({
  format: z.literal(FORMAT),
  store: z.looseObject({ id: z.string(), seq: count }),
  migrations: z.array(z.strictObject({ version: z.int(), name: z.string(), checksum: z.string() })),
  papers: z.enum(['included', 'left out']),
  rows: z.record(z.string(), count),
});
export type Manifest = z.infer<typeof manifestShape>;

/** The files of nodes and links that a backup consists of, in the order they are written. */
export function filesOf(manifest: Pick<Manifest, 'papers' | 'rows'>): readonly string[] {
  return [...kindsHeld(manifest).map((kind) => KINDS[kind].file), LINKS_FILE];
}

// What lies beside the record was not there from the beginning.
const CAME_LATER: ReadonlySet<Kind> = new Set(['ChangeSet', 'ReaderQuestion']);

/** The kinds that a backup has a file of: one that was taken before there were drafts, or questions of readers, has none of them. */
export function kindsHeld({ papers, rows }: Pick<Manifest, 'papers' | 'rows'>): readonly Kind[] {
  return kindsIn(papers).filter((kind) => !CAME_LATER.has(kind) || Object.hasOwn(rows, KINDS[kind].file));
}

/** The kinds of nodes that a backup with or without the words of attached papers holds. */
export function kindsIn(papers: Manifest['papers']): readonly Kind[] {
  return KIND_NAMES.filter((kind) => papers === 'included' || !KINDS[kind].isPaper);
}
