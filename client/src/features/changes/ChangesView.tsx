// What changed between two days: the count first, then every change under the body it belongs to.
import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ChangesFragmentDoc } from '../../gql/graphql.ts';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChangeGroup } from './ChangeGroup.tsx';
import { CountTable } from './CountTable.tsx';
import { groupsOf } from './groups.ts';
import { SignsKey } from './SignsKey.tsx';

interface Props {
  readonly answer: FragmentType<typeof ChangesFragmentDoc>;
  readonly panel: ReactNode;
  /** What leads to the rest of a long list. */
  readonly more: ReactNode;
}

/** `more` stands below the list, for its further pages; no count where the answer has none. */
export function ChangesView({ answer, panel, more }: Props): ReactElement {
  const { from, to, say, counts, changes, notes, asText } = unmasked(ChangesFragmentDoc, answer);
  return (
    <Columns
      panel={panel}
      lead={<div className="changes-lead"><p className="changes-lead__say">{say}</p><CopyAsText text={asText} /></div>}
      side={(
        <>
          {counts !== null && <CountTable from={from} to={to} counts={counts} />}
          {changes.length > 0 && <SignsKey kinds={changes.map(({ kind }) => kind)} />}
          {notes.length > 0 && <Section heading="Left out"><ul className="lines">{notes.map((note) => <li key={note}>{note}</li>)}</ul></Section>}
        </>
      )}
    >
      {groupsOf(changes).map((group) => <ChangeGroup key={group.key} group={group} />)}
      {more}
    </Columns>
  );
}
