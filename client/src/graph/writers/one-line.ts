// A text as one line that any program can hold: what paper and people type may bring line ends, control signs and halves of letters.

/** Signs that turn the direction of the text after them: a name could swallow its neighbour. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;
/** What XML forbids: control signs, halves of a pair, and two code points that are no signs. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Without what XML forbids; blanks and line ends are one blank each. */
export function oneLine(text: string): string {
  return text.replace(TURNING, '').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
}
