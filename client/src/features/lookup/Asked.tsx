import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { sayKind } from '#schema/wording/gap-lists.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { AskedFragmentDoc, type AskedFragment } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { askedAddress } from './asked-address.ts';

/** What was typed, read as a question: where it is answered, or what is still to be chosen. Says so where it is none. */
export function Asked({ asked }: { readonly asked: FragmentType<typeof AskedFragmentDoc> }): ReactElement {
  const read = unmasked(AskedFragmentDoc, asked);
  if (read.field === null) return <p className="quiet">{read.say}</p>;
  return (
    <div className="asked"><InsetText>
      <p><strong>{read.say}</strong></p>
      {read.choices.length > 0 ? <Choices read={read} /> : <Answer read={read} text="See the answer" />}
      {read.graphql !== null && (
        <details className="for-developers">
          <summary>For developers</summary>
          <p>The same question to the GraphQL API:</p>
          <pre className="code" tabIndex={0}>{read.graphql}</pre>
        </details>
      )}
    </InsetText></div>
  );
}

// Of one name, what tells the things apart belongs to the link.
function Choices({ read }: { readonly read: AskedFragment }): ReactElement {
  return (
    <ul className="lines">
      {read.choices.map((choice) => (
        <li key={choice.id}><Answer read={{ ...read, about: read.about.toSpliced(read.choosing ?? 0, 0, choice) }} text={sayChoice(choice)} /></li>
      ))}
    </ul>
  );
}

// The kind is said only where the name does not say it.
function sayChoice({ name, detail, kind }: AskedFragment['choices'][number]): string {
  const said = sayKind(kind).toLowerCase();
  if (detail !== null) return `${name}, ${detail}`;
  return name.toLowerCase().includes(said) ? name : `${name}, ${said}`;
}

function Answer({ read: { field, about, days, only }, text }: { readonly read: AskedFragment; readonly text: string }): ReactElement | null {
  const { asOf } = useReading();
  const address = field === null ? undefined : askedAddress({ field, about, days, only, asOf });
  return address === undefined ? null : <Link className="govuk-link" {...address}>{text}</Link>;
}
