// The questions that can be typed as a sentence: how each is said, and what its names stand for.
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { THREADED_KINDS } from '#schema/vocabulary/thread-steps.ts';

/** What a name in a question may be the name of. */
export const NAMED = {
  // What a list may be narrowed to, by list.
  within: ['PRIORITY_AREA', 'PLAN', 'BODY', 'ORGANISATION', 'POST'],
  held: ['PRIORITY_AREA', 'BODY', 'ORGANISATION', 'POST'],
  planned: ['PRIORITY_AREA', 'PLAN'],
  item: ['DELIVERABLE', 'MEASURE', 'RISK', 'PROGRAMME', 'PLAN', 'PRIORITY_AREA', 'THEME', 'FUNCTION'],
  party: ['BODY', 'ORGANISATION', 'POST'],
  body: ['BODY'],
  plan: ['PLAN'],
  signed: ['AGREEMENT', 'PLAN'],
  organisation: ['ORGANISATION'],
  threaded: THREADED_KINDS,
  thing: ['BODY', 'ORGANISATION', 'POST', 'PERSON', 'DELIVERABLE', 'MEASURE', 'OBJECTIVE', 'RISK', 'PROGRAMME', 'PLAN', 'PRIORITY_AREA', 'THEME', 'OUTCOME', 'AGREEMENT', 'LEGAL_BASIS', 'MEETING', 'DECISION', 'CHANGE_EVENT', 'FUNCTION'],
} as const satisfies Record<string, readonly ThingKind[]>;
export type Named = keyof typeof NAMED;

/** Where a plan is asked of, one edition of it is meant. */
export const OF_EDITIONS: ReadonlySet<Named> = new Set(['item', 'plan', 'within', 'planned']);

export interface AskedQuestion {
  /** As an officer asks it; {a} and {b} are the names. */
  readonly asks: string;
  readonly a?: Named;
  readonly b?: Named;
  /** Ways to type it, as patterns of the whole sentence in lower case: {a} and {b} stand for names, {d} and {e} for days, other letters for narrowing words (asked-words.ts). */
  readonly ways: readonly string[];
}

const IN = '(?:in|of|under|within|for|across) {a}';
const WHERE_SAID = 'where (?:does (?:it|the paper|the plan) say|do (?:they|the papers) say|is it (?:written|stated|said))';
// Behind one of these stands what is said of the thing named before it, which the papers say in words of their own.
const SAID_OF = 'oversees?|leads?|owns?|chairs?|reports?|supports?|sits?|delivers?|answers?|monitors?|approves?|commissions?|provides?|holds?|is|are|was|has|have|must|should|will|may|can';
const HAS_NO_OWNER = '(?:(?:has|have) (?:got )?no owners?|(?:is|are) (?:unowned|not owned|without (?:an )?owners?|owned by (?:nobody|no one))|(?:does|do) (?:nobody|no one) own|(?:has|have) nobody in charge|(?:has|have) (?:nobody|no one) got)';
const WITHOUT_OWNER = '(?:without (?:an )?owners?|with no owners?|(?:that|which) (?:has|have) no owners?|(?:that )?(?:nobody|no one) owns)';

