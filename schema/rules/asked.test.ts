import { expect, it } from 'vitest';
import { ASKED } from '#schema/vocabulary/asked.ts';
import { asked } from './asked.ts';

const TODAY = '2026-11-29';
const read = (typed: string) => {
  const found = asked(typed, TODAY);
  return found === undefined ? 'not understood' : [found.question, found.a, found.b, found.from, found.to].filter((part) => part !== undefined).join(' · ');
};

const UNDERSTOOD: readonly (readonly [typed: string, understood: string])[] = [
  ['who owns bed bureau', 'ownership · bed bureau'],
  ['Who owns the bed bureau?', 'ownership · bed bureau'],
  ["Who's responsible for urgent treatment", 'ownership · urgent treatment'],
  ['Please tell me who is accountable for the carers strategy', 'ownership · carers strategy'],
  ['who answers for frailty hospital at home', 'ownership · frailty hospital at home'],
  ['who leads on cancer', 'ownership · cancer'],
  ['owner of end of life strategy', 'ownership · end of life strategy'],
  ['whom do we contact about oral health', 'ownership · oral health'],
  ['who do I ask about vaccinations?', 'ownership · vaccinations'],
  ['whose job is the winter plan', 'ownership · winter plan'],
  ['who is in charge of discharge to assess', 'ownership · discharge to assess'],
  ['who delivers the stop smoking service', 'ownership · stop smoking service'],
  ['bed bureau is late, who do I tell', 'escalationRoute · bed bureau'],
  ['BSIL workplan slips, whom should we tell?', 'escalationRoute · bsil workplan'],
  ['the bed bureau is slipping, who do I escalate to', 'escalationRoute · bed bureau'],
  ['who do I tell if the bed bureau slips', 'escalationRoute · bed bureau'],
  ['where do I escalate the carers strategy', 'escalationRoute · carers strategy'],
  ['whom can we escalate vaccinations to', 'escalationRoute · vaccinations'],
  ['escalation route for BSIL workplan', 'escalationRoute · bsil workplan'],
  ['who is next up the line for the bed bureau', 'escalationRoute · bed bureau'],
  ['Who do I talk to about oral health?', 'ownership · oral health'],
  ['whom can we speak to about vaccinations', 'ownership · vaccinations'],
  ['The bed bureau is running late. Who should I tell?', 'escalationRoute · bed bureau'],
  ['Which actions does nobody own?', 'unowned'],
  ['what has nobody in charge', 'unowned'],
  ["What's new since 2021?", 'changesBetween · 2021-12-31'],
  ['How does the CYP and Families sub-group get to the Care Partnership?', 'connection · cyp and families sub-group · care partnership'],
  ['Where does Durham Community Action fit in?', 'seats · durham community action'],
  ['Which boards is TEWV on?', 'seats · tewv'],
  ['What does the Starting Well Partnership Board do?', 'remit · starting well partnership board'],
  ["What's the target for smoking at time of delivery?", 'goldenThread · smoking at time of delivery'],
  ['which goal does the bed bureau serve', 'goldenThread · bed bureau'],
  ['how is the carers strategy measured', 'goldenThread · carers strategy'],
  ['golden thread of the bed bureau', 'goldenThread · bed bureau'],
  ['what is being done about staff shortage', 'goldenThread · staff shortage'],
  ['what has no owner', 'unowned'],
  ['which deliverables have no owner?', 'unowned'],
  ['show me everything without an owner', 'unowned'],
  ['unowned actions', 'unowned'],
  ['where is accountability shared', 'sharedAccountability'],
  ['which duties are pinned on a person', 'sharedAccountability'],
  ['which owners exist only on paper', 'paperOwners'],
  ['which posts are vacant', 'paperOwners'],
  ['what changed between 2018 and 2023', 'changesBetween · 2018-12-31 · 2023-12-31'],
  ['what has changed between 25 May 2018 and 15 March 2023', 'changesBetween · 2018-05-25 · 2023-03-15'],
  ['What changed from May 2018 to March 2023?', 'changesBetween · 2018-05-31 · 2023-03-31'],
  ['what changed since autumn 2021', 'changesBetween · 2021-11-30'],
  ['changes between 13/2/2014 and 2015-11-01', 'changesBetween · 2014-02-13 · 2015-11-01'],
  ['compare 2018 with 2023', 'changesBetween · 2018-12-31 · 2023-12-31'],
  ['what is different between the 1st of May 2018 and today', 'changesBetween · 2018-05-01 · 2026-11-29'],
  ['compare the health and wellbeing strategy with the joint strategy', 'editionChanges · health and wellbeing strategy · joint strategy'],
  ['what is dropped between the 2014 strategy and the 2021 strategy', 'editionChanges · 2014 strategy · 2021 strategy'],
  ['show me the structure in 2018', 'structure · 2018-12-31'],
  ['draw the structure on 25 May 2018', 'structure · 2018-05-25'],
  ['governance diagram for autumn 2021', 'structure · 2021-11-30'],
  ['what did the structure look like in February 2014', 'structure · 2014-02-28'],
  ['show the structure', 'structure'],
  ['organisation chart', 'structure'],
  ['where does it say anything about TEWV', 'evidence · tewv'],
  ['evidence for the living well board', 'evidence · living well board'],
  ['which paper mentions Healthwatch', 'evidence · healthwatch'],
  ['which lines rest on old papers', 'weakEvidence'],
  ['who is responsible for the end of life strategy', 'ownership · end of life strategy'],
  ['hospital discharge is slipping, who do i escalate to', 'escalationRoute · hospital discharge'],
  ['is the integrated care board the same as the ICB', 'connection · integrated care board · icb'],
  ['Is the HWB the same body as the wellbeing board?', 'connection · hwb · wellbeing board'],
  ['are the integrated care board and the ICB the same', 'connection · integrated care board · icb'],
  ['what is the difference between the HWB and the ICB', 'connection · hwb · icb'],
  ['who signed the better care fund plan', 'agreementProfile · better care fund plan'],
  ['who has signed the section 75 agreement?', 'agreementProfile · section 75 agreement'],
  ['signatories of the better care fund plan', 'agreementProfile · better care fund plan'],
  ['what happens if the Director of Integration leaves', 'closureImpact · director of integration'],
  ['what rests on a proposal', 'weakEvidence'],
  ['how does the urgent care group reach the HWB', 'connection · urgent care group · hwb'],
  ['How does Durham Community Action connect to the Care Partnership?', 'connection · durham community action · care partnership'],
  ['path from the starting well board to the HWB', 'connection · starting well board · hwb'],
  ['how is TEWV linked to the council', 'connection · tewv · council'],
  ['where does Durham County Council sit', 'seats · durham county council'],
  ['which boards does TEWV sit on?', 'seats · tewv'],
  ['does Healthwatch have a vote', 'seats · healthwatch'],
  ['is the Chief Officer group quorate', 'quorumMargin · chief officer group'],
  ['quorum of the integration board', 'quorumMargin · integration board'],
  ['how many members can the integration board lose', 'quorumMargin · integration board'],
  ['what if the Director of Integration leaves', 'closureImpact · director of integration'],
  ['what if Healthwatch is abolished on 31 March 2027', 'closureImpact · healthwatch · 2027-03-31'],
  ['what happens if the living well board closes', 'closureImpact · living well board'],
  ['are there any loops', 'structuralFaults'],
  ['which groups report to nobody', 'structuralFaults'],
  ['which boards overlap', 'overlappingBodies'],
  ['which groups duplicate each other', 'overlappingBodies'],
  ['who wears two hats', 'dualHats'],
  ["who wears a commissioner’s and a provider’s hat", 'dualHats'],
  ['whose terms of reference are due', 'termsDue'],
  ['which boards have no terms of reference', 'termsDue'],
  ['which priorities have nothing beneath them', 'threadGaps'],
  ['which items serve no priority', 'threadGaps'],
  ['which measures have no baseline', 'measureGaps'],
  ['measures without a target', 'measureGaps'],
  ['what is delegated', 'delegationMap'],
  ['what is delegated under section 75', 'delegationMap'],
  ['who decided the four priorities', 'decisionTrail · four priorities'],
  ['who edited the bed bureau', 'decisionTrail · bed bureau'],
  ['what does the care partnership answer for', 'remit · care partnership'],
  ['what is the living well board responsible for', 'remit · living well board'],
  ['remit of BSIL', 'remit · bsil'],
  ['who is on the integration board', 'bodyProfile · integration board'],
  ['who chairs the HWB', 'bodyProfile · hwb'],
  ['what is the Accountable Care Partnership', 'bodyProfile · accountable care partnership'],
  ['who does the living well board report to', 'bodyProfile · living well board'],
];

