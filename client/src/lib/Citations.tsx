// What a sentence rests on, as links that open the evidence beside it.
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import type { Day } from '#schema/period.ts';
import { useReading } from './reading.ts';
import { referenceRuns } from './reference-runs.ts';

/** As much of a citation as its link shows. */
export interface CitedLine {
  readonly id: string;
  readonly reference: string;
  readonly document: { readonly id: string; readonly shortTitle: string; readonly issued: Day; readonly issuedSay: string };
}

/** Paper and place, once each; a paper's further places follow it without repeating its name. */
export function Citations({ evidence }: { readonly evidence: readonly CitedLine[] }): ReactElement | null {
  const { evidence: open } = useReading();
  const runs = referenceRuns(distinct(evidence, open));
  if (runs.length === 0) return null;
  return (
    <>
      {runs.map(({ label, members }, at) => {
        const isOpen = members.some(({ id }) => id === open);
        const cited = members.find(({ id }) => id === open) ?? members[0];
        return (
          <Fragment key={cited.id}>
            {at > 0 && '; '}
            <CitationLink cited={cited} label={label} isOpen={isOpen} isFollowing={runs[at - 1]?.members[0].document.id === cited.document.id} />
          </Fragment>
        );
      })}
    </>
  );
}

interface LinkProps {
  readonly cited: CitedLine;
  readonly label: string;
  readonly isOpen: boolean;
  readonly isFollowing: boolean;
}

function CitationLink({ cited: { id, document }, label, isOpen, isFollowing }: LinkProps): ReactElement {
  return (
    <Link
      className={isOpen ? 'govuk-link citation citation--open' : 'govuk-link citation'}
      data-claim={id} to="." replace resetScroll={false} hash={true}
      search={(search) => ({ ...search, evidence: id })}
    >
      {!isFollowing && `${document.shortTitle}, `}{label}
    </Link>
  );
}

/** Claims that cite one passage look alike, so only the first is shown, or the one that is open. */
function distinct(evidence: readonly CitedLine[], open: string | undefined): readonly CitedLine[] {
  const shown = new Map<string, CitedLine>();
  for (const cited of evidence) {
    const place = `${cited.document.id} ${cited.reference}`;
    if (!shown.has(place) || cited.id === open) shown.set(place, cited);
  }
  return [...shown.values()];
}
