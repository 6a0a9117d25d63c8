import type { ReactElement } from 'react';
import { InsetText } from './InsetText.tsx';

/** What must be known of a thing before its page is read; nothing where there is nothing to say. */
export function Standing({ say }: { readonly say: string | undefined }): ReactElement | null {
  return say === undefined ? null : <div className="standing"><InsetText>{say}</InsetText></div>;
}
