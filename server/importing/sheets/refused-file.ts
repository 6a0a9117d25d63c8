// A file that is not looked into any further.

/** Its message says what to do. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
}
