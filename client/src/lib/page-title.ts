import { useEffect } from 'react';

/** Names the document after its page: "Living Well Partnership Board – Answerable". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Answerable`;
  }, [title]);
}
