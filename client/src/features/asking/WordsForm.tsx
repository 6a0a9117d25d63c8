// A form of a few words: sent once however often it is pressed, and nothing of it is lost where it does not arrive.
import type { ErrorLike } from '@apollo/client';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { MOST_WORDS_ASKED } from '#schema/vocabulary/reader-questions.ts';
import { failuresOf } from '../../lib/failures.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';

/** What came of sending. `done`: the question as it stands; undefined or null where it was refused. */
export interface Sent {
  readonly problems: readonly { readonly message: string }[];
  readonly question: { readonly id: string } | null;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly send: (words: string, key: string) => Promise<{ readonly done: Sent | undefined; readonly error: ErrorLike | undefined }>;
  readonly onSent: (id: string) => void;
  readonly children?: ReactNode;
}

/** `children`: what is asked above the words. */
export function WordsForm({ label, hint, button, send, onSent, children }: Props): ReactElement {
  const [words, setWords] = useState('');
  const [mends, setMends] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const key = useRef<string>(undefined);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    if (words.trim() === '') { setMends([`${label}: write a few words.`]); return; }
    setBusy(true);
    key.current ??= crypto.randomUUID();
    const { done, error } = await send(words, key.current).catch(notSent);
    setBusy(false);
    if (done?.question) { onSent(done.question.id); return; }
    setMends(error === undefined ? (done?.problems ?? []).map(({ message }) => message) : failuresOf(error).map(({ say }) => say));
  };
  const [first] = mends;
  return (
    <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      {mends.length > 0 && <ErrorSummary errors={mends.map((say) => ({ say, at: 'words' }))} />}
      {children}
      <Field id="words" label={label} hint={hint} error={first}>
        {(describedBy) => (
          <textarea
            className="govuk-textarea" id="words" rows={6} maxLength={MOST_WORDS_ASKED} value={words} aria-describedby={describedBy}
            onChange={(event) => { key.current = undefined; setWords(event.target.value); }}
          />
        )}
      </Field>
      <Button type="submit">{isBusy ? 'Sending…' : button}</Button>
    </form>
  );
}

function notSent(thrown: unknown): { readonly done: undefined; readonly error: ErrorLike } {
  return { done: undefined, error: thrown instanceof Error ? thrown : new Error('Not sent') };
}
