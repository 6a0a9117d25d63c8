// A tour of a picture for whoever sees such a one for the first time: computed from the structure, each stop a plain sentence and whom it is about.
import { sayList } from '#schema/wording/papers.ts';
import { partyName } from '#schema/wording/party-name.ts';
import { sayCount, sortOf } from './folding-told.ts';
import { drawingOf } from './edge-styles.ts';
import { compare, primaryParents } from './primary-parents.ts';
import type { Scene } from './scene.ts';
import type { Structure, StructureBody, StructureLine } from './structure-model.ts';

export interface TourStop {
  readonly title: string;
  readonly say: string;
  /** Whom it is about, the one to look at first; empty where it is about the page. */
  readonly about: readonly string[];
}

interface Toured {
  /** With nothing folded. */
  readonly whole: Structure;
  /** Who stands where, those folded away left out. */
  readonly scene: Pick<Scene, 'bodies'>;
}

/** Two stops where nothing is drawn, else six to eight: the same for the same structure. */
export function tourOf(toured: Toured): readonly TourStop[] {
  if (toured.whole.bodies.length === 0) return [NOTHING, changing(toured)];
  return [atTheTop(toured), whoDecides(toured), whoReports(toured), ...whoWorksTogether(toured), whatIsProposed(toured), whatIsOld(toured), ...whoStandsApart(toured), YOUR_OWN];
}

const NOTHING: TourStop = { title: 'Nothing is drawn here yet', say: 'No paper known on this date names a body of this place. Once one does, its boxes and lines stand here.', about: [] };

const YOUR_OWN: TourStop = {
  title: 'Find your own', about: [],
  say: 'Type a name in “Find in this picture”, or press “Where does my organisation sit?”. A box opens its page: who sits on it, who holds which post, what no paper says.',
};

function changing({ whole }: Toured): TourStop {
  const hidden = whole.at.proposals ? '' : ' “Show” in the bar at the top adds what is only agreed or proposed.';
  return { title: 'Where to look instead', say: `Another date may hold more: “Change date” in the bar at the top.${hidden}`, about: [] };
}

function atTheTop({ scene: { bodies } }: Toured): TourStop {
  const tops = bodies.filter(({ standing, parent }) => standing === 'tree' && parent === null).toSorted((a, b) => a.order - b.order);
  const title = 'Where the top is';
  if (tops.length === 0) return { title, say: 'No paper says here who stands above whom, so there is no top.', about: [] };
  const rest = tops.length === 1 ? 'no paper known on this date puts anybody above it' : 'no paper known on this date puts anybody above them';
  return { title, say: `At the top ${tops.length === 1 ? 'stands' : 'stand'} ${some(tops)}: ${rest}.`, about: tops.map(({ id }) => id) };
}

const DECIDING: readonly (string | null)[] = ['MEMBERS_DECIDE', 'DECIDES_UNDER_DELEGATION'];

function whoDecides({ whole: { bodies } }: Toured): TourStop {
  const deciding = bodies.filter(({ authority }) => DECIDING.includes(authority));
  const title = 'Who decides';
  if (deciding.length === 0) return { title, say: 'A thick border would mean that a body may decide. No paper known on this date says so of any body here.', about: [] };
  return { title, say: `A thick border means that a body may decide. Papers say so of ${some(deciding)}.`, about: deciding.map(({ id }) => id) };
}

function whoReports({ whole }: Toured): TourStop {
  const { parentOf } = primaryParents(whole);
  const below = new Map<string, string[]>();
  for (const [child, { above }] of parentOf) below.set(above, [...below.get(above) ?? [], child]);
  const [most] = [...below].toSorted(([a, one], [b, other]) => other.length - one.length || compare(a, b));
  const title = 'Who reports to whom';
  if (most === undefined) return { title, say: 'Lines would lead from a group up to what it reports to or is part of. No paper known on this date states one here.', about: [] };
  const [host, children] = most;
  const [only = ''] = children;
  if (children.length === 1) return { title, say: `Lines lead from a group up to what it reports to or is part of; the key tells them apart. One leads from ${nameOf(whole, only)} to ${nameOf(whole, host)}.`, about: [only, host] };
  return { title, say: `Lines lead from a group up to what it reports to or is part of; the key tells them apart. Most lead to ${nameOf(whole, host)}: ${sorted(whole, children)} stand below it.`, about: [host, ...children] };
}

