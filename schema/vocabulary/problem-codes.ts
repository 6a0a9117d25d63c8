// What a person can mend, and the sentence that says how. `{name}` is filled from the details of the problem.

export const PROBLEM_CODES = {
  INVALID: '{what} is not valid: {why}.',
  UNKNOWN_FIELD: '{field} is not a field of this form. Remove it.',
  NOT_A_DAY: '{value} is not a day of the calendar. Use year-month-day, such as 2023-03-15.',
  UNKNOWN_ITEM: 'We hold nothing with the identifier {id} that can have an owner.',
  UNKNOWN_PARTY: 'We hold no body, organisation or post with the identifier {id}.',
  PERSON_CANNOT_ANSWER: 'A post or a body answers for an item, not a person. Choose the post {name} holds.',
  ALREADY_OWNED: '{owner} already answers for this from {from}. End that first, or choose another letter.',
  ALREADY_ASSIGNED: '{party} already holds this letter for this item.',
  ENDS_BEFORE_IT_STARTS: 'The last day must come after {from}.',
  STARTS_BEFORE_ITEM: 'The item is first known on {from}. Choose that day or a later one.',
  PARTY_ENDED: '{party} ended on {endedOn}. Choose one that stands on {from}.',
  SOURCE_NEEDED: 'Say how we know: name a source, or give a reason.',
  UNKNOWN_SOURCE: 'We hold no source with the identifier {id}.',
  DUPLICATE_ID: 'The identifier {id} stands twice.',
  DANGLING_END: '{id} points to {end}, which does not exist.',
  CLAIM_MISSING: '{id} cites no passage. Every fact needs one.',
  LINE_OUTSIDE_DOCUMENT: '{id} cites line {line}; the paper ends at line {last}.',
  DATE_FROM_ISSUE_DATE: "{id} takes the paper's own date for a start or an end. A paper's date is neither.",
  ATTESTED_OUTSIDE_ENDS: '{id} is attested outside the time in which both its ends are.',
  ENDS_NOT_ALLOWED: '{type} may not run from {from} to {to}.',
  STORED_TWICE: '{id} repeats {other}: a working line is stored once, lower identifier first.',
  LOOP: 'These lines make a loop: {loop}.',
  STAKEHOLDER_IS_NO_MEMBER: '{id} makes a member of a stakeholder. Being listed is no seat.',
  OWNER_INVENTED: '{id} gives a deliverable an owner that no paper names.',
} as const satisfies Record<string, string>;
export type ProblemCode = keyof typeof PROBLEM_CODES;
