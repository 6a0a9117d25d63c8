export interface SavedFile { readonly name: string; readonly blob: Blob }

/** Hands a file made in the page to the browser, which puts it where the reader's downloads go. */
export function saveFile({ name, blob }: SavedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers begin to read it only after this.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
