import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { TrailFragmentDoc } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly trail: FragmentType<typeof TrailFragmentDoc>;
  /** The way to what changed between two days. */
  readonly door: ReactNode;
}

/** Who decided on the thing of the page, and who edited the record of it. */
export function Trail({ trail, door }: Props): ReactElement {
  const { say, decisions, nearest, edits, asText } = unmasked(TrailFragmentDoc, trail);
  return (
    <Section heading="Decisions and edits of the record" hint={say} isRuled>
      <ul className="lines trail">
        {decisions.map(({ id, say: said, body, via, evidence }) => (
          <li key={id}>
            <LinkedText say={said} links={[body, via].filter((thing) => thing !== null)} /> <Citations evidence={evidence} />
          </li>
        ))}
        {nearest.map(({ id, say: asked, links, evidence }) => (
          <li key={id}><LinkedText say={asked} links={links} /> <Citations evidence={evidence} /></li>
        ))}
        {edits.map(({ id, say: said }) => <li key={id}>{said}</li>)}
      </ul>
      {door}
      <CopyAsText text={asText} />
    </Section>
  );
}
