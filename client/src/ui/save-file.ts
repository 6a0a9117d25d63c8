export interface SavedFile { readonly name: string; readonly mediaType: string; readonly content: string | Uint8Array<ArrayBuffer> }

/** Hands a file made in the page to the browser, which puts it where the reader's downloads go. */
export function saveFile({ name, mediaType, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn; kept longer it would stay in memory.
  setTimeout(() => { URL.revokeObjectURL(address); }, 0);
}
