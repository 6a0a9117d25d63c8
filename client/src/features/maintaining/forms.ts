// Every form, by the command in its address.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { CommandForm } from './command-form.ts';
import { APPOINT, END_APPOINTMENT, EXTEND_APPOINTMENT, HAND_OVER } from './forms/appointments.ts';
import { CLOSE_BODY, CLOSE_ORGANISATION, CLOSE_POST } from './forms/closing.tsx';
import { DRAW_UNDER } from './forms/draw-under.ts';
import { CHOOSE_HOUSE_KEY } from './forms/house-key.ts';
import { ADD_LINE, END_LINE, REDATE_LINE } from './forms/lines.ts';
import { CONFIRM_OWNERSHIP, END_OWNERSHIP } from './forms/ownership.ts';
import { ADD_MEMBERSHIP, CHANGE_MEMBERSHIP, END_MEMBERSHIP } from './forms/seats.ts';

const ALL = [
  CLOSE_BODY, CLOSE_ORGANISATION, CLOSE_POST, APPOINT, EXTEND_APPOINTMENT, HAND_OVER, END_APPOINTMENT, ADD_MEMBERSHIP, CHANGE_MEMBERSHIP, END_MEMBERSHIP,
  END_OWNERSHIP, CONFIRM_OWNERSHIP, ADD_LINE, END_LINE, REDATE_LINE, CHOOSE_HOUSE_KEY, DRAW_UNDER,
];
const FORMS: ReadonlyMap<string, CommandForm> = new Map(ALL.map((form) => [form.name, form]));

const CLOSING: Partial<Readonly<Record<ThingKind, CommandForm>>> = { BODY: CLOSE_BODY, ORGANISATION: CLOSE_ORGANISATION, POST: CLOSE_POST };

/** `close`: whichever ends a thing of that kind. Undefined: no form is called so. */
export function formOf(name: string, kind: ThingKind | undefined): CommandForm | undefined {
  return name === 'close' && kind !== undefined ? CLOSING[kind] : FORMS.get(name);
}