/** By the field of Query that answers. Order counts: the first way that fits is taken. */
export const ASKED = {
  escalationRoute: {
    asks: 'If {a} slips, whom do I tell, and then whom?', a: 'item',
    ways: [
      '{a} (?:slips|slipped|is (?:running )?late|is delayed|is slipping|is overdue)[,.]? (?:so )?whom? (?:do|should|can) (?:i|we) (?:tell|escalate(?: it)? to)', 'whom? (?:do|should) (?:i|we) tell (?:if|when|that) {a} (?:slips|is late|is delayed|is overdue)',
      '(?:whom?|where) (?:do|should|can) (?:i|we) escalate {a}(?: to)?', '(?:what is the )?escalation(?: route)? (?:for|of) {a}', 'who is next up the line (?:for|from) {a}', 'how does {a} escalate',
    ],
  },
  unowned: {
    asks: 'What has no owner, and why?', a: 'within',
    ways: [
      `(?:what|which {k}) ${IN} ${HAS_NO_OWNER}`, `(?:what|which {k}) ${HAS_NO_OWNER} ${IN}`, `(?:what|which {k}) ${HAS_NO_OWNER}`,
      `how many {k} ${IN} ${HAS_NO_OWNER}`, `how many {k} ${HAS_NO_OWNER} ${IN}`, `how many {k} ${HAS_NO_OWNER}`,
      `(?:show me |list )?(?:all )?(?:the )?(?:everything|{k}) ${IN} ${WITHOUT_OWNER}`, `(?:show me |list )?(?:all )?(?:the )?(?:everything|{k}) ${WITHOUT_OWNER}(?: ${IN})?`,
      `(?:show me |list )?(?:all )?(?:the )?unowned {k}(?: ${IN})?`, `(?:show me )?(?:the )?gaps ${IN}(?:,? by reason)?`, `(?:show me )?(?:the )?gaps by reason,? ${IN}`,
    ],
  },
  sharedAccountability: {
    asks: 'Where is accountability shared, or pinned on a person?', a: 'held',
    ways: [
      `where ${IN} is (?:accountability|responsibility) shared`, `where is (?:accountability|responsibility) shared(?: ${IN})?`, `shared (?:accountability|responsibility)(?: ${IN})?`,
      `(?:what|which {o})(?: ${IN})? (?:is|are) (?:shared|(?:pinned|resting) on a person|owned by (?:several|two|more than one)(?: people| parties)?)`,
      '(?:what|which {o}) does {a} share(?: with (?:others|anybody))?', '(?:what|which {o}) (?:has|have) (?:several|two|more than one) owners?',
    ],
  },
  paperOwners: {
    asks: 'Which owners exist only on paper?', a: 'held',
    ways: [
      `which owners(?: ${IN})? exist only on paper`, `which owners exist only on paper ${IN}`, `which (?:owners|posts) are (?:vacant|unnamed|empty)(?: ${IN})?`, `which (?:owners|posts) ${IN} are (?:vacant|unnamed|empty)`,
      `vacant (?:posts|owners)(?: ${IN})?`, `(?:are|is) (?:there )?(?:some |any )?(?:vacant|unnamed|empty) (?:posts?|owners?)(?: ${IN})?`, `(?:are|is) any (?:posts?|owners?) (?:vacant|unnamed|empty)(?: ${IN})?`, `which {o}(?: ${IN})? (?:are owned|have (?:an )?owners?) only on paper`,
    ],
  },
  changesBetween: {
    asks: 'What changed between two dates?', a: 'body',
    ways: [
      'what (?:has )?changed (?:in|for|at|on|under|around) {a} (?:between|from) {d} (?:and|to) {e}', 'what (?:has )?changed (?:in|for|at|on|under|around) {a} since {d}',
      'what (?:has )?changed (?:between|from) {d} (?:and|to) {e}', 'what (?:has )?changed since {d}', 'what is new since {d}', 'changes (?:between|from) {d} (?:and|to) {e}', 'changes since {d}',
      'what is different between {d} and {e}', 'compare {d} (?:with|and|to) {e}',
    ],
  },
  editionChanges: {
    asks: 'What is new, dropped or reworded between {a} and {b}?', a: 'plan', b: 'plan',
    ways: ['compare {a} with {b}', 'compare {a} to {b}', 'compare {a} and {b}', 'what is (?:new|dropped|reworded) between {a} and {b}'],
  },
  structure: {
    asks: 'Draw it as it stood that day.',
    ways: [
      '(?:(?:show|draw) )?(?:me )?(?:the )?(?:structure|governance diagram|organisation chart) (?:on|in|of|at|for) {d}', 'what did (?:it|the structure) look like (?:on|in) {d}',
      '(?:(?:show|draw) )?(?:me )?(?:the )?(?:structure|governance diagram|organisation chart)',
    ],
  },
  evidence: {
    asks: 'Where do the papers say that of {a}?', a: 'thing',
    ways: [`${WHERE_SAID} (?:that )?{a} (?:${SAID_OF}) .{2,200}`, `${WHERE_SAID} (?:anything about |that )?{a}`, 'which papers? says? (?:anything about |that )?{a}', '(?:what is the )?(?:evidence|source) (?:for|of) {a}', 'how do we know (?:about )?{a}', 'which papers? (?:names?|mentions?) {a}'],
  },
  weakEvidence: {
    asks: 'Which lines rest on nothing, a proposal or old papers?', a: 'party',
    ways: ['(?:which lines|what)(?: of {a})? rests? on {w}', '(?:which )?weak evidence(?: (?:for|of|about|at) {a})?'],
  },
  connection: {
    asks: 'How does {a} connect to {b}?', a: 'party', b: 'party',
    ways: ['how does {a} (?:connect|link|relate) to {b}', 'how does {a} (?:reach|get to) {b}', 'how is {a} (?:connected|linked|related) to {b}', 'how (?:do|are) {a} and {b} (?:connect(?:ed)?|link(?:ed)?(?: up)?|relate(?:d)?|work together)', '(?:what is the )?(?:path|way|link|connection) from {a} to {b}', '(?:what is the )?(?:path|link|connection) between {a} and {b}',
      'is {a} the same (?:(?:thing|body|board|group|organisation) )?as {b}', 'are {a} and {b} the same(?: thing| body| board| group| organisation)?', 'is {a} (?:different from|another name for) {b}', 'what is the difference between {a} and {b}'],
  },
  seats: {
    asks: 'Where does {a} sit, through whom, with a vote?', a: 'organisation',
    ways: ['where does {a} sit', 'where does {a} fit(?: in)?', '(?:what|which) (?:boards|bodies|groups) does {a} sit on', '(?:what|which) (?:boards|bodies|groups) is {a} on', '(?:what|which) seats does {a} (?:have|hold)', 'does {a} have a (?:vote|seat)(?: anywhere| on any(?:thing| board| group| body))?', 'seats of {a}'],
  },
  quorumMargin: {
    asks: 'How many can {a} lose before it is inquorate?', a: 'body',
    ways: ['is {a} quorate', 'how many(?: members)? can {a} lose', '(?:what is the )?quorum (?:of|for) {a}'],
  },
  closureImpact: {
    asks: 'If {a} ended, what would be left?', a: 'party',
    ways: [
      'what if {a} (?:ended|ends|goes|went|leaves|left|closed|closes|(?:is|was) (?:abolished|closed))(?: on {d})?',
      'what (?:happens|would happen) if {a} (?:ended|ends|goes|went|leaves|left|closes|closed|shuts|folds|folded|retires|resigns|(?:is|was|were) (?:abolished|closed))(?: on {d})?',
    ],
  },
  structuralFaults: {
    asks: 'Are there loops, or groups that report to nobody?',
    ways: ['are there (any )?loops', '(?:which {g}|who) reports? to (?:nobody|no one)'],
  },
  overlappingBodies: {
    asks: 'Which groups duplicate each other?', a: 'body',
    ways: ['which (?:groups|boards|bodies) (?:duplicate each other|overlap)', '(?:which (?:groups|boards|bodies)|what) (?:overlaps? with|duplicates?) {a}', 'overlapping (?:boards|bodies|groups)', 'are there (any )?duplicate (?:groups|boards|bodies)'],
  },
  dualHats: {
    asks: "Who wears a commissioner's and a provider's hat?", a: 'organisation',
    ways: ['who (?:in|at|from) {a} wears two hats', 'who wears two hats', "who wears a commissioner's and a provider's hat", 'dual hats'],
  },
  termsDue: {
    asks: 'Whose terms of reference are missing or due?', a: 'body',
    ways: [
      '(?:whose|which|what) terms of reference are (?:missing|due|missing or due)(?: for review)?', 'which {g} have (?:no|missing) terms of reference', 'terms of reference due', 'terms of reference (?:of|for) {a}',
      'are (?:the )?terms of reference (?:of|for) {a} (?:missing|due)(?: for review)?', 'when are (?:the )?terms of reference (?:of|for) {a} (?:due|reviewed|due for review)', '(?:does|has) {a} (?:have|got)? ?terms of reference',
    ],
  },
  threadGaps: {
    asks: 'Which priorities have nothing beneath; which items serve none?', a: 'planned',
    ways: [`(?:what|which) (?:priorities|goals|themes) ${IN} {t}`, `(?:what|which) (?:priorities|goals|themes) {t}(?: ${IN})?`, `(?:what|which) (?:items|actions|deliverables)(?: ${IN})? {t}`, `(?:what|which) (?:items|actions|deliverables) {t} ${IN}`],
  },
  measureGaps: {
    asks: 'Which measures lack baseline, target or date?', a: 'planned',
    ways: [
      `(?:what|which) (?:measures|indicators)(?: ${IN})? (?:lack|have no|miss|are without) (?:an? )?{m}`, `(?:what|which) (?:measures|indicators) (?:lack|have no|miss|are without) (?:an? )?{m} ${IN}`,
      `(?:measures|indicators)(?: ${IN})? without (?:an? )?{m}`, `(?:measures|indicators) without (?:an? )?{m} ${IN}`,
    ],
  },
  delegationMap: {
    asks: 'What is delegated, to whom, under what, until when?', a: 'party',
    ways: ['what (?:is|has been) delegated (?:to|by|from) {a}', 'what (?:does|has) {a} delegated?', 'what is delegated(?: under (?:a )?section 75(?: agreements?)?)?', 'delegations', '(?:show me )?(?:the )?delegation map'],
  },
  gapReasons: {
    asks: 'Which places do the papers leave empty, and why?',
    ways: ['(?:show me )?(?:the |all )?gaps(?: by reason)?', 'what do (?:the|our) papers not (?:say|tell us)', '(?:what|which) gaps are there', 'where are the gaps'],
  },
  agreementProfile: {
    asks: 'What is {a}, and who signed it?', a: 'signed',
    ways: ['who (?:has )?signed {a}', '(?:who are )?(?:the )?signatories (?:of|to) {a}', 'is {a} signed'],
  },
  decisionTrail: {
    asks: 'Who decided {a}, and who edited the record?', a: 'thing',
    ways: ['who decided (?:on |about )?{a}', 'who (?:edited|changed) {a}', '(?:what is the )?history of {a}'],
  },
  goldenThread: {
    asks: 'Which goal does {a} serve, and how is it measured?', a: 'threaded',
    ways: [
      '(?:what|which) (?:goal|priority|objective) does {a} serve', '(?:what|which) (?:goals|priorities|objectives) does {a} serve', 'how is {a} measured', 'what is {a} measured by',
      '(?:what is the )?(?:target|baseline) (?:for|of) {a}', '(?:what is the )?(?:golden )?thread (?:for|of) {a}', 'what is (?:being )?done about {a}',
    ],
  },
  remit: {
    asks: 'What does {a} answer for, sub-groups included?', a: 'party',
    ways: ['what does {a} (?:answer for|own|lead|deliver|do)', 'what is {a} (?:responsible|accountable) for', '(?:what is the )?remit of {a}'],
  },
  bodyProfile: {
    asks: 'What is {a}, by what power, who is on it?', a: 'party',
    ways: [
      'who (?:is|sits) on {a}', 'who chairs {a}', '(?:who are the )?members of {a}', 'whom? does {a} report to', 'to whom does {a} report', 'who reports to {a}',
      'by what power does {a} act', 'what is {a}',
    ],
  },
  ownership: {
    asks: 'Who owns {a}, and who is that today?', a: 'item',
    ways: [
      'who owns {a}', 'who is (?:responsible|accountable) for {a}', 'who answers for {a}', 'who leads (?:on )?{a}', '(?:who is the )?owner of {a}', 'who is in charge of {a}',
      'whose job is {a}', 'whom? (?:do|should|can) (?:i|we) (?:ask|contact|call|ring|phone|e-?mail|see|go to|(?:talk|speak|write) to) about {a}', 'who (?:deals with|looks after|runs|manages|handles) {a}', 'who delivers {a}', 'who is the lead (?:for|on) {a}',
    ],
  },
} as const satisfies Record<string, AskedQuestion>;
export type AskedName = keyof typeof ASKED;

/** How a question is said and what its names stand for; the exact literal types are widened so that optional names can be read. */
export function templateOf(question: AskedName): AskedQuestion {
  return ASKED[question];
}
