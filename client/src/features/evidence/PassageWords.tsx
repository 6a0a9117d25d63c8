// What a cited passage says in the paper's own words, between its neighbours; or how to have it shown.
import type { ReactElement } from 'react';
import type { PassageWordsFragment } from '../../gql/graphql.ts';

type Words = PassageWordsFragment | undefined;

/** Whether the paper is attached. */
export function hasWords(words: Words): boolean {
  return words !== undefined && words.lines !== null;
}

/** Nothing where the paper is not attached. The cited lines bear a bar, bold numbers and the word “cited”, besides their colour. */
export function PassageWords({ words, heading }: { readonly words: Words; readonly heading: string }): ReactElement | null {
  if (!words?.lines) return null;
  return (
    <figure className="passage">
      <figcaption>{heading}</figcaption>
      {words.isChanged && (
        <p className="passage__changed"><strong>The attached copy is not the one we cite.</strong> The lines below may be others than those meant.</p>
      )}
      {words.lines.some(({ isCited }) => isCited) ? null : <p>The attached copy has no such lines.</p>}
      <ol className="passage__lines">
        {words.lines.map(({ number, text, isCited }) => (
          <li key={number} className={isCited ? 'passage__cited' : undefined}>
            <span className="passage__number">{isCited ? 'Cited: line' : 'Line'} {number}</span>{' '}
            {isCited ? <mark>{text ?? WITHHELD}</mark> : <span>{text ?? WITHHELD}</span>}
          </li>
        ))}
      </ol>
    </figure>
  );
}

const WITHHELD = 'Not shown: this line names a person whose details are restricted.';

/** How to attach a paper. */
export function Unattached(): ReactElement {
  return (
    <p className="evidence__unattached">
      <strong>The paper’s text is not attached.</strong> Read the passage in the paper itself, at the reference above. To see it here, put the
      paper’s text file into a folder and run <code>npm run documents -- attach FOLDER</code> where this server is installed.
    </p>
  );
}
