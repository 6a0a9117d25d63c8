// The page about one thing: its content, or why there is none.
import type { ReactElement, ReactNode } from 'react';
import type { FragmentType } from '../gql/fragment-masking.ts';
import type { DateBarFragmentDoc } from '../gql/graphql.ts';
import { Standing } from '../ui/Standing.tsx';
import type { Answer } from './ask.ts';
import { Disputed, ReportLink } from './Disputed.tsx';
import { Known } from './Known.tsx';
import { Page } from './Page.tsx';
import { Unanswered } from './Unanswered.tsx';

interface Heading {
  readonly title: string;
  readonly kicker: string | null;
  readonly crumbs?: readonly ReactNode[];
  /** Its status on the day in a sentence, where it is not plainly in force. */
  readonly standing?: string | undefined;
  /** False on a day before the first paper that speaks of it. */
  readonly isKnown: boolean;
}

type Place = FragmentType<typeof DateBarFragmentDoc> | null | undefined;
type Read<F extends string> = { readonly placeProfile?: Place } & Partial<Readonly<Record<F, { readonly say: string } | null>>>;

interface Props<F extends string, D extends Read<F>> {
  readonly answer: Answer<D>;
  /** The question the page is about, and what it asks for in a word. */
  readonly field: F;
  readonly what: string;
  readonly headed: (thing: NonNullable<D[F]>) => Heading;
  /** The page of a form, or of what would be: what readers dispute stands on the page of the thing itself. */
  readonly isForm?: boolean;
  readonly children: (thing: NonNullable<D[F]>) => ReactNode;
}

/** What did not come, or is not held, is said in its place, and `headed` and `children` are not called. */
export function ThingPage<F extends string, D extends Read<F>>({ answer, field, what, headed, isForm = false, children }: Props<F, D>): ReactElement {
  const place = answer.data?.placeProfile;
  const thing = answer.data?.[field] ?? undefined;
  if (thing === undefined) return <Unanswered answer={answer} field={field} what={what} place={place} />;
  const { isKnown, standing, ...heading } = headed(thing);
  return (
    <Page place={place} {...heading}>
      <Known isKnown={isKnown} say={thing.say} place={place}><Standing say={standing} />{!isForm && <Disputed />}{children(thing)}{!isForm && <ReportLink />}</Known>
    </Page>
  );
}
