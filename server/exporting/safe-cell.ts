// What a spreadsheet would take for a formula is text again once a quote stands before it (QUALITY §3.2, S34, S35).
const STARTS_LIKE_A_FORMULA = /^[\s\ufeff\ufffd]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n\ufffd]/u;
// Neither a CSV reader nor XML knows them.
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text, fit for a cell: a leading quote where it could be run, a mark in the place of what is no text. */
export function safeCell(text: string): string {
  const plain = text.replaceAll(NO_TEXT, '\ufffd');
  return STARTS_LIKE_A_FORMULA.test(plain) ? `'${plain}` : plain;
}
