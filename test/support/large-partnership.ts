// A partnership of any size for tests and the bench of what is large: boards below boards, groups below them, as papers draw them. None of these bodies exists.
import { aBoard, aLine, anOrganisation, aStructure } from '../../client/src/graph/structures.fixture.ts';
import type { Structure, StructureBody, StructureLine } from '../../client/src/graph/structure-model.ts';

const SEED = 42;
const KINDS = [
  { kind: 'STATUTORY_BOARD', kindLabel: 'Statutory board', word: 'Integrated Care Board' },
  { kind: 'PARTNERSHIP_BOARD', kindLabel: 'Partnership board', word: 'Place Board' },
  { kind: 'PARTNERSHIP_BOARD', kindLabel: 'Partnership board', word: 'Partnership Board' },
  { kind: 'WORKING_GROUP', kindLabel: 'Working group', word: 'Delivery Group' },
  { kind: 'WORKING_GROUP', kindLabel: 'Working group', word: 'Working Group' },
  { kind: 'SUB_GROUP', kindLabel: 'Sub-group', word: 'Sub-group' },
] as const;
const THEMES = ['Early Years', 'School Health', 'Housing and Health', 'Physical Activity', 'Discharge and Flow', 'Falls and Frailty', 'Winter Planning', 'Learning Disability', 'Urgent Care', 'Carers'] as const;
const SECTORS = ['JOINT', 'NHS', 'COUNCIL', null, null] as const;
const FEWEST = 3;
const MOST = 9;

/** So many bodies; the same number gives the same bytes. One in twenty-five has a second parent, one board in ten is scrutinised, and every twentieth works with the one before it. */
export function largePartnership(size: number): Structure {
  const random = seeded(SEED);
  const bodies: StructureBody[] = [];
  const lines: StructureLine[] = [];
  const grow = (many: number, level: number, parent: number): void => {
    const at = bodies.length;
    bodies.push(bodyAt(at, level, random));
    if (parent >= 0) lines.push(...linesOf(at, parent, { level, random }));
    let left = many - 1;
    if (level === 2 && at % 10 === 0 && left > 0) {
      scrutinised(at);
      left -= 1;
    }
    const branches = left <= MOST ? left : FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
    for (let child = 0; child < branches; child += 1) grow(Math.floor((left + child) / branches), level + 1, at);
  };
  const scrutinised = (board: number): void => {
    const at = bodies.length;
    bodies.push(anOrganisation(idOf(at), `Scrutiny Committee ${String(at)}`, { sector: 'COUNCIL', kind: 'LOCAL_AUTHORITY' }));
    lines.push(aLine('SCRUTINISES', idOf(at), idOf(board)));
  };
  grow(size, 0, -1);
  return aStructure(bodies, lines);
}

const idOf = (at: number): string => `b-${String(at).padStart(5, '0')}`;

function bodyAt(at: number, level: number, random: () => number): StructureBody {
  const { kind, kindLabel, word } = KINDS[Math.min(level, KINDS.length - 1)] ?? KINDS[0];
  const theme = THEMES[Math.floor(random() * THEMES.length)] ?? THEMES[0];
  const sector = SECTORS[Math.floor(random() * SECTORS.length)] ?? null;
  return aBoard(idOf(at), level === 0 ? `Northmoor ${word}` : `${theme} ${word} ${String(at)}`, { kind, kindLabel, sector, authority: level < 3 ? 'DECIDES_UNDER_DELEGATION' : 'ADVISES' });
}

interface Standing { readonly level: number; readonly random: () => number }

function linesOf(at: number, parent: number, { level, random }: Standing): readonly StructureLine[] {
  const proposed = random() < 0.04 ? { status: 'PROPOSED' as const } : {};
  const second = random() < 0.04 && level > 1 ? [aLine('ACCOUNTABLE_TO', idOf(at), idOf(Math.max(0, parent - 1)))] : [];
  const partner = at % 20 === 0 ? [aLine('WORKS_WITH', idOf(at), idOf(at - 1))] : [];
  return [aLine('REPORTS_TO', idOf(at), idOf(parent), proposed), ...second, ...partner];
}

// A generator of Park and Miller: the same on every machine.
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
