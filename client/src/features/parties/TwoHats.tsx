import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { HatsFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';

/** Who may wear a buyer's and a provider's hat. `hats` undefined: the reader may not ask, and nothing is shown. */
export function TwoHats({ hats }: { readonly hats: FragmentType<typeof HatsFragmentDoc> | null | undefined }): ReactElement | null {
  const { evidence: open } = useReading();
  const answer = unmasked(HatsFragmentDoc, hats) ?? undefined;
  if (answer === undefined) return null;
  return (
    <Section heading="Who buys and provides at once" hint="For editors and above">
      <p>{answer.say}</p>
      {answer.persons.map(({ id, person, posts, say, certainty, evidence, hats: sides }) => (
        <StatementList
          key={id}
          rows={statementRows([
            { id, voice: 'OUR_READING', say: firstSentence(say), links: [...(person === null ? [] : [person]), ...posts], certainty, evidence },
            ...sides.map((side) => ({ ...side, id: side.organisation.id, links: [side.organisation] })),
          ], open)}
        />
      ))}
      {answer.persons.length > 0 && <CopyAsText text={answer.asText} />}
    </Section>
  );
}

// What follows it is said of each organisation below, with its own source.
function firstSentence(say: string): string {
  return `${say.split('. ')[0] ?? say}.`;
}
