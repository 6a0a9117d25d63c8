// The forms by which boards make way for others: replaced, split, merged, and relieved of what another takes.
import { BODY_KINDS } from '#schema/vocabulary/body-kinds.ts';
import { partyName } from '#schema/wording/party-name.ts';
import { BODY_KIND_CHOICES } from '#schema/wording/party-form.ts';
import { sayMerged, sayReplaced, saySplit, sayTransferred } from '#schema/wording/succession-form.ts';
import { MergeBodiesDocument, ReplaceBodyDocument, SplitBodyDocument, TransferDutiesDocument } from '../../../gql/graphql.ts';
import type { Came, CommandForm, Sending } from '../command-form.ts';
import { textIn, thingsIn, type Answers, type DayField, type Field, type PartsField, type ThingsField, type Typed } from '../fields.ts';
import { IS } from './about.ts';
import { apartIn, apartOf, chosenIn, dayIn, one } from './asked.ts';

const ON: DayField = { is: 'DAY', name: 'on', label: 'From when?', hint: 'The first day without it, and the first day of what follows, for example 1 4 2027' };
const MOST_NEW = 4;
const PLACES = Array.from({ length: MOST_NEW }, (_, at) => at);

/** Names typed one after the other: the next is asked once there is the one before. */
function newBodies(labels: readonly string[], isFirstAsked: (typed: Typed) => boolean = () => true): readonly Field[] {
  return PLACES.slice(0, labels.length).flatMap((at): readonly Field[] => {
    const isAsked = (typed: Typed): boolean => (at === 0 ? isFirstAsked(typed) : textIn(typed, `name-${String(at - 1)}`).trim() !== '' || (at === 1 && !isFirstAsked(typed)));
    return [
      { is: 'TEXT', isShort: true, name: `name-${String(at)}`, label: labels[at] ?? '', hint: 'In full, as its papers will call it', isAsked, ...(at === 0 ? { empty: 'Enter a name' } : {}) },
      apartOf(`name-${String(at)}`, `apart-${String(at)}`),
      { is: 'CHOICE', isLong: true, name: `kind-${String(at)}`, label: 'What sort of body is that?', hint: '', choices: BODY_KIND_CHOICES, empty: 'Choose what sort of body that is', isAsked: (typed) => isAsked(typed) && textIn(typed, `name-${String(at)}`).trim() !== '' },
    ];
  });
}

const STAYS = { value: '', label: 'Stays open: record it by itself' };
const ENDS = { value: 'ENDS', label: 'Ends with it' };
const EACH = { value: 'EACH', label: 'Goes on with each of them' };

function parts(label: string, ways: PartsField['ways'], others = ''): PartsField {
  return { is: 'PARTS', name: 'parts', label, hint: 'What you give no way stays as it is and is told to you before you save.', on: 'on', others, ways };
}

const goesTo = (names: readonly string[]) => names.map((name, at) => ({ value: String(at), label: `Goes on with ${name}` }));
const namesTyped = (typed: Typed): readonly string[] => PLACES.map((at) => textIn(typed, `name-${String(at)}`).trim()).filter((name) => name !== '');

function waysAmong(names: readonly string[]): ReturnType<PartsField['ways']> {
  return [STAYS, ...goesTo(names), ...(names.length > 1 ? [EACH] : []), ENDS];
}

interface Part {
  readonly id: string;
  readonly version: number;
}

const partsGiven = (answers: Answers, way: string): Part[] => {
  const { versions, ways } = answers.parts('parts');
  return Object.entries(ways).flatMap(([id, chosen]) => (chosen === way ? [{ id, version: versions[id] ?? 0 }] : []));
};
const takenBy = (answers: Answers, at: number): Part[] => [...partsGiven(answers, String(at)), ...partsGiven(answers, 'EACH')];

const newIn = (answers: Answers, first = 0) => PLACES.filter((at) => answers.text(`name-${String(at)}`) !== '').map((at, place) => ({
  name: answers.text(`name-${String(at)}`), apartFrom: apartIn(answers, `apart-${String(at)}`), kind: chosenIn(answers, `kind-${String(at)}`, BODY_KINDS) ?? 'OTHER', takes: takenBy(answers, first + place),
}));

