import type { ReactElement, ReactNode } from 'react';
import { Mark } from './Mark.tsx';

interface Row {
  readonly key: string;
  readonly mark: 'says' | 'reads' | 'edit' | 'silent';
  readonly sentence: ReactNode;
  readonly source: ReactNode;
  readonly isOpen: boolean;
}

/** Sentences with who speaks before each and its source below it; the one whose source is open is tinted. */
export function StatementList({ rows }: { readonly rows: readonly Row[] }): ReactElement {
  return (
    <ul className="statements">
      {rows.map(({ key, mark, sentence, source, isOpen }) => (
        <li key={key} className={isOpen ? 'statement statement--open' : 'statement'}>
          <Mark mark={mark} />
          <div>
            <p className="statement__sentence">{sentence}</p>
            {source !== null && <p className="statement__source">{source}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
