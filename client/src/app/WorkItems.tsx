// What there is to do, each with the form that mends it.
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../gql/fragment-masking.ts';
import { WorkOfListFragmentDoc } from '../gql/graphql.ts';
import { LinkedText } from '../lib/ThingLink.tsx';
import { FormLink } from './Maintain.tsx';

interface Props {
  readonly list: FragmentType<typeof WorkOfListFragmentDoc>;
}

/** The sentence of the list, then its items. */
export function WorkItems({ list }: Props): ReactElement {
  const { say, items } = unmasked(WorkOfListFragmentDoc, list);
  return (
    <>
      <p>{say}</p>
      {items.length > 0 && (
        <ul className="lines">
          {items.map(({ id, say: matter, thing, other, command }) => (
            <li key={id}>
              <LinkedText say={matter} links={other === null ? [thing] : [thing, other]} />
              {command === 'answerReaderQuestion' && <> <Link className="govuk-link" to="/asked/$question" params={{ question: id }}>Answer it</Link></>}
              {command !== null && MENDING[command] !== undefined && <> <FormLink command={MENDING[command].form} id={MENDING[command].isOfThing === true ? thing.id : id}>{MENDING[command].say}</FormLink></>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const MENDING: Readonly<Record<string, { readonly form: string; readonly say: string; readonly isOfThing?: true } | undefined>> = {
  endMembership: { form: 'end-membership', say: 'End the seat' },
  endAppointment: { form: 'end-appointment', say: 'End the appointment' },
  endOwnership: { form: 'end-ownership', say: 'End the ownership' },
  endLine: { form: 'end-line', say: 'End the line' },
  redateLine: { form: 'redate-line', say: 'Put its days right' },
  extendAppointment: { form: 'extend-appointment', say: 'Extend it' },
  appoint: { form: 'appoint', say: 'Appoint somebody' },
  // Terms give way to others, which are recorded of their body.
  addTerms: { form: 'add-terms', say: 'Record those that follow', isOfThing: true },
  confirmOwnership: { form: 'confirm-ownership', say: 'Confirm it' },
};
