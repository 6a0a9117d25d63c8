import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import type { FragmentType } from '../gql/fragment-masking.ts';
import type { StructurePictureFragmentDoc } from '../gql/graphql.ts';
import { Section } from '../ui/Section.tsx';
import { missingIn, type Answer } from './ask.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Retry } from './Unanswered.tsx';

// What draws is loaded with the first picture.
const WhereItSits = lazy(async () => ({ default: (await import('../features/diagram/WhereItSits.tsx')).WhereItSits }));

type Placed = FragmentType<typeof StructurePictureFragmentDoc> & { readonly place: { readonly id: string } };

interface Props {
  readonly id: string;
  readonly answer: Answer<{ readonly structure?: Placed | null }>;
}

/** The small picture on a party's page, and the way to the whole. */
export function PlaceInStructure({ id, answer }: Props): ReactElement {
  const structure = answer.data?.structure ?? undefined;
  return (
    <Section heading="Where it sits">
      {structure === undefined
        ? <Retry say={missingIn(answer, 'structure')?.say ?? 'The picture could not be read just now.'} />
        : (
          <PanelBoundary what="The picture">
            <Suspense fallback={<p className="small">Drawing…</p>}><WhereItSits structure={structure} id={id} /></Suspense>
          </PanelBoundary>
        )}
      <p className="small section__door"><Link className="govuk-link" to="/structure" search={{ scope: structure?.place.id }}>See the whole structure</Link></p>
      <p className="small section__door"><Link className="govuk-link" to="/structure" hash="way-up" search={{ scope: structure?.place.id, route: id }}>See its way up on the structure, step by step</Link></p>
    </Section>
  );
}
