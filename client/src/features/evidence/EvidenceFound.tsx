import type { ReactElement, ReactNode } from 'react';
import type { CitationDetailFragment, EvidenceQuery } from '../../gql/graphql.ts';
import { hasWords, PassageWords, Unattached } from './PassageWords.tsx';
import { HOW_IT_IS_SAID, sayChoice, sayRecorder, STATUS_OF_PAPER } from './wording.ts';

type Found = NonNullable<EvidenceQuery['evidence']>;

/** Paper, reference, how it is said, and what contradicts it. */
export function EvidenceFound({ evidence: { say, citations, rivals, alsoHere, texts }, openId }: { readonly evidence: Found; readonly openId: string }): ReactElement {
  const opened = citations.filter(({ id }) => id === openId);
  const first = opened.length > 0 ? opened : citations;
  const others = citations.filter((citation) => !first.includes(citation));
  const wordsOf = (claim: string) => texts.find(({ of }) => of === claim);
  return (
    <>
      <h3 className="evidence__say">{first.length === 1 ? first[0]?.gist : say}</h3>
      <p className="evidence__gist">Our summary, not the paper’s words</p>
      {first.map((citation) => {
        const differing = rivals.filter((rival) => rival.of === citation.id);
        return (
          <div key={citation.id}>
            <Cited citation={citation} rivals={differing} isAlone={first.length === 1} />
            <PassageWords words={wordsOf(citation.id)} heading="In the paper’s own words" />
            {differing.map(({ citation: { id, document, reference } }) => (
              <PassageWords key={id} words={wordsOf(id)} heading={`In the words of ${document.shortTitle}, ${reference}`} />
            ))}
          </div>
        );
      })}
      {first.some(({ id }) => !hasWords(wordsOf(id))) && <Unattached />}
      {others.length > 0 && <Also heading="The same rests on">{others.map(({ id, gist, document, reference }) => (
        <li key={id}>{gist} ({document.shortTitle}, {reference})</li>
      ))}</Also>}
      {alsoHere.length > 0 && <Also heading="Also rests on these lines">{alsoHere.map(({ id, gist }) => <li key={id}>{gist}</li>)}</Also>}
    </>
  );
}

interface CitedProps {
  readonly citation: CitationDetailFragment;
  readonly rivals: Found['rivals'];
  readonly isAlone: boolean;
}

function Cited({ citation: { gist, reference, modality, recordedBy, document }, rivals, isAlone }: CitedProps): ReactElement {
  return (
    <dl className="evidence__cited">
      {!isAlone && <Row term="It says">{gist}</Row>}
      <Row term="Paper">{document.shortTitle}</Row>
      <Row term="Date">{document.issuedSay}</Row>
      <Row term="Status">{STATUS_OF_PAPER[document.status]}</Row>
      <Row term="Reference">{reference}</Row>
      <Row term="How it is said">{HOW_IT_IS_SAID[modality]}</Row>
      <Row term="Recorded by">{sayRecorder(recordedBy)}</Row>
      <Row term="Papers differ?">
        {rivals.length === 0 ? 'No paper we hold contradicts it' : rivals.map((rival) => <Rival key={rival.citation.id} rival={rival} />)}
      </Row>
    </dl>
  );
}

function Rival({ rival: { citation, isChosen, reason } }: { readonly rival: Found['rivals'][number] }): ReactElement {
  return (
    <p>
      {citation.document.shortTitle}, {citation.reference}: {citation.gist}.{' '}
      {sayChoice(isChosen)}, because {reason}
    </p>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  return <div><dt>{term}</dt><dd>{children}</dd></div>;
}

function Also({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  return <div className="evidence__also"><h3>{heading}</h3><ul>{children}</ul></div>;
}
