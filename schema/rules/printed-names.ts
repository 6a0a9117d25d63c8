// Which names of a thing the papers print, and which are ours: a heading may be put together from several places.
import type { CitedDocument } from '#schema/answer.ts';

export interface StoredNames {
  readonly name: string;
  readonly aliases?: readonly string[] | null | undefined;
  /** For the name and then each alias the ids of the papers that print it, apart by spaces; '' where none does. Absent: not recorded. */
  readonly printedIn?: readonly string[] | null | undefined;
}

export interface SpokenName {
  readonly name: string;
  /** Up to the day asked, oldest first. */
  readonly papers: readonly CitedDocument[];
  /** True where no paper of any day prints it. */
  readonly isOurs: boolean;
}

/** The heading, then the other names in their order; undefined where nobody recorded which are printed. */
export function namesOf({ name, aliases, printedIn }: StoredNames, papers: readonly CitedDocument[]): readonly SpokenName[] | undefined {
  if (printedIn === null || printedIn === undefined) return undefined;
  const known = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
  return [name, ...aliases ?? []].map((each, at) => {
    const ids = (printedIn[at] ?? '').split(' ').filter((id) => id !== '');
    return { name: each, papers: known.filter(({ id }) => ids.includes(id)), isOurs: ids.length === 0 };
  });
}

/** What the papers up to the day print; every name we hold where it was not recorded which are printed. */
export function namesAsPrinted(stored: StoredNames, papers: readonly CitedDocument[]): readonly string[] {
  const names = namesOf(stored, papers);
  return names === undefined ? [stored.name, ...stored.aliases ?? []] : names.filter((each) => each.papers.length > 0).map(({ name }) => name);
}
