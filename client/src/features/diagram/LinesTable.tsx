import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { sayChange } from '../../graph/change-looks.ts';
import { wordOf } from '../../graph/edge-styles.ts';
import { compare } from '../../graph/primary-parents.ts';
import type { StructureBody, StructureLine } from '../../graph/structure-model.ts';
import { ShortRows } from '../../lib/ShortRows.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import './lines-table.scss';
import { useNearRows } from './near-rows.ts';
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
const ALL_COLUMNS = COLUMNS.length + 1;

/** So many rows are all in the page. */
const WHOLE_UP_TO = 500;

interface Order { readonly key: Key; readonly isDown: boolean }
interface Row<L> { readonly id: string; readonly line: L; readonly from: string; readonly word: string; readonly to: string }

/** Every line of the picture, sorted as the reader wishes; on a telephone the first ten, and the others folded. */
export function LinesTable<L extends StructureLine>({ bodies, lines, ways, sourceOf }: Props<L>): ReactElement {
  const [order, setOrder] = useState<Order>({ key: 'to', isDown: false });
  const known = useMemo(() => new Map(bodies.map((body) => [body.id, body])), [bodies]);
  const sorted = useMemo(() => sortedRows(lines, known, order), [lines, known, order]);
  const party = (id: string): ReactNode => {
    const body = known.get(id);
    return body === undefined ? null : <PartyLink party={body} name={body.name} ways={ways} />;
  };
  if (lines.length === 0) return <p>No paper states a line between the parties shown.</p>;
  const cells = ({ line, word }: Row<L>): ReactNode => (
    <>
      <th scope="row">{party(line.from)}</th>
      <td>{word}{standingOf(line)}</td>
      <td>{party(line.to)}</td>
      <td>{sourceOf(line)}</td>
    </>
  );
  const table = (shown: readonly Row<L>[]): ReactElement => (
    <Rows
      rows={shown} cells={cells} order={order} onOrder={setOrder}
      caption={`Lines between the parties (${shown.length < lines.length ? `${String(shown.length)} of ` : ''}${String(lines.length)})`}
    />
  );
  return <ShortRows items={sorted} table={table} />;
}

function sortedRows<L extends StructureLine>(lines: readonly L[], known: ReadonlyMap<string, StructureBody>, { key, isDown }: Order): readonly Row<L>[] {
  const nameOf = (id: string): string => known.get(id)?.name ?? '';
  const rows = lines.map((line): Row<L> => ({ id: line.id, line, from: nameOf(line.from), word: wordOf(line.type), to: nameOf(line.to) }));
  return rows.toSorted((a, b) => (isDown ? -1 : 1) * compare(a[key].toLowerCase(), b[key].toLowerCase()) || compare(a.from, b.from) || compare(a.id, b.id));
}

interface HeadProps { readonly order: Order; readonly onOrder: (order: Order) => void }
interface RowsProps<L> extends HeadProps { readonly caption: string; readonly rows: readonly Row<L>[]; readonly cells: (row: Row<L>) => ReactNode }

/** All of them, or of many those near the window; the browser's own search needs all. */
function Rows<L>(props: RowsProps<L>): ReactElement {
  const { rows } = props;
  const [isWhole, setWhole] = useState(false);
  if (rows.length <= WHOLE_UP_TO) return <WholeTable {...props} />;
  return (
    <>
      <p className="lines-table__note">
        {isWhole ? `All ${String(rows.length)} rows are in the page.` : 'Only the rows near this window are in the page: the browser’s own search finds no others.'}
        <TextButton onPress={() => { setWhole(!isWhole); }}>{isWhole ? 'Keep only the rows near the window' : `Put all ${String(rows.length)} rows into the page`}</TextButton>
      </p>
      {isWhole ? <WholeTable {...props} /> : <NearTable {...props} />}
    </>
  );
}

function WholeTable<L>({ caption, rows, cells, ...head }: RowsProps<L>): ReactElement {
  return (
    <div className="lines-table__scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="lines-table">
        <caption>{caption}</caption>
        <thead><Head {...head} /></thead>
        <tbody>{rows.map((row) => <tr key={row.id}>{cells(row)}</tr>)}</tbody>
      </table>
    </div>
  );
}

function NearTable<L>({ caption, rows, cells, ...head }: RowsProps<L>): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const { pieces, onScroll, onFocus } = useNearRows(box, rows);
  return (
    <div ref={box} className="lines-table__scroll lines-table__scroll--near" role="region" aria-label={caption} tabIndex={0} onScroll={onScroll}>
      <table className="lines-table" aria-rowcount={rows.length + 1}>
        <caption>{caption}</caption>
        <thead><Head {...head} at={1} /></thead>
        <tbody onFocus={onFocus}>
          {pieces.map((piece) => (piece.is === 'gap'
            ? <tr key={`gap-${String(piece.at)}`} className="lines-table__gap" aria-hidden="true"><td colSpan={ALL_COLUMNS} style={{ height: piece.height }} /></tr>
            : <tr key={piece.row.id} data-row={piece.row.id} aria-rowindex={piece.at + 2}>{cells(piece.row)}</tr>))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ order: { key, isDown }, onOrder, at }: HeadProps & { /** Of its row, where only some are in the page. */ readonly at?: number }): ReactElement {
  return (
    <tr aria-rowindex={at}>
      {COLUMNS.map((column) => (
        <th key={column.key} scope="col" aria-sort={sortOf(column.key === key, isDown)}>
          <button type="button" className="text-button" onClick={() => { onOrder({ key: column.key, isDown: column.key === key && !isDown }); }}>{column.heading}</button>
        </th>
      ))}
      <th scope="col">Where it says so</th>
    </tr>
  );
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