const standingIn = (answers: Answers, field: string) => answers.things(field).map(({ id: body }, at) => ({ body, takes: takenBy(answers, at) }));

/** What is wrong with a part is told where its way is chosen, and names it; what is wrong with a name, at that name. */
async function atFields(sent: Promise<Came>, { answers }: Sending, at: At): Promise<Came> {
  const { data, error } = await sent;
  if (!data) return { data, error };
  return { data: { done: { ...data.done, problems: data.done.problems.map((found) => ({ ...found, ...placed(found, answers, at) })) } }, error };
}

interface At {
  /** The field of what follows, and how many of them stand already. */
  readonly field: string;
  readonly standing: number;
}

interface Wrong {
  readonly path: readonly string[];
  readonly message: string;
}

function placed(found: Wrong, answers: Answers, at: At): Wrong {
  const isOfPart = found.path.includes('takes') || found.path.includes('ends');
  return isOfPart ? ofPart(found, answers) : { ...found, path: fieldOf(found.path, at) };
}

function ofPart({ path, message }: Wrong, answers: Answers): Wrong {
  const given = path.includes('ends') ? partsGiven(answers, 'ENDS') : takenBy(answers, path[1] === 'takes' ? 0 : Number(path[1]));
  const say = answers.parts('parts').says[given[Number(path.at(-1))]?.id ?? ''];
  return { path: ['parts'], message: say === undefined ? message : `${say} ${message}` };
}

const FOLLOW: ReadonlySet<string> = new Set(['by', 'into', 'to']);

function fieldOf(path: readonly string[], { field, standing }: At): readonly string[] {
  const [first = '', place = '0'] = path;
  if (first === 'bodies') return place === '0' ? [] : ['others'];
  if (!FOLLOW.has(first)) return path;
  return path.length === 1 ? [field] : [`name-${String(/^\d+$/u.test(place) ? Number(place) - standing : 0)}`];
}

const quoted = ({ name }: { readonly name: string }): string => `the new “${name}”`;

export const REPLACE_BODY: CommandForm = {
  name: 'replace-body', heading: (what) => `Replace ${what}`, about: IS.BODY,
  fields: [
    ON,
    ...newBodies(['What is the new one called?', 'And a second new one? (if two take its place)', 'And a third? (if three do)', 'And a fourth? (if four do)']),
    parts('What becomes of its lines, seats and duties?', (typed) => waysAmong(namesTyped(typed))),
  ],
  say: ({ what }, answers) => ({ say: sayReplaced({ what: [what], on: dayIn(answers, 'on'), into: newIn(answers).map(quoted) }), links: [] }),
  leadsTo: (id, answers) => ({ id, kind: 'BODY', name: answers.text('name-0'), detail: null }),
  send: (client, sending) => {
    const { subject: { id, version }, answers, asked } = sending;
    const input = { body: id, version, on: dayIn(answers, 'on'), by: newIn(answers), ends: partsGiven(answers, 'ENDS') };
    return atFields(client.mutate({ mutation: ReplaceBodyDocument, errorPolicy: 'all', variables: { input, ...asked } }), sending, { field: 'name-0', standing: 0 });
  },
};

const STANDING: ThingsField = { is: 'THINGS', name: 'standing', label: 'Which bodies that stand already take its place? (if any do)', hint: '', kinds: ['BODY'], empty: '', isSeveral: () => true, isOptional: true };
const isFewStanding = (typed: Typed): boolean => thingsIn(typed, 'standing').length < 2;

export const SPLIT_BODY: CommandForm = {
  name: 'split-body', heading: (what) => `Split ${what}`, about: IS.BODY,
  fields: [
    ON, STANDING,
    ...newBodies(['What is a new one called?', 'And another new one? (if there is one)', 'And another? (if there is one)'], isFewStanding),
    parts('What becomes of its lines, seats and duties?', (typed) => waysAmong([...thingsIn(typed, 'standing').map(({ name }) => name), ...namesTyped(typed)])),
  ],
  say: ({ what }, answers) => {
    const links = answers.things('standing');
    return { say: saySplit({ what: [what], on: dayIn(answers, 'on'), into: [...links.map(partyName), ...newIn(answers).map(quoted)] }), links };
  },
  send: (client, sending) => {
    const { subject: { id, version }, answers, asked } = sending;
    const standing = standingIn(answers, 'standing');
    const input = { body: id, version, on: dayIn(answers, 'on'), into: [...standing, ...newIn(answers, standing.length)], ends: partsGiven(answers, 'ENDS') };
    return atFields(client.mutate({ mutation: SplitBodyDocument, errorPolicy: 'all', variables: { input, ...asked } }), sending, { field: 'standing', standing: standing.length });
  },
};

