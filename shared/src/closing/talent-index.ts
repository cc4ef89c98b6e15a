import { intervalsOverlap, type Day } from '../org/day.ts';
import { isEmployed, versionOn, type OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Person, PositionVersion, RoleKey } from '../org/records.ts';
import { ROLE_FAMILIES, rungNamed, wordsKnown } from './role-family.ts';

const indexes = new WeakMap<OrgDay, TalentIndex>();

/** What there is to know about everybody employed on a day, gathered when it is first asked for and kept with that day's view. */
export function talentIndex(on: OrgDay): TalentIndex {
  let index = indexes.get(on);
  if (!index) indexes.set(on, (index = new TalentIndex(on)));
  return index;
}

/** Skills and certifications of a person for each family; a person's record never changes, so that they are read once. */
interface Talent {
  readonly skills: readonly number[];
  readonly certifications: readonly number[];
}

const talents = new WeakMap<Person, Talent>();
const rungs = new Map<string, readonly number[]>();
const MOST_RUNGS = 20_000;

/** Facts that make a candidate, in flat arrays over the slots of people. */
export class TalentIndex {
  /** 1 where the person is employed on the day. */
  readonly employed: Uint8Array;
  /** Number of the family's key skills that a person has, for each family. */
  readonly skills: readonly Uint8Array[];
  /** Number of the family's certifications. */
  readonly certifications: readonly Uint8Array[];
  /** Highest rung of the family's ladder that a seat of theirs names; 0 is none. */
  readonly rungs: readonly Uint8Array[];
  /** 1 where the person holds or held the family's role. */
  readonly experience: readonly Uint8Array[];
  private readonly byTeam = new Map<Key, number[]>();
  private readonly byRole = new Map<RoleKey, Set<number>>();

  constructor(private readonly on: OrgDay) {
    const { org, day } = on;
    const people = org.table('person');
    const count = people.slotCount;
    const perFamily = () => ROLE_FAMILIES.map(() => new Uint8Array(count));
    this.employed = new Uint8Array(count);
    [this.skills, this.certifications, this.rungs, this.experience] = [perFamily(), perFamily(), perFamily(), perFamily()];
    people.forEach((person, slot) => {
      if (!isEmployed(person, day)) return;
      this.employed[slot] = 1;
      if (person.skills.length === 0 && person.certifications.length === 0) return;
      const talent = talentOf(person);
      for (let family = 0; family < ROLE_FAMILIES.length; family++) {
        this.skills[family]![slot] = talent.skills[family]!;
        this.certifications[family]![slot] = talent.certifications[family]!;
      }
    });
    this.addSeats(org, day);
    org.table('assignment').forEach(({ role, assignee, startDate, endDate }) => {
      if (startDate !== null && startDate > day) return;
      if (assignee.kind === 'PERSON') return this.addExperience(role, people.slotOf(assignee.personKey));
      for (const key of org.group('positionIncumbencies', assignee.positionKey)) {
        const seat = org.incumbency(key)!;
        const sat = { from: seat.startDate, to: seat.endDate };
        if (intervalsOverlap(sat, { from: startDate, to: endDate })) this.addExperience(role, people.slotOf(seat.personKey));
      }
    });
  }

  /** Slots of the people with a seat in a team on the day. */
  inTeam(teamKey: Key): readonly number[] {
    return this.byTeam.get(teamKey) ?? [];
  }

  /** Slots of the people who hold or held a role, by name or through a seat. */
  withRole(role: RoleKey): ReadonlySet<number> {
    return this.byRole.get(role) ?? new Set();
  }

  /** The facts of the first seat of a person on the day; null without a seat. */
  seatOf(personKey: Key): PositionVersion | null {
    const [seat] = this.on.seatsOf(personKey);
    return seat ? this.on.facts(this.on.org.position(seat.positionKey)!) : null;
  }

  private addSeats(org: Org, day: Day): void {
    const people = org.table('person');
    org.table('incumbency').forEach(({ personKey, positionKey, startDate, endDate }) => {
      if ((startDate !== null && startDate > day) || (endDate !== null && endDate < day)) return;
      const slot = people.slotOf(personKey);
      if (this.employed[slot] !== 1) return;
      const position = org.position(positionKey)!;
      if (!this.on.exists(position)) return;
      const { jobProfile, title, teamKey } = versionOn(position, day);
      const named = rungsOf(jobProfile, title);
      for (let family = 0; family < named.length; family++) {
        if (named[family]! > this.rungs[family]![slot]!) this.rungs[family]![slot] = named[family]!;
      }
      if (teamKey !== null) {
        const team = this.byTeam.get(teamKey);
        if (team) team.push(slot);
        else this.byTeam.set(teamKey, [slot]);
      }
    });
  }

  private addExperience(role: RoleKey, slot: number): void {
    const family = ROLE_FAMILIES.findIndex((one) => one.role === role);
    if (family >= 0) this.experience[family]![slot] = 1;
    const held = this.byRole.get(role);
    if (held) held.add(slot);
    else this.byRole.set(role, new Set([slot]));
  }
}

function talentOf(person: Person): Talent {
  let talent = talents.get(person);
  if (!talent) {
    talent = {
      skills: ROLE_FAMILIES.map(({ skills }) => wordsKnown(skills, person.skills).length),
      certifications: ROLE_FAMILIES.map(({ certifications }) => wordsKnown(certifications, person.certifications).length),
    };
    talents.set(person, talent);
  }
  return talent;
}

/** Rungs that a seat's job profile names, or else its title. */
function rungsOf(jobProfile: string | null, title: string): readonly number[] {
  const named = jobProfile === null ? null : rungsNamed(jobProfile);
  return named?.some((rung) => rung > 0) ? named : rungsNamed(title);
}

function rungsNamed(words: string): readonly number[] {
  let named = rungs.get(words);
  if (!named) {
    if (rungs.size >= MOST_RUNGS) rungs.clear();
    rungs.set(words, (named = ROLE_FAMILIES.map((family) => rungNamed(family, words))));
  }
  return named;
}
