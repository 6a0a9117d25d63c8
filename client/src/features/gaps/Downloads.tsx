import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useReading } from '../../lib/reading.ts';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { exportAddress, type GapList } from './lists.ts';

interface Props {
  readonly list: GapList;
  readonly asText: string;
}

/** The whole list as a file, with the filters of the page, and what is shown as text. */
export function Downloads({ list, asText }: Props): ReactElement {
  const search = useSearch({ strict: false });
  const { asOf } = useReading();
  return (
    <div className="downloads">
      <a className="govuk-button button--outlined" href={exportAddress(list, 'xlsx', { ...search, asOf })} download>Export as spreadsheet</a>
      <a className="govuk-button button--outlined" href={exportAddress(list, 'csv', { ...search, asOf })} download>Export as CSV</a>
      <CopyAsText text={asText} />
    </div>
  );
}
