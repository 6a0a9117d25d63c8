import type { ReactElement, ReactNode } from 'react';

interface Row {
  readonly key: string;
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly value: ReactNode;
  readonly remark: string | null;
  /** The nearest things known where it is empty. */
  readonly nearest: readonly { readonly key: string; readonly sentence: ReactNode }[];
  readonly source: ReactNode;
  readonly isOpen: boolean;
}

interface Props {
  readonly caption: string;
  /** True where a heading above the table already says what it is. */
  readonly isCaptionHidden?: boolean;
  readonly rows: readonly Row[];
}

/** Fixed rows: a filled one with its source, an empty one with an open ring and its reason. */
export function SlotTable({ caption, isCaptionHidden = false, rows }: Props): ReactElement {
  return (
    <table className="slots">
      <caption className={isCaptionHidden ? 'govuk-visually-hidden' : 'slots__caption'}>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.isOpen ? 'slots__row slots__row--open' : 'slots__row'}>
            <th scope="row">{row.heading}</th>
            <td>
              {row.isEmpty && <span className="open-ring" aria-hidden="true" />}
              <span className={row.isEmpty ? 'slots__reason' : undefined}>{row.value}</span>
              {row.nearest.map(({ key, sentence }) => <span key={key} className="slots__nearest">{sentence}</span>)}
              {row.remark !== null && <span className="slots__remark">{row.remark}</span>}
            </td>
            <td className="slots__source">{row.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
