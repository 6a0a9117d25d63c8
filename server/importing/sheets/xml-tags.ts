// Tags of a workbook's parts, one after the other: what a spreadsheet program writes, and no more of XML.

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly is: 'OPEN' | 'CLOSE' | 'WHOLE';
  readonly attributes: string;
  /** The text after it, up to the next tag, as it is written. */
  readonly text: string;
}

/** Linear in the length of the text, whatever it holds. */
export function* tagsOf(xml: string): Generator<Tag> {
  let from = xml.indexOf('<');
  while (from >= 0) {
    const to = xml.indexOf('>', from);
    if (to < 0) return;
    const next = xml.indexOf('<', to);
    const inner = xml.slice(from + 1, to);
    yield { ...tagIn(inner), text: xml.slice(to + 1, next < 0 ? xml.length : next) };
    from = next;
  }
}

function tagIn(inner: string): Omit<Tag, 'text'> {
  const isClose = inner.startsWith('/');
  const is = isClose ? 'CLOSE' : inner.endsWith('/') ? 'WHOLE' : 'OPEN';
  const body = isClose ? inner.slice(1) : inner;
  const space = body.search(/[\s/]/u);
  const name = space < 0 ? body : body.slice(0, space);
  return { name: name.slice(name.indexOf(':') + 1), is, attributes: space < 0 ? '' : body.slice(space) };
}

/** The value of an attribute; undefined: it has none of this name. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  const at = attributes.search(new RegExp(`\\s${name}\\s*=\\s*["']`, 'u'));
  if (at < 0) return undefined;
  const quoteAt = attributes.slice(at).search(/["']/u) + at;
  const end = attributes.indexOf(attributes.charAt(quoteAt), quoteAt + 1);
  return end < 0 ? undefined : plain(attributes.slice(quoteAt + 1, end));
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Written text as it is meant: the five names that XML knows, and numbers of characters. */
export function plain(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/gu, (written) => NAMED[written.slice(1, -1)] ?? numbered(written.slice(2, -1)));
}

function numbered(number: string): string {
  const code = number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code > 0x10_ff_ff ? '\ufffd' : String.fromCodePoint(code);
}
