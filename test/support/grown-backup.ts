// A backup of a partnership of any size that nobody has: for what must hold, or be fast, at 100,000 nodes.
import { KINDS, LINKS_FILE, manifestShape, FORMAT } from '../../server/neo4j/backup/backup-format.ts';
import { newBackupFolder } from '../../server/neo4j/backup/folder-of-backup.ts';
import { readMigrations } from '../../server/neo4j/migrate.ts';

interface Grown {
  readonly id: string;
  readonly labels: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly links?: readonly (readonly [type: string, to: string, values: Readonly<Record<string, unknown>>])[];
}

// Of ten nodes: a body, its post, two deliverables, an absence, three claims and two passages.
const UNIT = 10;
const BATCH = 1_000;
const DATED = {
  attestedOn: { days: ['2018-05-25', '2023-03-15'] }, claimIds: ['c-000000'], firstAttested: { day: '2018-05-25' }, fromBasis: 'UNKNOWN',
  lastAttested: { day: '2023-03-15' }, status: 'IN_FORCE', untilBasis: 'UNKNOWN', validFrom: { day: '0001-01-01' }, validTo: { day: '9999-12-31' }, version: 1,
} as const;

/** Writes a whole backup of `size` nodes (tens of them, one paper and one change) into `folder`; row for row as `npm run backup` would. */
export async function growBackup(folder: string, size: number): Promise<void> {
  const target = await newBackupFolder(folder);
  const [records, changes, texts, lines, links] = [await target.begin(KINDS.Record.file), await target.begin(KINDS.Change.file),
    await target.begin(KINDS.AttachedText.file), await target.begin(KINDS.TextLine.file), await target.begin(LINKS_FILE)];
  await changes.write([{ labels: ['Change'], values: { actor: 'grown', at: '2026-01-01T00:00:00Z', command: 'grow', id: 'change-1', rows: '[]', seq: 1 } }]);
  let batch: Grown[] = [];
  const flush = async (): Promise<void> => {
    await records.write(batch.map(({ id, labels, values }) => ({ labels: labels.toSorted(), values: sorted({ id, ...values }) })));
    await links.write(batch.flatMap(({ id, links: led = [] }) => led.map(([type, to, values]) => ({ from: ['Record', id], type, to: ['Record', to], values }))));
    batch = [];
  };
  for (const node of nodesOf(Math.floor(size / UNIT))) {
    batch.push(node);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const files = { [KINDS.Record.file]: records, [KINDS.Change.file]: changes, [KINDS.AttachedText.file]: texts, [KINDS.TextLine.file]: lines, [LINKS_FILE]: links };
  for (const file of Object.values(files)) await file.close();
  const rows = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.rows()]));
  const migrations = readMigrations().map(({ version, name, checksum }) => ({ version, name, checksum }));
  await target.seal(manifestShape.parse({ format: FORMAT, store: { id: 'grown', seq: 1 }, migrations, papers: 'included', rows }));
}

// In the order of their ids, which is the order of a backup.
function* nodesOf(units: number): Generator<Grown> {
  for (let at = 0; at < units; at += 1) {
    yield { id: idOf('a', at), labels: ['Record', 'Absence'], values: { ...DATED, reason: 'NOT_STATED_IN_SOURCE', slot: 'owner' }, links: [['OF', idOf('d', at * 2), {}]] };
  }
  for (let at = 0; at < units; at += 1) {
    const above = { ...DATED, id: idOf('rel', at), hash: hashOf(at) };
    yield {
      id: idOf('b', at), labels: ['Record', 'Party', 'Body'],
      values: { ...DATED, aliases: [], hash: hashOf(at), kind: 'WORKING_GROUP', name: `Group ${String(at)} for the care of people at home`, searchText: `group ${String(at)} for the care of people at home` },
      links: at === 0 ? [] : [['REPORTS_TO', idOf('b', Math.floor((at - 1) / 3)), sorted(above)]],
    };
  }
  for (let at = 0; at < units * 3; at += 1) {
    yield {
      id: idOf('c', at), labels: ['Record', 'Claim'],
      values: { about: idOf('d', at % (units * 2)), basis: 'STATED', gist: `Says so of item ${String(at)}`, modality: 'ASSERTED', predicate: 'COMMITS_TO', version: 1 },
      links: [['ABOUT', idOf('d', at % (units * 2)), { end: 'SUBJECT' }], ['CITES', idOf('p', at % (units * 2)), {}]],
    };
  }
  for (let at = 0; at < units * 2; at += 1) {
    yield {
      id: idOf('d', at), labels: ['Record', 'Ownable', 'Deliverable'],
      values: { ...DATED, hash: hashOf(at), printedNumber: String(at), searchText: `open a centre for people ${String(at)}`, share: { number: at / 2 }, title: `Open a centre for people, ${String(at)}` },
    };
  }
  yield {
    id: 'doc-grown', labels: ['Record', 'SourceDocument'], values: { issued: { day: '2023-03-15' }, title: 'A plan that grew', version: 1 },
    links: Array.from({ length: units * 2 }, (_, at) => ['HAS_PASSAGE', idOf('p', at), {}] as const),
  };
  for (let at = 0; at < units * 2; at += 1) {
    yield { id: idOf('p', at), labels: ['Record', 'Passage'], values: { lineFrom: at + 1, lineTo: at + 1, order: at, reference: `line ${String(at + 1)}`, version: 1 } };
  }
  for (let at = 0; at < units; at += 1) {
    yield {
      id: idOf('post', at), labels: ['Record', 'Party', 'Post'], values: { ...DATED, hash: hashOf(at), name: `Chair of group ${String(at)}` },
      links: [['POST_IN', idOf('b', at), sorted({ ...DATED, id: idOf('pin', at) })]],
    };
  }
}

function idOf(prefix: string, at: number): string {
  return `${prefix}-${String(at).padStart(6, '0')}`;
}

function hashOf(at: number): string {
  return String(at).padStart(32, '0');
}

function sorted(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
