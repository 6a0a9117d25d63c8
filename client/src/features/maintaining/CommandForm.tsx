// The machine that every form of a command runs on: typed, judged, looked at, kept.
import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { addressOfSignIn } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { CommandForm as Form, Subject } from './command-form.ts';
import { Control, type Change, type Supplies } from './Control.tsx';
import { GROUND, placeOf, readTyped, textIn, type Field } from './fields.ts';
import { destinationFields, isForDraft } from './into-draft.ts';
import { NowAndAfter, Overtaken } from './Judged.tsx';
import { keepTyped, keptTyped } from './kept-typed.ts';
import { SourceField } from './SourceField.tsx';
import { useSending, type Fit, type Sent } from './use-sending.ts';

interface Props {
  /** Whose words are kept until they are saved; undefined: there is nobody else. */
  readonly whose?: string | undefined;
  readonly form: Form;
  readonly subject: Subject;
  readonly supplies: Omit<Supplies, 'subject'>;
  /** Called once it is kept, with what was recorded in a sentence, and the page of what began: what other pages have read is no longer so. */
  readonly onKept: (say: string, page: Thing | undefined) => void;
  /** Called instead once it is in a draft, with its id. */
  readonly onDrafted: (set: string) => void;
  /** Called where the officer leaves it as it is. */
  readonly onLeave: () => void;
}

/** What is typed stays until it is kept: through problems, a lost connection, another's edit and a reload. */
export function CommandForm({ whose, form, subject, supplies, onKept, onDrafted, onLeave }: Props): ReactElement {
  const fields = [...form.fields, ...destinationFields(supplies.drafts), ...GROUND];
  const draft = [whose ?? [], form.name, subject.id].flat().join('.');
  const [typed, setTyped] = useState(() => keptTyped(draft, fields));
  const { sent, check, save, mend, reset } = useSending(form, subject);
  // What is read for a field may come in while something is typed into another: neither undoes the other.
  const latest = useRef(typed);
  const type = (change: Change): void => {
    latest.current = { ...latest.current, ...(typeof change === 'function' ? change(latest.current) : change) };
    setTyped(latest.current);
    keepTyped(draft, latest.current);
    if (fitIn(sent) !== null) reset();
  };
  const submit = (): void => {
    const read = readTyped(fields, typed);
    if ('mends' in read) mend(read.mends);
    else void check(read.answers);
  };
  const keep = async (fit: Fit): Promise<void> => {
    const came = await save(fit);
    if (came.is !== 'KEPT') return;
    keepTyped(draft, undefined);
    const [made] = came.fit.made;
    if (came.set === undefined) onKept(form.say(subject, fit.answers).say, made === undefined ? undefined : form.leadsTo?.(made, fit.answers));
    else onDrafted(came.set);
  };
  const leave = (): void => {
    keepTyped(draft, undefined);
    onLeave();
  };
  const fit = fitIn(sent);
  const mends = sent.is === 'MEND' ? sent.mends : [];
  const overtaken = sent.is === 'OVERTAKEN' ? sent : undefined;
  const asRead = useMemo(() => ({ id: subject.id, overtaken }), [subject.id, overtaken]);
  return (
    <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Against sent={sent} form={form} fields={fields} subject={subject} onLeave={leave} />
      {subject.now !== '' && <p className="form__now">Now: {subject.now}</p>}
      {fields.filter(({ isAsked }) => isAsked?.(typed) ?? true).map((field) => (
        field.is === 'PAPER'
          ? <SourceField key={field.name} field={field} chosen={textIn(typed, field.name)} error={errorAt(sent, field)} supplies={{ ...supplies, subject: asRead }} onChoose={(text) => { type({ [field.name]: { is: 'TEXT', text } }); }} />
          : <Control key={field.name} field={field} typed={typed} error={errorAt(sent, field)} mends={mends} supplies={{ ...supplies, subject: asRead }} onType={type} />
      ))}
      {fit === null
        ? <Button type="submit">{sent.is === 'BUSY' ? 'Checking…' : 'Check before saving'}</Button>
        : <NowAndAfter form={form} subject={subject} fit={fit} save={isForDraft(fit.answers) ? 'Put it into the draft' : 'Save'} onSave={() => { void keep(fit); }} />}
    </form>
  );
}

function errorAt(sent: Sent, { name }: Field): string | undefined {
  return sent.is === 'MEND' ? sent.mends.find(({ field }) => field === name)?.say : undefined;
}

/** What may be saved as it was judged; also after an answer that was lost. */
function fitIn(sent: Sent): Fit | null {
  if (sent.is === 'FIT' || sent.is === 'KEPT') return sent.fit;
  return sent.is === 'FAILED' ? sent.fit : null;
}

interface Standing {
  readonly sent: Sent;
  readonly form: Form;
  readonly fields: readonly Field[];
  readonly subject: Subject;
  readonly onLeave: () => void;
}

/** What stands against it, at the head of the form. */
function Against({ sent, form, fields, subject, onLeave }: Standing): ReactElement | null {
  if (sent.is === 'MEND') return <ErrorSummary errors={sent.mends.map(({ field, say }) => ({ say, at: placeOf(fields, field) }))} />;
  if (sent.is === 'OVERTAKEN') return <Overtaken then={subject.now} now={sent.now} by={sent.by} yours={form.say(subject, sent.answers).say} onLeave={onLeave} />;
  if (sent.is !== 'FAILED') return null;
  if (!sent.isSignedOut) return <ErrorSummary errors={[{ say: sent.say, at: undefined }]} />;
  return (
    <>
      <ErrorSummary errors={[{ say: `${sent.say} What you typed is kept: sign in again, and you come back to it.`, at: undefined }]} />
      <p><a className="govuk-button" href={addressOfSignIn()}>Sign in again</a></p>
    </>
  );
}
