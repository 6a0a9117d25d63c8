// The part of an address after the question mark, as plain text: the router would otherwise write `?focus="hwb"`.

/** `?asOf=2023-03-15&q=frailty` → `{ asOf: '2023-03-15', q: 'frailty' }`; of a repeated name the last counts. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The other way round; what is undefined or empty is left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(search).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []));
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}
