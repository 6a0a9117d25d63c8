// Every form, by the command in its address.
import type { CommandForm } from './command-form.ts';
import { ADD_AGREEMENT, ADD_DELEGATION, ADD_FUNCTION, PASS_ON } from './forms/agreements.ts';
import { APPOINT, END_APPOINTMENT, EXTEND_APPOINTMENT, HAND_OVER } from './forms/appointments.ts';
import { CLOSE_BODY, CLOSE_ORGANISATION, CLOSE_POST } from './forms/closing.tsx';
import { ADD_DELIVERABLE, CONTINUE_DELIVERABLE, REWORD_DELIVERABLE, WITHDRAW_DELIVERABLE } from './forms/deliverables.ts';
import { DRAW_UNDER } from './forms/draw-under.ts';
import { CHOOSE_HOUSE_KEY } from './forms/house-key.ts';
import { ADD_LINE, END_LINE, REDATE_LINE } from './forms/lines.ts';
import { ADD_DECISION, ADD_DECISION_ABOUT, ADD_MEETING, ADD_TERMS } from './forms/meetings.ts';
import { CONFIRM_OWNERSHIP, END_OWNERSHIP } from './forms/ownership.ts';
import { ADD_BODY, ADD_ORGANISATION, ADD_PERSON, ADD_POST, ADD_POST_IN, ADD_SUB_GROUP } from './forms/parties.ts';
import { ADD_EDITION, ADD_MEASURE, ADD_MITIGATION, ADD_OBJECTIVE, ADD_PLAN, ADD_PRIORITY, ADD_RISK, ADD_THEME, RATE_RISK, RECORD_OBSERVATION } from './forms/plan-parts.ts';
import { REKIND_BODY, RENAME_BODY, RETITLE_POST } from './forms/renaming.ts';
import { ADD_MEMBERSHIP, CHANGE_MEMBERSHIP, END_MEMBERSHIP } from './forms/seats.ts';
import { MERGE_BODIES, REPLACE_BODY, SPLIT_BODY, TRANSFER_DUTIES } from './forms/successions.ts';

/** Several commands that an officer takes for one: which it is follows from what it is about. */
const FAMILIES = [
  { name: 'close', forms: [CLOSE_BODY, CLOSE_ORGANISATION, CLOSE_POST] },
  { name: 'end', forms: [END_APPOINTMENT, END_MEMBERSHIP, END_OWNERSHIP, END_LINE] },
  { name: 'rename', forms: [RENAME_BODY, RETITLE_POST] },
];
const ALL = [
  ...FAMILIES.flatMap(({ forms }) => forms), APPOINT, EXTEND_APPOINTMENT, HAND_OVER, ADD_MEMBERSHIP, CHANGE_MEMBERSHIP, CONFIRM_OWNERSHIP, ADD_LINE, REDATE_LINE,
  ADD_SUB_GROUP, ADD_POST_IN, REKIND_BODY, REPLACE_BODY, SPLIT_BODY, MERGE_BODIES, TRANSFER_DUTIES, CHOOSE_HOUSE_KEY, DRAW_UNDER,
  ADD_DELIVERABLE, REWORD_DELIVERABLE, CONTINUE_DELIVERABLE, WITHDRAW_DELIVERABLE,
  ADD_MEETING, ADD_DECISION, ADD_DECISION_ABOUT, ADD_TERMS, ADD_DELEGATION, PASS_ON,
  ADD_EDITION, ADD_PRIORITY, ADD_THEME, ADD_OBJECTIVE, ADD_MEASURE, RECORD_OBSERVATION, ADD_RISK, ADD_MITIGATION, RATE_RISK,
];
const FORMS: ReadonlyMap<string, CommandForm> = new Map(ALL.map((form) => [form.name, form]));

/** By which a party is recorded that nothing leads to yet. */
const NEW: ReadonlyMap<string, CommandForm> = new Map([ADD_BODY, ADD_ORGANISATION, ADD_POST, ADD_PERSON, ADD_AGREEMENT, ADD_FUNCTION, ADD_PLAN].map((form) => [form.name, form]));

/** The form of a new party, by its kind in the address; undefined: there is none. */
export function newForm(name: string): CommandForm | undefined {
  return NEW.get(name);
}

/** `label`: of what it is opened for; undefined: that is not there. A family's name stands for the one of its forms that fits. Undefined: no form is called so. */
export function formOf(name: string, label: string | undefined): CommandForm | undefined {
  const family = FAMILIES.find((one) => one.name === name)?.forms ?? [];
  return family.find((form) => label !== undefined && mayBeAbout(form, label)) ?? family[0] ?? FORMS.get(name);
}

/** Whether the form is for a thing of that label. */
export function mayBeAbout({ about }: CommandForm, label: string): boolean {
  return about?.isIt(label) !== false;
}

/** The form by which a thing of that label is treated as this one treats its own; undefined: none is. */
export function likeFormFor({ name }: CommandForm, label: string): CommandForm | undefined {
  return FAMILIES.find(({ forms }) => forms.some((form) => form.name === name))?.forms.find((form) => mayBeAbout(form, label));
}
