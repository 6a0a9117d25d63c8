import type { ReactElement, ReactNode } from 'react';

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly counts: readonly number[];
}

interface Props {
  readonly caption: string;
  readonly hint: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly total: Row;
}

/** Counts by row with a total; numbers stand right, digits of one width. */
export function TallyTable({ caption, hint, columns: [first, ...counted], rows, total }: Props): ReactElement {
  return (
    <table className="tally">
      <caption>{caption} <span className="tally__hint">{hint}</span></caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {counted.map((name) => <th key={name} scope="col" className="tally__count">{name}</th>)}
        </tr>
      </thead>
      <tbody>{rows.map((row) => <TallyRow key={row.key} row={row} />)}</tbody>
      <tfoot><TallyRow row={total} /></tfoot>
    </table>
  );
}

function TallyRow({ row: { name, counts } }: { readonly row: Row }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.map((count, at) => <td key={at} className="tally__count">{count}</td>)}
    </tr>
  );
}
