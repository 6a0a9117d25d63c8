// Roles as people say them.
const NAMES: Readonly<Record<string, string>> = { reader: 'reader', editor: 'editor', approver: 'approver', admin: 'administrator' };

/** "reader, editor and approver". */
export function sayRoles(roles: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(roles.map((role) => NAMES[role] ?? role));
}
