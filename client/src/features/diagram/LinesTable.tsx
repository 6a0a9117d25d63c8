import { useState, type ReactElement, type ReactNode } from 'react';
import { sayChange } from '../../graph/change-looks.ts';
import { wordOf } from '../../graph/edge-styles.ts';
import { compare } from '../../graph/primary-parents.ts';
import type { StructureBody, StructureLine } from '../../graph/structure-model.ts';
import { ShortRows } from '../../lib/ShortRows.tsx';
import { PartyLink } from './PartyLink.tsx';
import type { Ways } from './party-links.ts';

interface Props<L extends StructureLine> {
  readonly bodies: readonly StructureBody[];
  readonly lines: readonly L[];
  readonly ways: Ways;
  /** What the line rests on, as links. */
  readonly sourceOf: (line: L) => ReactNode;
}

const COLUMNS = [{ key: 'from', heading: 'Who' }, { key: 'word', heading: 'Line' }, { key: 'to', heading: 'To whom' }] as const;
type Key = (typeof COLUMNS)[number]['key'];

interface Row<L> { readonly line: L; readonly from: string; readonly word: string; readonly to: string }

/** Every line of the picture, sorted as the reader wishes; on a telephone the first ten, and the others folded. */
export function LinesTable<L extends StructureLine>({ bodies, lines, ways, sourceOf }: Props<L>): ReactElement {
  const [{ key, isDown }, setOrder] = useState<{ readonly key: Key; readonly isDown: boolean }>({ key: 'to', isDown: false });
  const known = new Map(bodies.map((body) => [body.id, body]));
  const rows = lines.map((line): Row<L> => ({ line, from: known.get(line.from)?.name ?? '', word: wordOf(line.type), to: known.get(line.to)?.name ?? '' }));
  const sorted = rows.toSorted((a, b) => (isDown ? -1 : 1) * compare(a[key].toLowerCase(), b[key].toLowerCase()) || compare(a.from, b.from) || compare(a.line.id, b.line.id));
  const party = (id: string): ReactNode => {
    const body = known.get(id);
    return body === undefined ? null : <PartyLink party={body} name={body.name} ways={ways} />;
  };
  if (lines.length === 0) return <p>No paper states a line between the parties shown.</p>;
  const table = (shown: readonly Row<L>[]): ReactElement => {
    const caption = `Lines between the parties (${shown.length < lines.length ? `${String(shown.length)} of ` : ''}${String(lines.length)})`;
    return (
      <div className="lines-table__scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="lines-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column.key} scope="col" aria-sort={sortOf(column.key === key, isDown)}>
                  <button type="button" className="text-button" onClick={() => { setOrder({ key: column.key, isDown: column.key === key && !isDown }); }}>{column.heading}</button>
                </th>
              ))}
              <th scope="col">Where it says so</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, word }) => (
              <tr key={line.id}>
                <th scope="row">{party(line.from)}</th>
                <td>{word}{standingOf(line)}</td>
                <td>{party(line.to)}</td>
                <td>{sourceOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  };
  return <ShortRows items={sorted} table={table} />;
}

function sortOf(isSorted: boolean, isDown: boolean): 'ascending' | 'descending' | 'none' {
  if (!isSorted) return 'none';
  return isDown ? 'descending' : 'ascending';
}

/** What tells the line from one that a paper states and that is in force. */
function standingOf({ status, basis, certainty, change = null }: StructureLine): string {
  const marks = [
    ...(change === null ? [] : [sayChange(change)]),
    ...(status === 'PROPOSED' ? ['proposed'] : []), ...(status === 'AGREED' ? ['agreed, not in force'] : []),
    ...(basis === 'IMPLIED' ? ['our reading'] : []), ...(certainty === 'EXTRAPOLATED' && change !== 'NOT_SEEN_SINCE' ? ['not seen since'] : []),
  ];
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}
