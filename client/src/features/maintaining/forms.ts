// Every form, by the command in its address.
import type { CommandForm } from './command-form.ts';
import { CLOSE_BODY, CLOSE_ORGANISATION, CLOSE_POST } from './forms/closing.tsx';
import { END_APPOINTMENT } from './forms/end-appointment.ts';

const FORMS: ReadonlyMap<string, CommandForm> = new Map([CLOSE_BODY, CLOSE_ORGANISATION, CLOSE_POST, END_APPOINTMENT].map((form) => [form.name, form]));

/** Undefined: no form is called so. */
export function formOf(name: string): CommandForm | undefined {
  return FORMS.get(name);
}
