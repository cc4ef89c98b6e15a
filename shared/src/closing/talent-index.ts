import { includesDay, intervalsOverlap } from '../org/day.ts';
import { isEmployed, type OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Person, RoleAssignment, RoleKey } from '../org/records.ts';
import type { Standing } from './compile-role-family.ts';
import type { KnownWords } from './known-words.ts';
import { roleFamiliesOf, type RoleFamilies } from './role-family.ts';
import { touchedPeople } from './touched-people.ts';

const indexes = new WeakMap<OrgDay, TalentIndex>();
const newest = new WeakMap<RoleFamilies, WeakRef<TalentIndex>>();

/**
 * What there is to know about everybody employed on a day, gathered when it is first asked for and kept with that day's view.
 * Gathering starts from the newest index of that day by the same ladders, be it of another revision or fork, and looks again only at
 * whom differs.
 */
export function talentIndex(on: OrgDay): TalentIndex {
  let index = indexes.get(on);
  if (!index) {
    const families = roleFamiliesOf(on.org);
    index = new TalentIndex(on, newest.get(families)?.deref() ?? null);
    indexes.set(on, index);
    newest.set(families, new WeakRef(index));
  }
  return index;
}

const WORD_LISTS = ['skills', 'certifications'] as const;
/** A list of words that a person has. */
type WordList = (typeof WORD_LISTS)[number];

/** Facts that make a candidate, in flat arrays over the slots of people. */
export class TalentIndex {
  /** 1 where the person is employed on the day. */
  readonly employed: Uint8Array;
  /** What the organization's ladders say of the roles. */
  readonly families: RoleFamilies;
  /** For each of the families, the highest rung of the policy's scale that a seat of theirs names; 0 is none. */
  readonly rungs: readonly Uint8Array[];
  /** How many of some words the people have, counted when first asked for. */
  private readonly known: Readonly<Record<WordList, Map<KnownWords, Uint8Array>>> = { skills: new Map(), certifications: new Map() };
  /** By role, 1 where the person holds or held it, by name or through a seat. */
  private readonly experience = new Map<RoleKey, Uint8Array>();

  constructor(
    readonly on: OrgDay,
    former: TalentIndex | null,
  ) {
    const { org, day } = on;
    const people = org.table('person');
    this.families = roleFamiliesOf(org);
    const isAlike = former !== null && former.on.day === day && former.families === this.families;
    const touched = isAlike ? touchedPeople(former.on.org, org) : null;
    const base = touched ? former : null;
    const count = Math.max(people.slotCount, base?.employed.length ?? 0);
    const copied = (from?: Uint8Array) => {
      const bytes = new Uint8Array(count);
      if (from) bytes.set(from);
      return bytes;
    };
    this.employed = copied(base?.employed);
    this.rungs = this.families.families.map((_, place) => copied(base?.rungs[place]));
    for (const list of WORD_LISTS) for (const [words, counts] of base?.known[list] ?? []) this.known[list].set(words, copied(counts));
    for (const [role, held] of base?.experience ?? []) this.experience.set(role, copied(held));
    if (touched) for (const key of touched) this.read(people.get(key), people.slotOf(key));
    else people.forEach((person, slot) => this.read(person, slot));
  }

  /** Slots of the people with a seat in a team on the day. */
  inTeam(teamKey: Key): number[] {
    const { on } = this;
    const people = on.org.table('person');
    const positions = on.org.group('teamPositions', teamKey).filter((key) => on.facts(on.org.position(key)!).teamKey === teamKey);
    return positions.flatMap((key) => on.incumbents(key).map(({ personKey }) => people.slotOf(personKey)));
  }

  hasHeld(role: RoleKey, slot: number): boolean {
    return this.experience.get(role)?.[slot] === 1;
  }

  /** For each slot, how many of some words stand in the person's list of skills or certifications; 0 for those not employed. */
  countsOf(words: KnownWords, list: WordList): Uint8Array {
    let counts = this.known[list].get(words);
    if (!counts) {
      const made = (counts = new Uint8Array(this.employed.length));
      this.on.org.table('person').forEach((person, slot) => {
        if (this.employed[slot] === 1) made[slot] = countKnown(words, person[list]);
      });
      this.known[list].set(words, made);
    }
    return counts;
  }

  /** The highest rung of a family that a person's seats name. */
  standingOf(personKey: Key, place: number): Standing | null {
    let highest: Standing | null = null;
    for (const { positionKey } of this.on.seatsOf(personKey)) {
      const { jobProfile, title } = this.on.facts(this.on.org.position(positionKey)!);
      const standing = standingsOfSeat(this.families, jobProfile, title)[place] ?? null;
      if (standing && standing.rung > (highest?.rung ?? 0)) highest = standing;
    }
    return highest;
  }

  private read(person: Person | undefined, slot: number): void {
    const { on } = this;
    if (slot < 0) return;
    this.employed[slot] = 0;
    for (const rungs of this.rungs) rungs[slot] = 0;
    for (const list of WORD_LISTS) for (const counts of this.known[list].values()) counts[slot] = 0;
    for (const held of this.experience.values()) held[slot] = 0;
    if (!person || !isEmployed(person, on.day)) return;
    this.employed[slot] = 1;
    for (const list of WORD_LISTS) for (const [words, counts] of this.known[list]) counts[slot] = countKnown(words, person[list]);
    this.readSeats(on.org, person.key, slot);
    for (const key of on.org.group('personAssignments', person.key)) this.addExperience(on.org.assignment(key)!, slot);
  }

  private readSeats(org: Org, personKey: Key, slot: number): void {
    const { on } = this;
    for (const key of org.group('personIncumbencies', personKey)) {
      const { positionKey, startDate, endDate } = org.incumbency(key)!;
      for (const assignmentKey of org.group('positionAssignments', positionKey)) {
        const assignment = org.assignment(assignmentKey)!;
        const held = { from: assignment.startDate, to: assignment.endDate };
        if (intervalsOverlap({ from: startDate, to: endDate }, held)) this.addExperience(assignment, slot);
      }
      if (!includesDay(startDate, endDate, on.day)) continue;
      const position = org.position(positionKey)!;
      if (!on.exists(position)) continue;
      const { jobProfile, title } = on.facts(position);
      const named = standingsOfSeat(this.families, jobProfile, title);
      for (let place = 0; place < named.length; place++) {
        const rung = named[place]?.rung ?? 0;
        if (rung > this.rungs[place]![slot]!) this.rungs[place]![slot] = rung;
      }
    }
  }

  private addExperience({ role, startDate }: RoleAssignment, slot: number): void {
    if (startDate !== null && startDate > this.on.day) return;
    let held = this.experience.get(role);
    if (!held) this.experience.set(role, (held = new Uint8Array(this.employed.length)));
    held[slot] = 1;
  }
}

function countKnown(words: KnownWords, listed: readonly string[]): number {
  return Math.min(255, words.count(listed));
}

/** What a seat's job profile names, or else its title. */
function standingsOfSeat(families: RoleFamilies, jobProfile: string | null, title: string): readonly (Standing | null)[] {
  const named = jobProfile === null ? null : families.standings(jobProfile);
  return named?.some((standing) => standing !== null) ? named : families.standings(title);
}
