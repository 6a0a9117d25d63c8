import type { ReactElement, ReactNode } from 'react';
import { answerAsText } from '#schema/wording/answer-text.ts';
import { moreLines } from '#schema/wording/list-text.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ExtrapolatedListFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { FindingName } from './FindingRow.tsx';

interface Props {
  /** What the page is called. */
  readonly title: string;
  readonly total: number;
  readonly found: FragmentType<typeof ExtrapolatedListFragmentDoc>;
  readonly pager: ReactNode;
}

/** All that is read on for one paper: the reason and the mending once, as they are the same for all, then each record. */
export function ExtrapolatedList({ title, total, found, pager }: Props): ReactElement {
  const { say, explanation, findings } = unmasked(ExtrapolatedListFragmentDoc, found);
  const [first] = findings;
  const { asOf } = useReading();
  const lines = [...findings.map(({ name, records }) => `- ${name} (in the record: ${records.join(', ')})`), ...moreLines({ total, shown: findings.length })];
  return (
    <>
      <div className="findings-lead">
        <p>{say}</p>
        {explanation !== null && <p><strong>Explained.</strong> {explanation}</p>}
        {first !== undefined && <p><strong>{explanation === null ? 'To mend each:' : 'What would renew each:'}</strong> {first.fix}</p>}
      </div>
      <ul className="findings">
        {findings.map(({ id, name, thing, records }) => (
          <li key={id} className={explanation === null ? 'finding finding--fault' : 'finding'}>
            <FindingName name={name} thing={thing} />
            <p className="finding__records">In the record: {records.join(', ')}</p>
          </li>
        ))}
      </ul>
      {pager}
      <CopyAsText text={answerAsText({ about: title, asOf, say: [say, explanation, first?.fix].filter((part) => typeof part === 'string').join(' '), parts: [{ lines }] })} />
    </>
  );
}