const REFUSED: readonly string[] = [
  'who signed', 'who signed it', 'is it the same as that', 'are the board and the cabinet and the council the same', 'who will sign the better care fund plan', 'hospital discharge is slipping',
  'compare the health and wellbeing strategy and the joint strategy', 'link between the health and wellbeing board and the cabinet', '', '?', 'who', 'who owns', 'who owns it', 'who owns the', 'what changed', 'what changed between here and there', 'what changed between 2018 and 31 February 2023', 'compare',
  'what if', 'how does the HWB', 'who should own the bed bureau', 'why has the bed bureau no owner', 'delete the urgent care group', 'how many people work at TEWV',
  'when does the integration board meet', 'who do I talk to', 'where do I fit in', 'what does it do', 'draw a cat', 'where do we sit', 'is the trust any good', 'bed bureau', '2018', 'who is responsible for everything', 'tell me a joke',
];

it.each(UNDERSTOOD)('%s', (typed, understood) => {
  expect(read(typed)).toBe(understood);
});

it.each(REFUSED.map((typed) => [typed]))('does not guess at “%s”', (typed) => {
  expect(read(typed)).toBe('not understood');
});

it('has eighty phrasings and more, twenty of them refused, and at least one of every question', () => {
  expect(UNDERSTOOD.length + REFUSED.length).toBeGreaterThanOrEqual(100);
  expect(REFUSED.length).toBeGreaterThanOrEqual(20);
  const met = new Set(UNDERSTOOD.map(([, understood]) => understood.split(' · ')[0]));
  expect(Object.keys(ASKED).filter((question) => !met.has(question))).toEqual([]);
});

it('reads no text for long, however it is made', () => {
  const hostile = ['who owns '.repeat(400), 'how does a reach '.repeat(300), `compare ${'a with '.repeat(500)}`, `what if ${'x'.repeat(5_000)}`, '\u0000\u202Ewho owns x'];
  expect(hostile.map(read).filter((each) => each !== 'not understood').length).toBeLessThanOrEqual(1);
});
