// Two plan editions compared: pairs that somebody recorded, then what is matched with nothing; what a machine finds alike stands apart.
import type { ReactElement, ReactNode } from 'react';
import type { Thing } from '#schema/answer.ts';
import { EDITION_CHANGE_WORDS, SUGGESTIONS_HINT } from '#schema/wording/edition-changes.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { EditionsFragmentDoc, type EditionChangePartsFragment, type EditionItemPartsFragment, type EditionsFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LastSeen } from '../../lib/LastSeen.tsx';
import { useReading } from '../../lib/reading.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly answer: FragmentType<typeof EditionsFragmentDoc>;
  readonly panel: ReactNode;
  readonly more: ReactNode;
}

/** `more` stands below the list, for its further pages; a part without changes has no heading. */
export function EditionsView({ answer, panel, more }: Props): ReactElement {
  const { say, succession, tallies, changes, suggestions, asText } = unmasked(EditionsFragmentDoc, answer);
  const parts = [
    ['In both editions', changes.filter(({ older, newer }) => older !== null && newer !== null)],
    ['Only in the older edition', changes.filter(({ newer }) => newer === null)],
    ['Only in the newer edition', changes.filter(({ older }) => older === null)],
  ] as const;
  return (
    <Columns
      panel={panel}
      lead={<div className="changes-lead"><p className="changes-lead__say">{say}</p><p className="changes-lead__say">{succession}</p><CopyAsText text={asText} /></div>}
      side={tallies.length === 0 ? null : <Tallies tallies={tallies} />}
    >
      {parts.map(([heading, listed]) => listed.length > 0 && (
        <Section key={heading} heading={heading}>
          <ul className="changes">{listed.map((change) => <EditionRow key={change.id} change={change} />)}</ul>
        </Section>
      ))}
      {more}
      {suggestions.length > 0 && (
        <Section heading="Perhaps continued" hint={SUGGESTIONS_HINT}>
          <ul className="lines">{suggestions.map(({ id, say: said, older, newer }) => <li key={id}><LinkedText say={said} links={linksOf(older, newer)} /></li>)}</ul>
        </Section>
      )}
    </Columns>
  );
}

function linksOf(...items: readonly (EditionItemPartsFragment | null)[]): readonly Thing[] {
  return items.flatMap((item) => item?.thing ?? []);
}

function EditionRow({ change: { kinds, say, older, newer, certainty, evidence } }: { readonly change: EditionChangePartsFragment }): ReactElement {
  const { evidence: open } = useReading();
  return (
    <li className={evidence.some(({ id }) => id === open) ? 'change change--open' : 'change'}>
      <span className="edition-badges">{kinds.map((kind) => <span key={kind} className="change-badge change-badge--apart">{EDITION_CHANGE_WORDS[kind]}</span>)}</span>
      <div>
        <p><LinkedText say={say} links={linksOf(older, newer)} /></p>
        <p className="change__source"><Citations evidence={evidence} /><LastSeen certainty={certainty} evidence={evidence} /></p>
      </div>
    </li>
  );
}

function Tallies({ tallies }: { readonly tallies: EditionsFragment['tallies'] }): ReactElement {
  return (
    <table className="tally">
      <caption>The count <span className="tally__hint">Commitments of each kind</span></caption>
      <thead>
        <tr>{['Kind', 'Older', 'Newer', 'Paired'].map((name, at) => <th key={name} scope="col" className={at === 0 ? undefined : 'tally__count'}>{name}</th>)}</tr>
      </thead>
      <tbody>
        {tallies.map(({ kindLabel, older, newer, paired }) => (
          <tr key={kindLabel}>
            <th scope="row">{kindLabel}</th>
            {[older, newer, paired].map((count, at) => <td key={at} className="tally__count">{count}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
