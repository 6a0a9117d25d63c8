// The form by which an officer says under which of its parents a body is drawn.
import { DRAWN_CHOICES, sayDrawnUnder } from '#schema/wording/draw-under.ts';
import { DrawUnderDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import { textIn, type Answers } from '../fields.ts';
import { IS } from './about.ts';
import { one } from './asked.ts';

const isChosen = (answers: Answers): boolean => answers.text('by') === 'OFFICER';

export const DRAW_UNDER: CommandForm = {
  name: 'draw-under', about: IS.BODY,
  heading: (what) => `Choose where a picture places ${what}`,
  fields: [
    { is: 'CHOICE', name: 'by', label: 'Where is it drawn?', hint: '', choices: DRAWN_CHOICES },
    { ...one('under', 'Under which of its parents?', { kinds: ['BODY', 'ORGANISATION', 'POST'], empty: 'Choose one of its parents' }), isAsked: (typed) => textIn(typed, 'by') === 'OFFICER' },
  ],
  say: ({ what }, answers) => {
    const [parent] = isChosen(answers) ? answers.things('under') : [];
    return { say: sayDrawnUnder(what, parent), links: parent === undefined ? [] : [parent] };
  },
  send: (client, { subject: { id, version }, answers, asked }) => client.mutate({
    mutation: DrawUnderDocument, errorPolicy: 'all', variables: { input: { body: id, version, under: isChosen(answers) ? answers.things('under')[0]?.id ?? null : null }, ...asked },
  }),
};
