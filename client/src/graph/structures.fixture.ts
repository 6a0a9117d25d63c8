// Invented structures for tests. None of these bodies exists.
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { Structure, StructureBody, StructureLine } from './structure-model.ts';

type Traits = Partial<Omit<StructureBody, 'id' | 'name'>>;

/** In force, attested on 1 April 2026, of no stated sector or authority; `traits` say otherwise. */
export function aBoard(id: string, name: string, traits: Traits = {}): StructureBody {
  return {
    id, name, party: 'BODY', kind: 'PARTNERSHIP_BOARD', kindLabel: 'Board', sector: null, status: 'IN_FORCE', certainty: 'ATTESTED',
    lastAttested: '2026-04-01', authority: 'NOT_STATED', remark: null, since: null, until: null, ...traits,
  };
}

/** An NHS trust; otherwise as `aBoard`, without an authority. */
export function anOrganisation(id: string, name: string, traits: Traits = {}): StructureBody {
  return aBoard(id, name, { party: 'ORGANISATION', kind: 'NHS_TRUST', kindLabel: 'Organisation', authority: null, ...traits });
}

/** In force and stated; the id is made of ends and type, so that a second such line needs an id among its `traits`. */
export function aLine(type: string, ...[from, to, traits]: readonly [from: string, to: string, traits?: Partial<StructureLine>]): StructureLine {
  return {
    id: `${from}.${type.toLowerCase()}.${to}`, type, from, to, status: 'IN_FORCE', certainty: 'ATTESTED', basis: 'STATED',
    lastAttested: '2026-04-01', say: `${from} ${type.toLowerCase().replaceAll('_', ' ')} ${to}`, since: null, until: null, ...traits,
  };
}

/** Of 1 April 2026 at revision 7, proposals shown, with two bodies and a line besides that are not. */
export function aStructure(bodies: readonly StructureBody[], lines: readonly StructureLine[]): Structure {
  const paper = { title: 'An invented paper', shortTitle: 'Invented paper', issued: '2026-04-01', issuedSay: '1 April 2026' };
  return {
    at: { asOf: '2026-04-01', revision: 7, proposals: true }, place: { id: 'northmoor', name: 'Northmoor' }, newestPaper: paper, lastPaper: paper,
    bodies, lines, notShown: { bodies: 2, lines: 1, say: 'Not shown: 2 bodies and 1 line, not seen since February 2022.' }, notice: null, sources: [paper],
  };
}

const PROPOSED: { readonly status: Status } = { status: 'PROPOSED' };

/** Solid, dashed and dotted, in force and proposed, two parents, hubs of partners, and a tray. */
export const NETWORK: Structure = aStructure(
  [
    aBoard('hwb', 'Northmoor Health and Wellbeing Board', { kind: 'STATUTORY_BOARD' }),
    aBoard('ib', 'Integration Board'),
    aBoard('net', 'Northmoor Care Network', { kind: 'NETWORK', kindLabel: 'Network, no separate organisation' }),
    aBoard('tfg', 'Task and Finish group', { kind: 'TASK_AND_FINISH_GROUP', kindLabel: 'Group', ...PROPOSED }),
    aBoard('jcb', 'Joint Commissioning Board', PROPOSED),
    aBoard('jsf', 'Joint Strategic Commissioning Function', { kind: 'OTHER', kindLabel: 'Function', ...PROPOSED }),
    aBoard('dir', 'Director of Community Services', { party: 'POST', kind: 'POST', kindLabel: 'Post', ...PROPOSED }),
    aBoard('smt', 'Senior management team', { kind: 'MANAGEMENT_TEAM', kindLabel: 'Team', ...PROPOSED }),
    anOrganisation('north', 'North Moor CCG', { sector: 'NHS' }),
    anOrganisation('dales', 'Dales and Edge CCG', { sector: 'NHS' }),
    anOrganisation('council', 'Northmoor Council', { sector: 'COUNCIL', kind: 'LOCAL_AUTHORITY' }),
    anOrganisation('trust', 'Harrow and Wear NHS Foundation Trust', { sector: 'NHS' }),
    anOrganisation('valley', 'CCGs in the Valley and South Moor', { sector: 'NHS', remark: 'named by place only' }),
    anOrganisation('edge', 'Edge Clinical Commissioning Group', { sector: 'NHS', remark: 'named by place only' }),
    ...['Care Partnership', 'Area Partnerships', 'Cabinet, Northmoor Council', 'Governing bodies', 'Children’s Group', 'Transformation Partnerships', 'Teams Around Patients']
      .map((name, at) => aBoard(`tray-${String(at)}`, name)),
    ...['Northmoor Integrated Care Board', 'Management board', 'Provider Board'].map((name, at) => aBoard(`plan-${String(at)}`, name, PROPOSED)),
  ],
  [
    aLine('REPORTS_TO', 'net', 'hwb'), aLine('OVERSEES', 'ib', 'net'),
    aLine('REPORTS_TO', 'tfg', 'hwb', PROPOSED), aLine('REPORTS_TO', 'tfg', 'ib', PROPOSED),
    aLine('OVERSEES', 'jcb', 'jsf', PROPOSED), aLine('REPORTS_TO', 'smt', 'dir', PROPOSED),
    ...['council', 'valley', 'edge'].flatMap((partner) => [aLine('WORKS_WITH', partner, 'north'), aLine('WORKS_WITH', 'dales', partner)]),
    aLine('WORKS_WITH', 'council', 'trust'),
  ],
);

