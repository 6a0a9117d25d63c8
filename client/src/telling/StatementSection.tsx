import type { ReactElement } from 'react';
import { statementRows, type SpokenStatement } from '../lib/rows.tsx';
import { useReading } from '../lib/reading.ts';
import { ShortRows } from '../lib/ShortRows.tsx';
import { Section } from '../ui/Section.tsx';
import { StatementList } from '../ui/StatementList.tsx';

interface Props {
  readonly heading: string;
  readonly hint?: string;
  readonly statements: readonly SpokenStatement[];
  /** Stands in place of the list; without it, an empty section is left out. */
  readonly emptyText?: string;
}

/** A part of a page: sentences under a heading. */
export function StatementSection({ heading, hint, statements, emptyText }: Props): ReactElement | null {
  const { evidence } = useReading();
  if (statements.length === 0 && emptyText === undefined) return null;
  return (
    <Section heading={heading} hint={hint}>
      {statements.length === 0 ? <p>{emptyText}</p> : <ShortRows isTall items={statements} table={(some) => <StatementList rows={statementRows(some, evidence)} />} />}
    </Section>
  );
}
