import type { ReactElement } from 'react';
import type { Day } from '#schema/period.ts';
import type { ChangeCountPartsFragment } from '../../gql/graphql.ts';
import { inWords } from '../../lib/days.ts';

interface Props {
  readonly from: Day;
  readonly to: Day;
  readonly counts: { readonly bodies: ChangeCountPartsFragment; readonly lines: ChangeCountPartsFragment };
}

const STEPS = [['ended', '−', 'Ended', 'gone'], ['notSeenSince', '−', 'Not seen since', 'gone'], ['started', '+', 'Started', 'come'], ['firstSeen', '+', 'First seen', 'come']] as const;

/** From the count of the earlier day, step by step, to that of the later: the reader can add it up. */
export function CountTable({ from, to, counts: { bodies, lines } }: Props): ReactElement {
  const steps = STEPS.filter(([step]) => bodies[step] + lines[step] > 0);
  return (
    <table className="tally change-count">
      <caption>The count <span className="tally__hint">Bodies and lines that the structure of each day draws</span></caption>
      <thead>
        <tr><th scope="col">Day</th><th scope="col" className="tally__count">Bodies</th><th scope="col" className="tally__count">Lines</th></tr>
      </thead>
      <tbody>
        <tr><th scope="row">{inWords(from)}</th><td className="tally__count">{bodies.before}</td><td className="tally__count">{lines.before}</td></tr>
        {steps.map(([step, sign, word, tone]) => (
          <tr key={step} className={`change-count__${tone}`}>
            <th scope="row">{word}</th>
            <td className="tally__count">{sign}{bodies[step]}</td>
            <td className="tally__count">{sign}{lines[step]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr><th scope="row">{inWords(to)}</th><td className="tally__count">{bodies.after}</td><td className="tally__count">{lines.after}</td></tr>
      </tfoot>
    </table>
  );
}
