// The systems the papers describe: the structure of each place on the day of each of its papers, for the switch between them.
import { toDocument, type StoredDocument } from '#schema/rules/citing.ts';
import { DIAGRAM_LOST, sayInferred, sayOnlyPaper, sayRounded, saySystem } from '#schema/wording/systems.ts';

export interface StoredSystem {
  readonly document: StoredDocument;
  readonly place: { readonly id: string; readonly name: string };
  /** What our copy of the paper has not, in words; absent: nothing. */
  readonly missing?: readonly string[] | null | undefined;
}

/** Each with the words of the switch, in the order given. */
export function systemsOf(stored: readonly StoredSystem[]) {
  return stored.map(({ document, place }) => {
    const paper = toDocument(document);
    return { document: paper, place, say: saySystem(place.name, paper) };
  });
}

interface Drawn {
  /** The newest paper the picture rests on; undefined: none yet. */
  readonly newest: string | undefined;
  readonly scope: string | null;
}

/** What a reader of the picture must know of the paper it rests on, a sentence each. */
export function notesOn(stored: readonly StoredSystem[], { newest, scope }: Drawn): readonly string[] {
  const system = stored.find(({ document }) => document.id === newest);
  if (system === undefined) return [];
  const { document, missing } = system;
  return [
    ...(scope === document.id ? [sayOnlyPaper(toDocument(document))] : []),
    ...(missing?.some((lost) => /\bdiagram\b/iu.test(lost)) === true ? [DIAGRAM_LOST] : []),
    ...(document.issuedBasis === 'INFERRED' ? [sayInferred(toDocument(document))] : []),
    ...(document.issuedBasis === 'STATED' && document.issuedPrecision !== 'DAY' ? [sayRounded(toDocument(document))] : []),
  ];
}
