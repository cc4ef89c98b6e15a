import { includesDay, intervalsOverlap } from '../org/day.ts';
import { isEmployed, type OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Person, PositionVersion, RoleAssignment, RoleKey } from '../org/records.ts';
import { ROLE_FAMILIES, rungNamed, wordsKnown } from './role-family.ts';
import { touchedPeople } from './touched-people.ts';

const indexes = new WeakMap<OrgDay, TalentIndex>();
let newest: WeakRef<TalentIndex> | null = null;

/**
 * What there is to know about everybody employed on a day, gathered when it is first asked for and kept with that day's view.
 * Gathering starts from the newest index of that day, be it of another revision or fork, and looks again only at whom differs.
 */
export function talentIndex(on: OrgDay): TalentIndex {
  let index = indexes.get(on);
  if (!index) {
    index = new TalentIndex(on, newest?.deref() ?? null);
    indexes.set(on, index);
    newest = new WeakRef(index);
  }
  return index;
}

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
  /** By role, 1 where the person holds or held it, by name or through a seat. */
  private readonly experience = new Map<RoleKey, Uint8Array>();

  constructor(
    readonly on: OrgDay,
    former: TalentIndex | null,
  ) {
    const { org, day } = on;
    const people = org.table('person');
    const touched = former && former.on.day === day ? touchedPeople(former.on.org, org) : null;
    const base = touched ? former : null;
    const count = Math.max(people.slotCount, base?.employed.length ?? 0);
    const copied = (from?: Uint8Array) => {
      const bytes = new Uint8Array(count);
      if (from) bytes.set(from);
      return bytes;
    };
    this.employed = copied(base?.employed);
    this.skills = ROLE_FAMILIES.map((_, family) => copied(base?.skills[family]));
    this.certifications = ROLE_FAMILIES.map((_, family) => copied(base?.certifications[family]));
    this.rungs = ROLE_FAMILIES.map((_, family) => copied(base?.rungs[family]));
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

  /** The facts of the first seat of a person on the day; null without a seat. */
  seatOf(personKey: Key): PositionVersion | null {
    const [seat] = this.on.seatsOf(personKey);
    return seat ? this.on.facts(this.on.org.position(seat.positionKey)!) : null;
  }

  private read(person: Person | undefined, slot: number): void {
    const { on } = this;
    if (slot < 0) return;
    this.employed[slot] = 0;
    for (let family = 0; family < ROLE_FAMILIES.length; family++)
      this.skills[family]![slot] = this.certifications[family]![slot] = this.rungs[family]![slot] = 0;
    for (const held of this.experience.values()) held[slot] = 0;
    if (!person || !isEmployed(person, on.day)) return;
    this.employed[slot] = 1;
    for (let family = 0; family < ROLE_FAMILIES.length; family++) {
      this.skills[family]![slot] = countKnown(SKILL_BITS[family]!, person.skills);
      this.certifications[family]![slot] = countKnown(CERTIFICATION_BITS[family]!, person.certifications);
    }
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
      const named = rungsOf(jobProfile, title);
      for (let family = 0; family < named.length; family++)
        if (named[family]! > this.rungs[family]![slot]!) this.rungs[family]![slot] = named[family]!;
    }
  }

  private addExperience({ role, startDate }: RoleAssignment, slot: number): void {
    if (startDate !== null && startDate > this.on.day) return;
    let held = this.experience.get(role);
    if (!held) this.experience.set(role, (held = new Uint8Array(this.employed.length)));
    held[slot] = 1;
  }
}

/** By a word that somebody has in their list, a bit for each known word that stands in it. */
interface WordBits {
  readonly known: readonly string[];
  readonly bits: Map<string, number>;
}

const SKILL_BITS = ROLE_FAMILIES.map(({ skills }): WordBits => ({ known: skills, bits: new Map() }));
const CERTIFICATION_BITS = ROLE_FAMILIES.map(({ certifications }): WordBits => ({ known: certifications, bits: new Map() }));
const rungs = new Map<string, readonly number[]>();
/** How many words are remembered at once; people write what they like. */
const MOST_WORDS = 20_000;

function countKnown({ known, bits }: WordBits, listed: readonly string[]): number {
  let found = 0;
  for (const word of listed) {
    let bit = bits.get(word);
    if (bit === undefined) {
      if (bits.size >= MOST_WORDS) bits.clear();
      bit = wordsKnown(known, [word]).reduce((sum, one) => sum | (1 << known.indexOf(one)), 0);
      bits.set(word, bit);
    }
    found |= bit;
  }
  let count = 0;
  for (; found !== 0; found &= found - 1) count++;
  return count;
}

/** Rungs that a seat's job profile names, or else its title. */
function rungsOf(jobProfile: string | null, title: string): readonly number[] {
  const named = jobProfile === null ? null : rungsNamed(jobProfile);
  return named?.some((rung) => rung > 0) ? named : rungsNamed(title);
}

function rungsNamed(words: string): readonly number[] {
  let named = rungs.get(words);
  if (!named) {
    if (rungs.size >= MOST_WORDS) rungs.clear();
    rungs.set(words, (named = ROLE_FAMILIES.map((family) => rungNamed(family, words))));
  }
  return named;
}
