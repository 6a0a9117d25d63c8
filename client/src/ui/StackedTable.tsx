import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** One cell for each column; the first names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of words; on a narrow screen each row stands by itself, every cell under the name of its column. */
export function StackedTable({ caption, columns, rows }: Props): ReactElement {
  return (
    <table className="things-table stacked">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => <td key={columns[at + 1]} data-column={columns[at + 1]}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
