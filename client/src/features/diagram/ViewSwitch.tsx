import type { ReactElement } from 'react';
import { VIEWS, type View } from './views.ts';

const NAMES: Readonly<Record<View, string>> = { diagram: 'View as diagram', tree: 'View as list', table: 'View as table of lines' };

/** The other ways to see the same; stands before the picture, so that a keyboard meets the list first. */
export function ViewSwitch({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }): ReactElement {
  return (
    <div className="view-switch" role="group" aria-label="Ways to see the structure">
      {VIEWS.filter((other) => other !== view).map((other) => (
        <button key={other} type="button" className="govuk-button button--outlined" onClick={() => { onView(other); }}>{NAMES[other]}</button>
      ))}
    </div>
  );
}
