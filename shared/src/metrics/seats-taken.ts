import { includesDay } from '../org/day.ts';
import { isEmployed, type OrgDay } from '../org/org-day.ts';

/** Who sits where on a day: 1 at the slot of every filled position, and how many people sit somewhere. One pass over the incumbencies. */
export function seatsTaken(on: OrgDay): { readonly filled: Uint8Array; readonly headcount: number } {
  const { org, day } = on;
  const [positions, people] = [org.table('position'), org.table('person')];
  const filled = new Uint8Array(positions.slotCount);
  const seated = new Uint8Array(people.slotCount);
  let headcount = 0;
  org.table('incumbency').forEach(({ startDate, endDate, positionKey, personKey }) => {
    if (!includesDay(startDate, endDate, day)) return;
    const [seat, sitter] = [positions.slotOf(positionKey), people.slotOf(personKey)];
    const [position, person] = [positions.at(seat), people.at(sitter)];
    if (!position || !person || !on.exists(position) || !isEmployed(person, day)) return;
    filled[seat] = 1;
    if (seated[sitter] === 0) headcount++;
    seated[sitter] = 1;
  });
  return { filled, headcount };
}
