// Text and attributes of an XML file.
import { oneLine } from './one-line.ts';

/** Fit to stand between tags and between double quotes. */
export function xmlText(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export type Attributes = Readonly<Record<string, string | number>>;

/** ` name="value"` for each, in the order given. */
export function xmlAttributes(attributes: Attributes): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join('');
}
