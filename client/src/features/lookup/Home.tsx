import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import { unmasked } from '../../gql/fragment-masking.ts';
import { HomeFragmentDoc, type HomeFragment } from '../../gql/graphql.ts';
import { LookupBox } from './LookupBox.tsx';
import { OldPaper } from './OldPaper.tsx';

const EXAMPLES = ['frailty hospital at home', 'end of life strategy', 'BSIL workplan'];

const QUESTIONS = [
  { to: '/deliverables', ask: 'Who owns this, and who is that today?', hint: 'An action, risk or measure of a plan' },
  { to: '/deliverables', ask: 'It slips: whom do I tell, then whom?', hint: 'Pick it, then every route up, step by step' },
  { to: '/gaps', ask: 'What has no owner, and why?', hint: 'By area, with the reason' },
  { to: '/structure', ask: 'What is this board, by what power, who is on it?', hint: 'Its terms, members, duties and history' },
  { to: '/organisations', ask: 'Where do we sit, through whom, with a vote?', hint: 'Your organisation’s seats and lines' },
  { to: '/changes', ask: 'What changed between two dates?', hint: 'In sentences, with the paper for each' },
] as const;

interface Props {
  readonly place: FragmentType<typeof HomeFragmentDoc>;
  /** Whether the record is the one that the examples of a search are of. */
  readonly hasExamples: boolean;
}

/** The first screen below the place and its day: search, doors, what the papers leave open, everyday questions. */
export function Home({ place, hasExamples }: Props): ReactElement {
  const home = unmasked(HomeFragmentDoc, place);
  return (
    <>
      <OldPaper firstDay={home.firstDay} newest={home.newestPaper} latest={home.latestPaper} />
      <div className="home__search">
        <LookupBox label="Who is responsible for…?" size="large" />
        {hasExamples && (
          <div className="examples">
            <span>For example</span>
            {EXAMPLES.map((text) => <Link key={text} className="govuk-link" to="/find" search={{ q: text }}>{text}</Link>)}
          </div>
        )}
      </div>
      <Doors home={home} />
      <Silences silences={home.silences} />
      <section className="section" aria-labelledby="everyday">
        <h2 className="section__heading" id="everyday">Everyday questions</h2>
        <ul className="questions">
          {QUESTIONS.map(({ to, ask, hint }) => (
            <li key={ask}><Link className="govuk-link" to={to}>{ask}</Link><p>{hint}</p></li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Doors({ home: { counts, plan } }: { readonly home: HomeFragment }): ReactElement {
  const holds = plan === null ? 'No plan is known on this day' : `${counted(counts.areas, 'area')} and ${counted(counts.deliverables, 'deliverable')} of the plan`;
  return (
    <ul className="doors">
      <li><Link className="govuk-link" to="/structure">See the structure</Link><p>Boards, groups and the lines between them, drawn or listed</p></li>
      <li><Link className="govuk-link" to="/organisations">Find my organisation</Link><p>Where it sits, through whom, and with whom it works</p></li>
      <li><Link className="govuk-link" to="/deliverables">Plans and actions</Link><p>{holds}</p></li>
    </ul>
  );
}

/** One line on what the papers leave open; the rest of it stands with the gaps. */
function Silences({ silences: [first] }: { readonly silences: readonly string[] }): ReactElement | null {
  if (first === undefined) return null;
  return (
    <section className="silences" aria-labelledby="silences">
      <h2 id="silences" className="silences__heading">What the papers do not say</h2>
      <p>{first} <Link className="govuk-link" to="/gaps">See every gap and its reason</Link></p>
    </section>
  );
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}
