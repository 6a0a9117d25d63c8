import type { ReactElement, ReactNode } from 'react';
import { statementRows, type SpokenStatement } from '../../lib/rows.tsx';
import { useReading } from '../../lib/reading.ts';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';

interface Props {
  readonly say: string;
  readonly asText: string;
  readonly heading: string;
  readonly statements: readonly SpokenStatement[];
  /** What the list may be narrowed by, and its pages. */
  readonly filters: ReactNode;
  readonly pager: ReactNode;
  readonly panel: ReactNode;
}

/** An answer that is a list of sentences: what it comes to, then each with its source. */
export function StatementPage({ say, asText, heading, statements, filters, pager, panel }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <Columns panel={panel} lead={<div className="answer"><p className="answer__say">{say}</p><CopyAsText text={asText} /></div>}>
      {filters}
      {statements.length > 0 && (
        <Section heading={heading} isRuled>
          <StatementList rows={statementRows(statements, evidence)} />
        </Section>
      )}
      {pager}
    </Columns>
  );
}
