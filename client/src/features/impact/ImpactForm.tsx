import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Day } from '#schema/period.ts';
import { dayOf, fieldsOf } from '../../lib/days.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Section } from '../../ui/Section.tsx';

/** Another day on which it would end. */
export function ImpactForm({ on }: { readonly on: Day }): ReactElement {
  const [typed, setTyped] = useState(fieldsOf(on));
  const [mend, setMend] = useState<string>();
  const navigate = useNavigate();
  const submit = (): void => {
    const read = dayOf(typed);
    if ('day' in read) {
      void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, on: read.day, evidence: undefined }) });
      return;
    }
    setMend(read.mend);
    document.getElementById('ends-on-day')?.focus();
  };
  return (
    <Section heading="Try another day">
      <form className="date-form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <DateInput id="ends-on" legend="The first day without it" hint="For example, 1 4 2027" value={typed} error={mend} onChange={setTyped} />
        <div className="date-form__doors"><Button type="submit">Try this day</Button></div>
      </form>
    </Section>
  );
}
