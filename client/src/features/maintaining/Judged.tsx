// What came of a form that was sent: how it would stand, or who was quicker.
import { useEffect, useRef, type ReactElement } from 'react';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import type { CommandForm, Subject } from './command-form.ts';
import type { Fit } from './use-sending.ts';

interface Judged {
  readonly form: CommandForm;
  readonly subject: Subject;
  readonly fit: Fit;
  /** The word on the button. */
  readonly save: string;
  readonly onSave: () => void;
}

const COLUMNS = ['What', 'Now', 'After'] as const;

/** Nothing stands against it: in a sentence, each record now and after, and the button that keeps it. */
export function NowAndAfter({ form, subject, fit: { answers, touches, leftOpen }, save, onSave }: Judged): ReactElement {
  const box = useRef<HTMLElement>(null);
  useEffect(() => { box.current?.focus(); }, []);
  const { say, links } = form.say(subject, answers);
  return (
    <section ref={box} className="now-and-after" aria-label="Before you save" tabIndex={-1}>
      <h2 className="section__heading">Before you save</h2>
      <p className="now-and-after__say"><LinkedText say={say} links={links} /></p>
      <StackedTable
        caption="What changes" columns={COLUMNS}
        rows={touches.map((touch) => ({ key: touch.id, cells: [touch.what, touch.before, touch.after] }))}
      />
      {leftOpen.length > 0 && <StillOpen parts={leftOpen} />}
      {form.besides?.(subject, answers)}
      <Button onPress={onSave}>{save}</Button>
    </section>
  );
}

function StillOpen({ parts }: { readonly parts: Fit['leftOpen'] }): ReactElement {
  return (
    <div className="left-behind">
      <h3 className="left-behind__heading">Still open: nothing of it is closed by itself</h3>
      <ul className="lines">{parts.map(({ id, say }) => <li key={id}>{say}</li>)}</ul>
    </div>
  );
}

interface Rival {
  /** How it stood as the form was opened. */
  readonly then: string;
  readonly now: readonly string[];
  /** The edit that came first, in a sentence; undefined: it could not be read. */
  readonly by: string | undefined;
  readonly yours: string;
  readonly onLeave: () => void;
}

/** Another edit came first: the three states, and who made the second; what was typed is still there. */
export function Overtaken({ then, now, by, yours, onLeave }: Rival): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, [now]);
  return (
    <div ref={box} className="trouble" role="alert" tabIndex={-1}>
      <p>Somebody else changed this since you opened it. What you typed is still here.</p>
      <dl className="states">
        <div><dt>When you opened it</dt><dd>{then}</dd></div>
        <div><dt>Now</dt><dd>{[...now, by].filter((say) => say !== undefined).join(' ')}</dd></div>
        <div><dt>Yours</dt><dd>{yours}</dd></div>
      </dl>
      <p>Check it again against that before you save, or leave it as it is now.</p>
      <Button look="outlined" onPress={onLeave}>Leave it as it is now</Button>
    </div>
  );
}
