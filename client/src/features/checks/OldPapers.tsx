import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { DataChecksFragment } from '../../gql/graphql.ts';
import { Section } from '../../ui/Section.tsx';

/** Papers that speak no more for the day, each with why that is no fault and the way to all that rests on it. */
export function OldPapers({ papers }: { readonly papers: DataChecksFragment['ageing'] }): ReactElement | null {
  if (papers.length === 0) return null;
  return (
    <Section heading="Papers too old to speak for this day" id="old-papers" isRuled hint="Nobody ended what they say, and only a newer paper can renew it.">
      <ul className="findings">
        {papers.map(({ document, facts, say, explanation }) => (
          <li key={document.id} className={explanation === null ? 'finding finding--fault' : 'finding'}>
            <p className="finding__name">{document.title}</p>
            <p>{say}</p>
            {explanation !== null && <p><strong>Explained.</strong> {explanation}</p>}
            <p>
              <Link className="govuk-link" to="/checks/extrapolated" search={(search) => ({ ...search, paper: document.id })}>
                {facts === 1 ? 'See it' : `List all ${String(facts)}`}<span className="govuk-visually-hidden"> of {document.title}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
