// The form by which an officer gives an item its owner, or another of the five letters: typed, judged, looked at, kept.
import { useState, type ReactElement } from 'react';
import { RASCI_LETTERS } from '#schema/vocabulary/accountability.ts';
import { LETTER_CHOICES } from '#schema/wording/assigning.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { AssignOwnerFragmentDoc } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Kept, NowAndAfter, Overtaken } from './Judged.tsx';
import { keepTyped, keptTyped, readTyped, type Mend, type Sendable, type Typed } from './typed.ts';
import { useAssigning, type Sent } from './use-assigning.ts';

interface Props {
  readonly answer: FragmentType<typeof AssignOwnerFragmentDoc>;
  /** What it may rest on, newest first. */
  readonly papers: readonly { readonly id: string; readonly shortTitle: string }[];
  /** Called once it is kept: what other pages have read is no longer so. */
  readonly onKept: () => void;
  /** The box in which a party is looked up; its field's id is `party-field`. */
  readonly partyBox: (chosen: Typed['party'], onChoose: (party: NonNullable<Typed['party']>) => void) => ReactElement;
}

const AT: Readonly<Record<keyof Typed, string>> = { party: 'party-field', letter: 'letter', from: 'from-day', until: 'until-day', reason: 'reason', source: 'source' };
const LETTERS = Object.entries(LETTER_CHOICES).flatMap(([letter, choice]) => RASCI_LETTERS.filter((one) => one === letter).map((value) => ({ value, ...choice })));

/** What is typed stays until it is kept: through problems, a lost connection, another's edit and a reload. */
export function AssignOwnerForm({ answer, papers, onKept, partyBox }: Props): ReactElement {
  const { item, version, say: now } = unmasked(AssignOwnerFragmentDoc, answer);
  const [typed, setTyped] = useState(() => keptTyped(item.id));
  const { sent, send, mend, reset } = useAssigning({ id: item.id, version });
  const type = (change: Partial<Typed>): void => {
    const next = { ...typed, ...change };
    setTyped(next);
    keepTyped(item.id, next);
    if (fitIn(sent) !== null) reset();
  };
  const check = (): void => {
    const read = readTyped(typed);
    if ('mends' in read) mend(read.mends);
    else void send(read.sendable, true);
  };
  const mends: readonly Mend[] = sent.is === 'MEND' ? sent.mends : [];
  const fit = fitIn(sent);
  const at = (field: keyof Typed): string | undefined => mends.find((each) => each.field === field)?.say;
  if (sent.is === 'KEPT') return <Kept item={item} what={sent.what} onKept={() => { keepTyped(item.id, undefined); onKept(); }} />;
  return (
    <div className="form">
      <Against sent={sent} />
      <p className="form__now">Now: {now}.</p>
      <Chosen party={typed.party} error={at('party')}>{partyBox(typed.party, (party) => { type({ party }); })}</Chosen>
      <form noValidate onSubmit={(event) => { event.preventDefault(); check(); }}>
        <Radios id={AT.letter} legend="As what?" choices={LETTERS} value={typed.letter} error={at('letter')} onChange={(letter) => { type({ letter }); }} />
        <DateInput id="from" legend="From when?" hint="The first day, for example 1 4 2026" value={typed.from} error={at('from')} onChange={(from) => { type({ from }); }} />
        <DateInput id="until" legend="Until when? (if it is known)" hint="The first day without it; leave it empty where no end is known" value={typed.until} error={at('until')} onChange={(until) => { type({ until }); }} />
        <Field id={AT.reason} label="How do we know?" hint="Such as “agreed at the board on 12 March, item 4”. It is shown with the edit." error={at('reason')}>
          {(describedBy) => <textarea className={at('reason') === undefined ? 'govuk-textarea' : 'govuk-textarea govuk-textarea--error'} id={AT.reason} rows={3} maxLength={2000} aria-describedby={describedBy} value={typed.reason} onChange={(event) => { type({ reason: event.target.value }); }} />}
        </Field>
        <Field id={AT.source} label="Which paper says it? (if one does)" hint="Of the papers we hold" error={at('source')}>
          {(describedBy) => (
            <select className="govuk-select" id={AT.source} aria-describedby={describedBy} value={typed.source} onChange={(event) => { type({ source: event.target.value }); }}>
              <option value="">None of them</option>
              {papers.map(({ id, shortTitle }) => <option key={id} value={id}>{shortTitle}</option>)}
            </select>
          )}
        </Field>
        {fit !== null
          ? <NowAndAfter now={now} what={fit} onSave={() => { void send(fit, false); }} />
          : <Button type="submit">{sent.is === 'BUSY' ? 'Checking…' : 'Check before saving'}</Button>}
      </form>
    </div>
  );
}

/** What may be saved as it was judged; also after an answer that was lost. */
function fitIn(sent: Sent): Sendable | null {
  if (sent.is === 'FIT') return sent.what;
  return sent.is === 'FAILED' ? sent.fit : null;
}

/** What stands against it, at the head of the form. */
function Against({ sent }: { readonly sent: Sent }): ReactElement | null {
  if (sent.is === 'MEND') return <ErrorSummary errors={sent.mends.map(({ field, say }) => ({ say, at: field === undefined ? undefined : AT[field] }))} />;
  if (sent.is === 'OVERTAKEN') return <Overtaken say={sent.say} />;
  return sent.is === 'FAILED' ? <ErrorSummary errors={[{ say: sent.say, at: undefined }]} /> : null;
}

interface ChosenProps {
  readonly party: Typed['party'];
  readonly error: string | undefined;
  /** The box to look one up. */
  readonly children: ReactElement;
}

/** The box, and who is chosen: what is typed there afterwards chooses nobody. */
function Chosen({ party, error, children }: ChosenProps): ReactElement {
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      {error !== undefined && <p className="govuk-error-message"><span className="govuk-visually-hidden">Error: </span>{error}</p>}
      {children}
      <p role="status">{party !== null && <>Chosen: <ThingLink thing={party} /></>}</p>
    </div>
  );
}
