import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { BoardSheetDownload } from '../../features/parties/BoardSheetDownload.tsx';
import { BodyPage } from '../../features/parties/BodyPage.tsx';
import { QuorumSection } from '../../features/parties/QuorumSection.tsx';
import type { BodyPageQuery } from '../../gql/graphql.ts';
import { missingIn, type Answer } from '../ask.ts';
import { ConnectionDoor } from '../ConnectionDoor.tsx';
import { Remit } from '../../features/parties/Remit.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { PlaceInStructure } from '../PlaceInStructure.tsx';
import { ThingPage } from '../ThingPage.tsx';
import { TrailOfThing } from '../TrailOfThing.tsx';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/bodies/$id');

/** With quorum, remit, its place in the structure and the decisions on it. Nothing known on the day: that, and the way to the newest paper. */
export function BodyRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { id } = route.useParams();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={answer} field="bodyProfile" what="body"
      headed={({ thing, kindLabel, slots }) => ({
        title: thing.name, kicker: kindLabel, crumbs: [<Link key="structure" to="/structure">Structure</Link>], isKnown: slots.length > 0,
      })}
    >
      {(body) => (
        <BodyPage
          body={body} panel={panel} quorum={<Quorum answer={answer} id={id} />} remit={<Remit remit={answer.data?.remit} />}
          picture={<><PlaceInStructure id={id} answer={answer} /><ConnectionDoor from={id} /><ChangesDoor within={id} /></>}
          trail={<TrailOfThing answer={answer} />}
          sheet={<Sheet answer={answer} />}
          doors={<Link className="govuk-link" to="/bodies/$id/impact" params={{ id }}>What if this body ended?</Link>}
          maintain={<Maintaining id={id} answer={answer} lines={body.lines} />}
        />
      )}
    </ThingPage>
  );
}

type Line = NonNullable<BodyPageQuery['bodyProfile']>['lines'][number];

/** A board may have thirty seats and as many lines: they stand folded below what is done to the board itself. */
function Maintaining({ answer, id, lines }: { readonly answer: Answer<BodyPageQuery>; readonly id: string; readonly lines: readonly Line[] }): ReactElement {
  const seats = answer.data?.quorumMargin?.seats ?? [];
  return (
    <Maintain id={id} besides={<><LineForms lines={lines} />{seats.length > 0 && <SeatForms seats={seats} />}</>}>
      <FormLink command="add-membership" id={id}>Record who takes a seat</FormLink>
      <FormLink command="add-line" id={id}>Record to whom it reports, or another line</FormLink>
      <FormLink command="draw-under" id={id}>Choose under which of its parents it is drawn</FormLink>
      <FormLink command="add-sub-group" id={id}>Add a sub-group</FormLink>
      <FormLink command="add-post" id={id}>Add a post in it</FormLink>
      <FormLink command="add-meeting" id={id}>Record a meeting of it</FormLink>
      <FormLink command="add-decision" id={id}>Record a decision of it</FormLink>
      <FormLink command="add-terms" id={id}>Record its terms of reference</FormLink>
      <FormLink command="rename-body" id={id}>Record another name</FormLink>
      <FormLink command="rekind-body" id={id}>Put right what it is</FormLink>
      <FormLink command="transfer-duties" id={id}>Pass on what it does</FormLink>
      <FormLink command="replace-body" id={id}>Replace it by one or several new ones</FormLink>
      <FormLink command="split-body" id={id}>Split it</FormLink>
      <FormLink command="merge-bodies" id={id}>Merge it with others</FormLink>
      <FormLink command="close-body" id={id}>Record that it ends</FormLink>
    </Maintain>
  );
}

/** What no paper says is among the lines, and is none: it names nobody. */
function LineForms({ lines }: { readonly lines: readonly Line[] }): ReactElement | null {
  const drawn = lines.filter(({ links }) => links.length > 0);
  if (drawn.length === 0) return null;
  return (
    <details>
      <summary className="text-button">A line ends, or runs on other days</summary>
      <ul className="lines">
        {drawn.map((line) => <li key={line.id}>{line.say} This <FormLink command="end-line" id={line.id}>ends</FormLink> or <FormLink command="redate-line" id={line.id}>runs on other days</FormLink></li>)}
      </ul>
    </details>
  );
}

function SeatForms({ seats }: { readonly seats: readonly { readonly id: string; readonly say: string }[] }): ReactElement {
  return (
    <details>
      <summary className="text-button">A seat ends, or is held otherwise</summary>
      <ul className="lines">
        {seats.map((seat) => <li key={seat.id}>{seat.say}: <FormLink command="end-membership" id={seat.id}>ends</FormLink> or <FormLink command="change-membership" id={seat.id}>is held otherwise</FormLink></li>)}
      </ul>
    </details>
  );
}

function Quorum({ answer, id }: { readonly answer: Answer<BodyPageQuery>; readonly id: string }): ReactElement {
  const quorum = answer.data?.quorumMargin ?? undefined;
  if (quorum === undefined) return <Retry say={missingIn(answer, 'quorumMargin')?.say ?? 'Its quorum could not be read just now.'} />;
  return <QuorumSection key={id} quorum={quorum} body={id} />;
}

/** Nothing where a part of it did not come: the page says so where the part would stand. */
function Sheet({ answer: { data } }: { readonly answer: Answer<BodyPageQuery> }): ReactElement | null {
  const { bodyProfile: body, quorumMargin: quorum, structure: picture } = data ?? {};
  if (!body || !quorum || !picture || body.slots.length === 0) return null;
  return <BoardSheetDownload name={body.thing.name} kind={body.kindLabel} body={body} quorum={quorum} picture={picture} />;
}

function ChangesDoor({ within }: { readonly within: string }): ReactElement {
  return <p className="small section__door"><Link className="govuk-link" to="/changes" search={(search) => ({ ...search, within })}>See what changed here between two dates</Link></p>;
}
