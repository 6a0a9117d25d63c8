// The forms by which a body, an organisation or a post ends: three commands, one form.
import { CLOSING_CHOICES, isClosing, sayClosing, type ClosingKind } from '#schema/wording/closing-form.ts';
import { CloseBodyDocument, CloseOrganisationDocument, ClosePostDocument } from '../../../gql/graphql.ts';
import { ClosingPreview } from '../ClosingPreview.tsx';
import type { CommandForm, Sending } from '../command-form.ts';
import { IS } from './about.ts';
import { textIn, type Answers, type Typed } from '../fields.ts';

const isKind = (typed: Typed, ...kinds: readonly string[]): boolean => kinds.includes(textIn(typed, 'kind'));
const kindIn = (answers: Answers): ClosingKind => {
  const kind = answers.text('kind');
  return isClosing(kind) ? kind : 'NO_LONGER_EXISTS';
};
const closingOf = ({ subject: { version }, answers }: Sending) => ({
  version, endsOn: answers.day('endsOn') ?? '', kind: kindIn(answers), successors: answers.things('successors').map(({ id }) => id),
});

const ENDING = { BODY: IS.BODY, ORGANISATION: IS.ORGANISATION, POST: IS.POST } as const;

function closing(kind: keyof typeof ENDING, word: string, { name, send }: Pick<CommandForm, 'name' | 'send'>): CommandForm {
  return {
    name, send, about: ENDING[kind],
    heading: (what) => `Record that ${what} ends`,
    fields: [
      { is: 'DAY', name: 'endsOn', label: 'From when is it no more?', hint: 'The first day without it, for example 1 4 2027' },
      { is: 'CHOICE', name: 'kind', label: 'What becomes of it?', hint: '', choices: CLOSING_CHOICES },
      {
        is: 'THINGS', name: 'successors', label: `Which ${word} takes its place?`, hint: '', kinds: [kind], empty: `Choose ${kind === 'ORGANISATION' ? 'an' : 'a'} ${word}`,
        isSeveral: (typed) => isKind(typed, 'SPLIT'), isAsked: (typed) => !isKind(typed, 'NO_LONGER_EXISTS'),
      },
    ],
    say: ({ what }, answers) => {
      const links = answers.things('successors');
      return { say: sayClosing({ what, endsOn: answers.day('endsOn') ?? '', kind: kindIn(answers), successors: links }), links };
    },
    besides: ({ page }, answers) => page === undefined ? null : (
      <ClosingPreview thing={page} on={answers.day('endsOn') ?? ''} into={kindIn(answers) === 'NO_LONGER_EXISTS' ? undefined : answers.things('successors')[0]?.id} />
    ),
  };
}

export const CLOSE_BODY = closing('BODY', 'body', {
  name: 'close-body',
  send: (client, sending) => client.mutate({ mutation: CloseBodyDocument, errorPolicy: 'all', variables: { input: { body: sending.subject.id, ...closingOf(sending) }, ...sending.asked } }),
});

export const CLOSE_ORGANISATION = closing('ORGANISATION', 'organisation', {
  name: 'close-organisation',
  send: (client, sending) => client.mutate({ mutation: CloseOrganisationDocument, errorPolicy: 'all', variables: { input: { organisation: sending.subject.id, ...closingOf(sending) }, ...sending.asked } }),
});

export const CLOSE_POST = closing('POST', 'post', {
  name: 'close-post',
  send: (client, sending) => client.mutate({ mutation: ClosePostDocument, errorPolicy: 'all', variables: { input: { post: sending.subject.id, ...closingOf(sending) }, ...sending.asked } }),
});
