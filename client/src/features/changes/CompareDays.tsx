import { useState, type ReactElement } from 'react';
import type { Day } from '#schema/period.ts';
import { sayReversed } from '#schema/wording/changes-between.ts';
import { dayOf, fieldsOf, type DayFields } from '../../lib/days.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { TextButton } from '../../ui/TextButton.tsx';

interface Paper {
  readonly id: string;
  readonly issued: Day;
  readonly issuedSay: string;
}

interface Props {
  readonly from: Day;
  readonly to: Day;
  /** The place's papers: their days are good days to compare. */
  readonly papers: readonly Paper[];
  readonly onCompare: (days: { readonly from: Day; readonly to: Day }) => void;
}

interface Mend {
  readonly from?: string;
  readonly to?: string;
}

/** Two days, typed or taken from the papers. */
export function CompareDays({ from, to, papers, onCompare }: Props): ReactElement {
  const [typed, setTyped] = useState({ from: fieldsOf(from), to: fieldsOf(to) });
  const [mend, setMend] = useState<Mend>({});
  const submit = () => {
    const read = readDays(typed);
    setMend(read.mend);
    if (read.days !== undefined) onCompare(read.days);
    else document.getElementById(read.mend.from === undefined ? 'to-day' : 'from-day')?.focus();
  };
  const field = (side: 'from' | 'to', legend: string) => (
    <div className="compare-days__side">
      <DateInput id={side} legend={legend} hint="For example, 25 5 2018" value={typed[side]} error={mend[side]} onChange={(value) => { setTyped({ ...typed, [side]: value }); }} />
      <PaperDays legend={legend} papers={papers} onChoose={(day) => { setTyped({ ...typed, [side]: fieldsOf(day) }); }} />
    </div>
  );
  return (
    <form className="compare-days" noValidate aria-label="Two days to compare" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {field('from', 'From')}
      {field('to', 'To')}
      <div className="compare-days__door"><Button type="submit">Compare</Button></div>
    </form>
  );
}

function PaperDays({ legend, papers, onChoose }: { readonly legend: string; readonly papers: readonly Paper[]; readonly onChoose: (day: Day) => void }): ReactElement | null {
  if (papers.length === 0) return null;
  return (
    <ul className="paper-days" aria-label={`${legend}: the days of the papers`}>
      {papers.map(({ id, issued, issuedSay }) => (
        <li key={id}><TextButton onPress={() => { onChoose(issued); }}>{issuedSay}</TextButton></li>
      ))}
    </ul>
  );
}

interface Typed {
  readonly from: DayFields;
  readonly to: DayFields;
}

function readDays({ from, to }: Typed): { readonly days?: { readonly from: Day; readonly to: Day }; readonly mend: Mend } {
  const [first, second] = [dayOf(from), dayOf(to)];
  if (!('day' in first) || !('day' in second)) {
    return { mend: { ...('mend' in first ? { from: first.mend } : {}), ...('mend' in second ? { to: second.mend } : {}) } };
  }
  const reversed = sayReversed(first.day, second.day);
  return reversed === undefined ? { days: { from: first.day, to: second.day }, mend: {} } : { mend: { from: reversed } };
}
