// What came of a form that was sent: how it would stand, how it stands now, or who was quicker.
import { useEffect, useRef, type ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { sayAssigning } from '#schema/wording/assigning.ts';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Sendable } from './typed.ts';

interface Judged {
  readonly now: string;
  readonly what: Sendable;
  readonly onSave: () => void;
}

/** Nothing stands against it: both states side by side, and the button that keeps it. */
export function NowAndAfter({ now, what, onSave }: Judged): ReactElement {
  const box = useRef<HTMLElement>(null);
  useEffect(() => { box.current?.focus(); }, []);
  return (
    <section ref={box} className="now-and-after" aria-label="Before you save" tabIndex={-1}>
      <h2 className="section__heading">Before you save</h2>
      <dl className="now-and-after__states">
        <div><dt>Now</dt><dd>{now}.</dd></div>
        <div><dt>After</dt><dd><LinkedText say={sayAssigning(what)} links={[what.party]} /></dd></div>
      </dl>
      <Button onPress={onSave}>Save</Button>
    </section>
  );
}

/** It stands: said at once, with the way back. `onKept` is called once. */
export function Kept({ item, what, onKept }: { readonly item: Thing; readonly what: Sendable; readonly onKept: () => void }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onKept();
    box.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it appears
  }, []);
  return (
    <div ref={box} className="kept" role="status" tabIndex={-1}>
      <h2 className="section__heading">Saved</h2>
      <p><LinkedText say={sayAssigning(what)} links={[what.party]} /></p>
      <p>See the page of <ThingLink thing={item} />.</p>
    </div>
  );
}

/** Another edit came first: how the item stands now; what was typed is still there. */
export function Overtaken({ say }: { readonly say: readonly string[] }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, [say]);
  return (
    <div ref={box} className="trouble" role="alert" tabIndex={-1}>
      <p>Somebody else changed this since you opened it. What you typed is still here.</p>
      {say.length === 0 ? <p>Nobody holds it now.</p> : <ul className="govuk-list govuk-list--bullet">{say.map((one) => <li key={one}>{one}</li>)}</ul>}
      <p>Check it again against that before you save.</p>
    </div>
  );
}