/** A plan that states nothing but what is part of what. */
export const PARTNERSHIP: Structure = aStructure(
  [
    aBoard('cp', 'Northmoor Care Partnership', { kind: 'PARTNERSHIP', kindLabel: 'Partnership' }),
    aBoard('start', 'Starting Well Children Young People and Families Partnership Board', { kindLabel: 'Partnership board' }),
    aBoard('live', 'Living Well Partnership Board', { kindLabel: 'Partnership board' }),
    aBoard('age', 'Ageing Well Partnership Board', { kindLabel: 'Partnership board' }),
    aBoard('sub', 'Children Young People and Families Partnership Board sub-group', { kind: 'SUB_GROUP', kindLabel: 'Sub-group' }),
    aBoard('trans', 'Transition sub-group', { kind: 'SUB_GROUP', kindLabel: 'Sub-group' }),
    ...['Area Partnerships', 'Care Academy', 'Provider Panel', 'Wellbeing Board', 'Primary Care Networks', 'Scrutiny Committee']
      .map((name, at) => aBoard(`loose-${String(at)}`, name, { kind: 'OTHER', kindLabel: 'Group' })),
  ],
  [
    aLine('PART_OF', 'start', 'cp'), aLine('PART_OF', 'live', 'cp'), aLine('PART_OF', 'age', 'cp'),
    aLine('PART_OF', 'sub', 'start'), aLine('PART_OF', 'trans', 'start', { basis: 'IMPLIED' }),
  ],
);

/** Boards in columns with lists below them, second parents, working lines, scrutiny and advice: about sixty boxes. */
export function aPartnershipOf(columns: number, items: number): Structure {
  const heads = Array.from({ length: columns }, (_, at) => `h${String(at)}`);
  const words = ['Early Years', 'School Health', 'Housing and Health', 'Physical Activity', 'Discharge', 'Falls and Frailty', 'Winter Planning', 'Learning Disability'];
  const lists = heads.map((head) => Array.from({ length: items }, (_, at) => `${head}-${String(at).padStart(3, '0')}`));
  const far = (column: number, item: number): string => lists[column % columns]?.[item] ?? 'place';
  return aStructure(
    [
      aBoard('hwb', 'Northmoor Health and Wellbeing Board', { sector: 'JOINT', authority: 'MEMBERS_DECIDE' }),
      aBoard('icb', 'Harrowdale Integrated Care Board', { sector: 'NHS', authority: 'MEMBERS_DECIDE' }),
      aBoard('place', 'Northmoor Place Board', { sector: 'JOINT', authority: 'DECIDES_UNDER_DELEGATION' }),
      aBoard('scrutiny', 'Health and Care Scrutiny Committee', { sector: 'COUNCIL', kind: 'SCRUTINY_COMMITTEE' }),
      aBoard('advice', 'Clinical Reference Group', { sector: 'NHS', kind: 'REFERENCE_GROUP' }),
      anOrganisation('alliance', 'Northmoor Voluntary Alliance', { sector: 'VOLUNTARY', kind: 'VCSE' }),
      ...heads.map((id, at) => aBoard(id, `${words[at % words.length] ?? ''} Board ${String(at)}`, { authority: 'DECIDES_UNDER_DELEGATION' })),
      ...lists.flatMap((ids, column) => ids.map((id, at) => aBoard(id, `${words[(at + column) % words.length] ?? ''} Group ${String(at)}`, {
        kind: 'WORKING_GROUP', kindLabel: 'Group', authority: 'ADVISES', sector: at % 5 === 4 ? 'NHS' : null,
        ...(at === items - 1 && column % 2 === 1 ? PROPOSED : {}), ...(at === items - 1 && column % 3 === 2 ? { certainty: 'EXTRAPOLATED' } : {}),
      }))),
    ],
    [
      aLine('REPORTS_TO', 'place', 'hwb'), aLine('ACCOUNTABLE_TO', 'place', 'icb'), aLine('SCRUTINISES', 'scrutiny', 'hwb'),
      aLine('ADVISES', 'advice', 'place'), aLine('WORKS_WITH', 'alliance', 'h0'), aLine('WORKS_WITH', 'hwb', 'icb'),
      ...heads.map((id) => aLine('REPORTS_TO', id, 'place')),
      ...lists.flatMap((ids, column) => ids.map((id, at) => aLine('REPORTS_TO', id, at === 3 ? ids[2] ?? '' : heads[column] ?? '', {
        ...(at === items - 1 && column % 2 === 1 ? PROPOSED : {}), ...(at === items - 1 && column % 3 === 2 ? { certainty: 'EXTRAPOLATED' } : {}),
      }))),
      aLine('REPORTS_TO', far(0, 4), heads[1] ?? ''), aLine('WORKS_WITH', far(0, 1), far(1, 4)), aLine('WORKS_WITH', far(1, 0), far(2, 1)),
      aLine('WORKS_WITH', far(0, 5), far(columns - 1, 5)), aLine('WORKS_WITH', 'h1', 'h2'), aLine('ACCOUNTABLE_TO', far(columns - 1, 5), 'icb'),
    ],
  );
}
