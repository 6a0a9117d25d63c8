/** Where a dated thing stands. Only IN_FORCE and SHADOW count as live unless proposals are asked for. */
export const STATUSES = [
  'PROPOSED', 'AGREED', 'SHADOW', 'IN_FORCE', 'DORMANT', 'ENDED', 'REJECTED',
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses that count on a day: with proposals, also what is agreed or proposed and not yet in force. */
export function liveStatuses(proposals: boolean): Status[] {
  return proposals ? ['IN_FORCE', 'SHADOW', 'AGREED', 'PROPOSED'] : ['IN_FORCE', 'SHADOW'];
}
