// A document's text as numbered lines, counted as the seed's citations count them.

export interface NumberedLine {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly text: string;
}

/** Every line that is not blank. A line ends at a line feed; the carriage return of Windows before it is dropped. */
export function linesOf(text: string): readonly NumberedLine[] {
  return text.split('\n').flatMap((line, at) => {
    const shown = line.replace(/\r$/, '');
    return shown.trim() === '' ? [] : [{ number: at + 1, text: shown }];
  });
}

/** How many lines the text has, blank ones too; what follows the last line feed counts only when it is not empty. */
export function countLines(text: string): number {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}
