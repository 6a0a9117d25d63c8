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
  /** How many there are in all. */
  readonly total: number;
  readonly panel: ReactNode;
}

/** An answer that is a list of sentences: what it comes to, then each with its source, and what is not shown. */
export function StatementPage({ say, asText, heading, statements, total, panel }: Props): ReactElement {
  const { evidence } = useReading();
  return (
    <Columns panel={panel} lead={<div className="answer"><p className="answer__say">{say}</p><CopyAsText text={asText} /></div>}>
      {statements.length > 0 && (
        <Section heading={heading} isRuled>
          <StatementList rows={statementRows(statements, evidence)} />
          {total > statements.length && <p>The first {statements.length} of {total} are shown.</p>}
        </Section>
      )}
    </Columns>
  );
}