function whoWorksTogether({ whole }: Toured): readonly TourStop[] {
  const working = whole.lines.filter(({ type }) => drawingOf(type) === 'working');
  const [first] = working.toSorted((a, b) => compare(a.id, b.id));
  if (first === undefined) return [];
  const many = working.length === 1 ? 'one line' : `${String(working.length)} lines`;
  return [{ title: 'Who works together', say: `A solid line without an arrow joins those who work together, such as ${nameOf(whole, first.from)} and ${nameOf(whole, first.to)}: ${many} here.`, about: [first.from, first.to] }];
}

function whatIsProposed({ whole: { at, bodies, lines } }: Toured): TourStop {
  const planned = bodies.filter(isPlanned);
  const between = lines.filter(isPlanned).length;
  const title = 'What is only proposed';
  if (!at.proposals) return { title, say: 'Only what is in force is drawn. “Show” in the bar at the top adds what is agreed or proposed, with a double border or as an outlined line.', about: [] };
  if (planned.length + between === 0) return { title, say: 'Proposals are shown, and none is known on this date: all that is drawn is in force.', about: [] };
  const what = [...(planned.length === 0 ? [] : [sayCount(planned.length, sortOf(planned))]), ...(between === 0 ? [] : [between === 1 ? 'one line' : `${String(between)} lines`])];
  return { title, say: `A double border, or an outlined line, means agreed or proposed and not in force: ${what.join(' and ')} here.`, about: planned.map(({ id }) => id) };
}

const isPlanned = ({ status }: Pick<StructureBody | StructureLine, 'status'>): boolean => status === 'PROPOSED' || status === 'AGREED';

function whatIsOld({ whole: { bodies } }: Toured): TourStop {
  const old = bodies.filter(({ certainty, remark }) => certainty === 'EXTRAPOLATED' || remark?.includes('Last seen') === true);
  const title = 'What papers no longer name';
  const vacant = 'Which posts are vacant stands on the page of each box.';
  if (old.length === 0) return { title, say: `No box here bears “Last seen”: papers near this date name all of them. ${vacant}`, about: [] };
  return { title, say: `“Last seen” in a box means that the newest papers do not name it; it may still exist. So it is with ${some(old)}. ${vacant}`, about: old.map(({ id }) => id) };
}

function whoStandsApart({ scene: { bodies } }: Toured): readonly TourStop[] {
  const apart = bodies.filter(({ standing }) => standing === 'tray').toSorted((a, b) => a.order - b.order);
  if (apart.length === 0) return [];
  return [{ title: 'Who stands apart', say: `Of ${some(apart)} no paper known on this date says where ${apart.length === 1 ? 'it sits: it stands in a part of its own' : 'they sit: they stand in a part of their own'}.`, about: apart.map(({ id }) => id) }];
}

const FEW = 3;

type Named = Pick<StructureBody, 'name' | 'party'>;

/** All of a few names; of more the first, and how many others. */
function some(parties: readonly Named[]): string {
  const names = parties.map(spoken);
  return names.length <= FEW ? sayList(names) : sayList([...names.slice(0, FEW - 1), `${String(names.length - FEW + 1)} others`]);
}

const spoken = ({ name, party }: Named): string => partyName({ name, kind: party });

function nameOf({ bodies }: Structure, id: string): string {
  const body = bodies.find((one) => one.id === id);
  return body === undefined ? id : spoken(body);
}

function sorted({ bodies }: Structure, ids: readonly string[]): string {
  return sayCount(ids.length, sortOf(bodies.filter(({ id }) => ids.includes(id))));
}
