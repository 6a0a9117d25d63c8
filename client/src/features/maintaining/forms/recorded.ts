// What every form says by which something new is recorded: that there is such a thing, from when, and to what it is tied.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { sayThereIs } from '#schema/wording/party-form.ts';
import type { CommandForm, Subject } from '../command-form.ts';
import type { Answers } from '../fields.ts';
import { standingIn } from './asked.ts';

interface Recorded {
  /** "the body". */
  readonly sort: string;
  /** Of its page; left out: it has none, and the page of the subject is gone back to. */
  readonly kind?: ThingKind;
  /** By which field it is called. */
  readonly named?: 'name' | 'title';
  readonly verb?: string;
  /** Whom it is tied to, as that is called inside a sentence. */
  readonly to?: (subject: Subject, answers: Answers) => string | undefined;
}

/** Its sentence, and the page that it leads to. */
export function recording({ sort, kind, named = 'name', verb = '', to = () => undefined }: Recorded): Pick<CommandForm, 'say' | 'leadsTo'> {
  return {
    say: (subject, answers) => {
      const tied = to(subject, answers);
      return {
        say: sayThereIs({ sort, name: answers.text(named), from: answers.day('from'), until: answers.day('until'), isProposed: standingIn(answers) === 'PROPOSED', tie: tied === undefined ? undefined : { verb, to: tied } }),
        links: [...answers.things('reportsTo'), ...answers.things('in')],
      };
    },
    ...(kind === undefined ? {} : { leadsTo: (id: string, answers: Answers) => ({ id, kind, name: answers.text(named), detail: null }) }),
  };
}

/** What the form is about, as it is called inside a sentence. */
export const ofSubject = ({ what }: Subject): string => what;
