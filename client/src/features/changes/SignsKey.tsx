import type { ReactElement } from 'react';
import { CHANGE_KINDS, type ChangeKind } from '#schema/vocabulary/changes.ts';
import { CHANGE_MEANINGS, CHANGE_WORDS } from '#schema/wording/changes-as-text.ts';
import { Section } from '../../ui/Section.tsx';
import { ChangeSign } from './ChangeSign.tsx';

/** What each sign on the page means; only those that stand on it. */
export function SignsKey({ kinds }: { readonly kinds: readonly ChangeKind[] }): ReactElement {
  return (
    <Section heading="What the signs mean">
      <dl className="signs">
        {CHANGE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
          <div key={kind}>
            <dt><ChangeSign kind={kind} /> {CHANGE_WORDS[kind]}</dt>
            <dd>{CHANGE_MEANINGS[kind]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
