// Reads back the XML that writers write, as strictly as a program that refuses it would: for tests.

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Every tag inside, however deep. */
  readonly inside: readonly Tag[];
  /** All text inside. */
  readonly text: string;
}

interface Open { readonly name: string; readonly attributes: Record<string, string>; readonly inside: Tag[]; text: string }
interface Reading { readonly done: Tag[]; readonly open: Open[] }

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PIECE = /<\?[^>]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u;

/** Every tag, in the order of their ends. Throws where a reader of XML would refuse the text. */
export function readXml(text: string): readonly Tag[] {
  if (FORBIDDEN.test(text)) throw new Error('a sign that XML forbids');
  const reading: Reading = { done: [], open: [] };
  let end = 0;
  for (const found of text.matchAll(PIECE)) {
    end += found[0].length;
    readPiece(found, reading);
  }
  if (end !== text.length || reading.open.length > 0) throw new Error(`no XML from ${text.slice(end, end + 60)}`);
  return reading.done;
}

function readPiece([, closed, name, attributes, isEmpty, words]: readonly (string | undefined)[], { done, open }: Reading): void {
  if (words !== undefined) for (const one of open) one.text += plain(words);
  if (name !== undefined) open.push({ name, attributes: attributesOf(attributes ?? ''), inside: [], text: '' });
  if (closed !== undefined || isEmpty === '/') close({ done, open }, closed);
}

/** Ends the innermost tag, which must bear the name where one is given. */
function close({ done, open }: Reading, name: string | undefined): void {
  const tag = open.pop();
  if (tag === undefined || (name !== undefined && tag.name !== name)) throw new Error(`</${name ?? ''}> closes nothing`);
  done.push(tag);
  for (const one of open) one.inside.push(tag);
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, plain(value)]);
  if (new Set(found.map(([name]) => name)).size !== found.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(found);
}

function plain(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) throw new Error(`an ampersand alone: ${text}`);
  return text.replace(/&(#x?)?(\w+);/g, (_, kind: string | undefined, name: string) => (kind === undefined ? ENTITIES[name] ?? '' : String.fromCodePoint(parseInt(name, kind === '#' ? 10 : 16))));
}
