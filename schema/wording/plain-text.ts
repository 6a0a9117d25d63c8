// Answers as text that pastes well into a message.
/** What is cited, as far as a text needs it. */
export interface Placed { readonly document: { readonly shortTitle: string }; readonly reference: string }

/** Blocks of lines with an empty line between them; empty lines and blocks are left out. */
export function blocksAsText(blocks: readonly (readonly string[])[]): string {
  return blocks.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

/** "Draft County Durham Plan 23/24, row 3; …": the places cited, each once; nothing where none is. */
export function sayPlaces(evidence: readonly Placed[]): string {
  return [...new Set(evidence.map(({ document, reference }) => `${document.shortTitle}, ${reference}`))].join('; ');
}
