// What comes from outside, such as the name of a file, as a terminal may print it.

/** Signs that steer a terminal, end a line or turn the direction of the text after them. */
const STEERING = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Each such sign by its number, as in "\u{1b}": a name can then neither hide nor forge a line. */
export function speltOut(text: string): string {
  return text.replace(STEERING, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
