import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { PersonFragmentDoc } from '../../gql/graphql.ts';
import { CopyPage } from '../../telling/CopyPage.tsx';
import { History } from '../../telling/History.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';

interface Props {
  readonly person: FragmentType<typeof PersonFragmentDoc>;
  readonly panel: ReactNode;
  /** Whether the person may stand on two sides, for those who may ask. */
  readonly hats: ReactNode;
  /** What an officer can do about it. */
  readonly maintain: ReactNode;
}

/** A person in a public role: the posts papers show them in, nothing else. */
export function PersonPage({ person, panel, hats, maintain }: Props): ReactElement {
  const { thing, say, appointments, history } = unmasked(PersonFragmentDoc, person);
  const posts = { heading: 'Posts the papers show', statements: appointments, emptyText: 'No paper known on this day shows a post held.' };
  return (
    <Columns
      panel={panel} side={<>{maintain}<History history={history} /></>}
      lead={<><StatementSection {...posts} /><CopyPage page={{ thing, say, slots: [], history }} parts={[posts]} /></>}
    >
      {hats}
    </Columns>
  );
}
