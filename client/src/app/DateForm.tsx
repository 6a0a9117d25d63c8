import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { todayInLondon, type Day } from '#schema/period.ts';
import { dayOf, fieldsOf } from '../lib/days.ts';
import { useReading } from '../lib/reading.ts';
import { Button } from '../ui/Button.tsx';
import { DateInput } from '../ui/DateInput.tsx';
import { TextButton } from '../ui/TextButton.tsx';

interface Props {
  readonly newest: { readonly issued: Day } | null;
  readonly onDone: () => void;
}

/** Another day for the page that is shown. */
export function DateForm({ newest, onDone }: Props): ReactElement {
  const { asOf } = useReading();
  const [typed, setTyped] = useState(fieldsOf(asOf));
  const [mend, setMend] = useState<string>();
  const navigate = useNavigate();
  const show = (day: Day) => {
    onDone();
    void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, asOf: day, evidence: undefined }) });
  };
  const submit = () => {
    const read = dayOf(typed);
    if ('day' in read) {
      show(read.day);
      return;
    }
    setMend(read.mend);
    document.getElementById('as-of-day')?.focus();
  };
  return (
    <form className="date-form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <DateInput id="as-of" legend="Show what was known on" hint="For example, 15 3 2023" value={typed} error={mend} onChange={setTyped} />
      <div className="date-form__doors">
        <Button type="submit">Show this day</Button>
        <TextButton onPress={() => { show(todayInLondon()); }}>Today</TextButton>
        {newest !== null && <TextButton onPress={() => { show(newest.issued); }}>The day of the newest paper</TextButton>}
      </div>
    </form>
  );
}
