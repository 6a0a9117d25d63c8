// Who is asking, as every resolver and command is told.

/** Roles add up (QUALITY §3.1). */
export const ROLES = ['reader', 'editor', 'approver', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Viewer {
  /** Ours, opaque and stable; recorded as the actor of a change. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** May look into the API itself: introspection. */
  readonly isDeveloper: boolean;
}
