// The form by which an officer chooses what solid and dashed mean in this partnership.
import { HOUSE_KEY_NAMES, USUAL_KEY, type HouseKey } from '#schema/vocabulary/house-keys.ts';
import { HOUSE_KEY_CHOICES, sayChosenKey } from '#schema/wording/house-key.ts';
import { ChooseHouseKeyDocument } from '../../../gql/graphql.ts';
import type { CommandForm } from '../command-form.ts';
import type { Answers } from '../fields.ts';

const keyIn = (answers: Answers): HouseKey => HOUSE_KEY_NAMES.find((key) => key === answers.text('houseKey')) ?? USUAL_KEY;

export const CHOOSE_HOUSE_KEY: CommandForm = {
  name: 'choose-house-key',
  heading: () => 'Choose what solid and dashed mean',
  backTo: '/structure',
  fields: [{ is: 'CHOICE', name: 'houseKey', label: 'How does this partnership draw its lines?', hint: '', choices: HOUSE_KEY_CHOICES }],
  say: (_, answers) => ({ say: sayChosenKey(keyIn(answers)), links: [] }),
  send: (client, { subject: { version }, answers, asked }) => client.mutate({
    mutation: ChooseHouseKeyDocument, errorPolicy: 'all', variables: { input: { houseKey: keyIn(answers), version }, ...asked },
  }),
};
