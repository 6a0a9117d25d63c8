// A link of the picture or the list: followed in this page, unless the reader wants a tab of its own or is marking text.
import type { MouseEvent } from 'react';

/** `open` is called for a plain click; a tab of its own is left to the browser, and marking text opens nothing. */
export function follow(event: MouseEvent, open: () => void): void {
  const marksText = getSelection()?.isCollapsed === false;
  const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey;
  if (wantsTab && !marksText) return;
  event.preventDefault();
  if (!marksText) open();
}
