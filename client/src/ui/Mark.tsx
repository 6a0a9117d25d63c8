import type { ReactElement } from 'react';

const WORDS = { says: 'Paper says', reads: 'Our reading', edit: 'Recorded here', silent: 'Not stated' } as const;

/** Who is speaking in a sentence, in two words and a border of its own: never by colour alone. */
export function Mark({ mark }: { readonly mark: keyof typeof WORDS }): ReactElement {
  return <span className={`mark mark--${mark}`}>{WORDS[mark]}</span>;
}
