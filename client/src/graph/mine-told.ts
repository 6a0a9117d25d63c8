// Where one organisation sits, in words.
import { sayDay } from '#schema/period.ts';
import { allBodies, type Structure } from './structure-model.ts';

/** What stands in the box of the organisation itself, and in one of which no paper says what its seat is. */
export const ITSELF = 'This organisation';
const NO_ROLE = 'Seat';

/** "Seat: chair, member": where the words stand without their mark. */
export function saySeat(words: string): string {
  return words === ITSELF || words === NO_ROLE ? words : `Seat: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** "Durham Constabulary sits on 7 of the 31 bodies in this picture"; no stop at the end. Undefined: nobody's seats are marked. */
export function sayMine(structure: Structure): string | undefined {
  const { mine, compared } = structure;
  if (mine === undefined) return undefined;
  const bodies = allBodies(structure).filter(({ party }) => party === 'BODY');
  const here = bodies.filter(({ seat }) => typeof seat === 'string').length;
  const beyond = new Set(mine.seats.map(({ body }) => body)).size - here;
  const day = compared === undefined ? '' : `On ${sayDay(mine.asOf)} `;
  const [all, others] = [`${String(bodies.length)} ${bodies.length === 1 ? 'body' : 'bodies'} in this picture`, `${String(beyond)} that ${beyond === 1 ? 'is' : 'are'} not in it`];
  if (here > 0) return `${day}${mine.name} sits on ${String(here)} of the ${all}${beyond === 0 ? '' : `, and on ${others}`}`;
  return beyond === 0 ? `No paper known on ${sayDay(mine.asOf)} says where ${mine.name} sits` : `${day}${mine.name} sits on none of the ${all}, and on ${others}`;
}