const isNew = (typed: Typed): boolean => textIn(typed, 'into') === 'NEW';
const INTO: Field = {
  is: 'CHOICE', name: 'into', label: 'Into which?', hint: '',
  choices: [{ value: 'STANDING', label: 'One that stands already', hint: '' }, { value: 'NEW', label: 'A new one', hint: 'It begins on that day.' }],
};
const takerNamed = (typed: Typed): readonly string[] => [isNew(typed) ? namesTyped(typed)[0] ?? 'it' : thingsIn(typed, 'taker')[0]?.name ?? 'it'];

/** One that stands, or the new one. */
const taker = (label: string): readonly Field[] => [
  INTO, { ...one('taker', label, { kinds: ['BODY'], empty: 'Choose a body' }), isAsked: (typed) => !isNew(typed) }, ...newBodies(['What is the new one called?'], isNew),
];
const takerField = (answers: Answers): string => (answers.text('into') === 'NEW' ? 'into' : 'taker');
const takerIn = (answers: Answers) => standingIn(answers, 'taker')[0] ?? newIn(answers)[0] ?? { takes: [] };
const spokenTaker = (answers: Answers): readonly string[] => [...answers.things('taker').map(partyName), ...newIn(answers).map(quoted)];

export const MERGE_BODIES: CommandForm = {
  name: 'merge-bodies', heading: (what) => `Merge ${what}`, about: IS.BODY,
  fields: [
    ON,
    { is: 'THINGS', name: 'others', label: 'Which others are merged with it? (if any are)', hint: '', kinds: ['BODY'], empty: '', isSeveral: () => true, isOptional: true },
    ...taker('Which body are they merged into?'),
    parts('What becomes of their lines, seats and duties?', (typed) => waysAmong(takerNamed(typed)), 'others'),
  ],
  say: ({ what }, answers) => {
    const others = answers.things('others');
    return { say: sayMerged({ what: [what, ...others.map(partyName)], on: dayIn(answers, 'on'), into: spokenTaker(answers) }), links: [...others, ...answers.things('taker')] };
  },
  send: (client, sending) => {
    const { subject: { id, version }, answers, asked } = sending;
    const { versions } = answers.parts('parts');
    const bodies = [{ body: id, version }, ...answers.things('others').map(({ id: body }) => ({ body, version: versions[body] ?? 0 }))];
    const input = { bodies, on: dayIn(answers, 'on'), into: takerIn(answers), ends: partsGiven(answers, 'ENDS') };
    return atFields(client.mutate({ mutation: MergeBodiesDocument, errorPolicy: 'all', variables: { input, ...asked } }), sending, { field: takerField(answers), standing: 0 });
  },
};

export const TRANSFER_DUTIES: CommandForm = {
  name: 'transfer-duties', heading: (what) => `Pass on what ${what} does`, about: IS.BODY,
  fields: [
    { ...ON, hint: 'The first day on which the other has it, for example 1 4 2027' },
    ...taker('Which body takes it?'),
    parts('What passes to it?', (typed) => [{ value: '', label: 'Stays' }, ...goesTo(takerNamed(typed))]),
  ],
  say: ({ what }, answers) => ({ say: sayTransferred({ what: [what], on: dayIn(answers, 'on'), into: spokenTaker(answers) }), links: answers.things('taker') }),
  send: (client, sending) => {
    const { subject: { id, version }, answers, asked } = sending;
    const input = { body: id, version, on: dayIn(answers, 'on'), to: takerIn(answers) };
    return atFields(client.mutate({ mutation: TransferDutiesDocument, errorPolicy: 'all', variables: { input, ...asked } }), sending, { field: takerField(answers), standing: 0 });
  },
};
