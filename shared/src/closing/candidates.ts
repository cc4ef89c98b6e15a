import type { GapSpell } from '../coverage/gap-spells.ts';
import { formatDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, RoleAssignment, RoleKey } from '../org/records.ts';
import { profileOnRung } from '../roles/ladders.ts';
import { fitForRole, NO_SHARED_ROLE_FITS, ROLE_FIT_POINTS, roleFitOn, type SharedRoleFits } from '../role-fit/shared-role-fits.ts';
import { CANDIDATE_DEDUCTIONS, CANDIDATE_POINTS, MOST_SCORE, type CandidateReasonKind } from './candidate-points.ts';
import { gapNeeds, type GapNeeds } from './gap-needs.ts';
import { loadOverDays, type HeldRole, type LoadOverDays } from './load-over-days.ts';
import { otherOwners } from './other-owners.ts';
import type { LadderWords, RoleFamily, Standing } from './compile-role-family.ts';
import { wordsKnown } from './known-words.ts';
import { talentIndex, type TalentIndex } from './talent-index.ts';

/** One reason for or against a candidate, in plain words. */
export interface CandidateReason {
  readonly kind: CandidateReasonKind;
  readonly text: string;
  /** Below 0 where it speaks against them; 0 where it only explains. */
  readonly points: number;
}

/** Somebody who could take the role of a gap. */
export interface Candidate {
  readonly personKey: Key;
  /** 0 to 100: the sum of the reasons' points, never below 0 nor above 100. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
  /** What they would have to give up to start on the first day: the least pressing first that frees enough. */
  readonly wouldStop: readonly RoleAssignment[];
  /** Percent free on the busiest day of the interval; below 0 where they are over-allocated. */
  readonly freeAllocation: number;
  /** Percent that the role needs. */
  readonly neededAllocation: number;
  /** Percent on the busiest day once they have the role and have given up what they would. */
  readonly allocationAfter: number;
  /** First day from which they have enough free without giving anything up; null where they never do. */
  readonly freeFrom: Day | null;
}

/** Days around the beginning of a gap in which a project that ends makes somebody free for it. */
const NEAR_DAYS = 30;

/**
 * The people who could take the role of a gap as seen on a day, best first; equal ones by key. Nothing but what the points name
 * enters: no name, no gender, no age, no photo, no nationality, no hire date. None where the gap is over. A role fit counts for those
 * who have shared one with whoever asks, and costs nobody anything.
 */
export function candidatesOf(org: Org, gap: GapSpell, day: Day, first: number, shared: SharedRoleFits = NO_SHARED_ROLE_FITS): Candidate[] {
  const needs = gapNeeds(org, gap, day);
  if (!needs || first <= 0) return [];
  const index = talentIndex(org.on(needs.from));
  const others = otherOwners(org, needs);
  const people = org.table('person');
  const best: Assessed[] = [];
  for (const { slot, points } of fitting(org, needs, index, shared)) {
    const last = best[first - 1];
    // What the load can still add: whoever cannot pass the last of the best even so ends the search, since fits only get worse.
    if (last && points + CANDIDATE_POINTS.FREE + CANDIDATE_POINTS.ENDS < last.score) break;
    const personKey = people.at(slot)!.key;
    if (others.has(personKey) && !org.policy.hybridAllowed) continue;
    const assessed = assess(org, needs, index, personKey, others.has(personKey), shared);
    const at = best.findIndex((one) => byScore(assessed, one) < 0);
    if (at < 0 && best.length === first) continue;
    best.splice(at < 0 ? best.length : at, 0, assessed);
    if (best.length > first) best.pop();
  }
  return best.map((assessed) => candidateOf(needs, assessed));
}

/** The candidate that one person would be; null where the gap is over or the person is not employed on its first day. */
export function candidateFor(
  org: Org,
  gap: GapSpell,
  day: Day,
  personKey: Key,
  shared: SharedRoleFits = NO_SHARED_ROLE_FITS,
): Candidate | null {
  const needs = gapNeeds(org, gap, day);
  if (!needs) return null;
  const index = talentIndex(org.on(needs.from));
  if (index.employed[org.table('person').slotOf(personKey)] !== 1) return null;
  return candidateOf(needs, assess(org, needs, index, personKey, otherOwners(org, needs).has(personKey), shared));
}

function byScore(a: Assessed, b: Assessed): number {
  return b.score - a.score || (a.personKey < b.personKey ? -1 : a.personKey > b.personKey ? 1 : 0);
}

/** Everybody who fits at all, with the most points that they can have without a look at their load, the best fit first. */
function* fitting(
  org: Org,
  needs: GapNeeds,
  index: TalentIndex,
  shared: SharedRoleFits,
): Generator<{ readonly slot: number; readonly points: number }> {
  const { family } = needs;
  const count = index.employed.length;
  const points = new Uint8Array(count);
  for (const [team, given] of needs.teams) for (const slot of index.inTeam(team)) points[slot] = Math.max(points[slot]!, given);
  for (let slot = 0; slot < count; slot++)
    if (index.employed[slot] === 1 && index.hasHeld(needs.gap.role, slot)) points[slot]! += CANDIDATE_POINTS.EXPERIENCE;
  if (family) addFamilyPoints(points, family, needs, index);
  // A role fit alone makes nobody fit either; which way it leans is looked at only for those who are assessed.
  if (family) {
    const people = org.table('person');
    for (const key of shared.personKeys) {
      const slot = people.slotOf(key);
      if (slot >= 0 && points[slot]! > 0) points[slot]! += ROLE_FIT_POINTS.LEANS;
    }
  }
  const byPoints: number[][] = [];
  for (let slot = 0; slot < count; slot++) if (points[slot]! > 0) (byPoints[points[slot]!] ??= []).push(slot);
  // A location alone makes nobody fit, so that it only adds to what a fit may still come to.
  for (let given = byPoints.length - 1; given > 0; given--)
    for (const slot of byPoints[given] ?? []) yield { slot, points: given + CANDIDATE_POINTS.LOCATION };
}

function levelPoints(rung: number, needed: number): number {
  const { LEVEL } = CANDIDATE_POINTS;
  if (rung === 0) return 0;
  if (rung > needed + 2) return LEVEL * 0.8;
  return rung >= needed ? LEVEL : rung === needed - 1 ? LEVEL * 0.6 : LEVEL * 0.3;
}

/** Adds what a family says of everybody: level, certification, and the skills of that of its ladders of which they know most. */
function addFamilyPoints(points: Uint8Array, family: RoleFamily, { rung }: GapNeeds, index: TalentIndex): void {
  const certified = index.countsOf(family.certifications, 'certifications');
  const rungs = index.rungs[index.families.placeOf(family.role)]!;
  for (let slot = 0; slot < points.length; slot++) {
    if (index.employed[slot] !== 1) continue;
    points[slot]! += levelPoints(rungs[slot]!, rung) + (certified[slot]! > 0 ? CANDIDATE_POINTS.CERTIFICATION : 0);
  }
  const [first, ...others] = family.ladders.map((ladder) => skillPointsOn(ladder, rung, index));
  for (let slot = 0; slot < points.length; slot++) {
    let most = first!(slot);
    for (const other of others) most = Math.max(most, other(slot));
    points[slot]! += most;
  }
}

/** What the key skills of a rung give to each slot. */
function skillPointsOn({ skillsByRung }: LadderWords, rung: number, index: TalentIndex): (slot: number) => number {
  const skills = skillsByRung[rung - 1]!;
  const counts = index.countsOf(skills, 'skills');
  const byCount = Array.from({ length: skills.words.length + 1 }, (_, count) => skillPoints(count, skills.words.length));
  return (slot) => byCount[counts[slot]!]!;
}

function skillPoints(known: number, of: number): number {
  return of === 0 ? 0 : Math.round((CANDIDATE_POINTS.SKILLS * known) / of);
}

/** A reason whose words are only made for those who are shown. */
interface Weighed {
  readonly kind: CandidateReasonKind;
  readonly points: number;
  readonly text: () => string;
}

/** A person with all that makes their score. */
interface Assessed {
  readonly personKey: Key;
  readonly score: number;
  readonly weighed: readonly Weighed[];
  readonly load: LoadOverDays;
}

function assess(org: Org, needs: GapNeeds, index: TalentIndex, personKey: Key, holdsOther: boolean, shared: SharedRoleFits): Assessed {
  const load = loadOverDays(org, personKey, needs.from, needs.to);
  const weighed = [
    ...fitReasons(org, needs, index, personKey),
    ...sharedFitReasons(org, needs, personKey, shared),
    ...loadReasons(org, needs, load, personKey),
    ...reasonsAgainst(org, needs, load, personKey, holdsOther),
  ];
  const points = weighed.reduce((sum, reason) => sum + reason.points, 0);
  return { personKey, score: Math.min(MOST_SCORE, Math.max(0, points)), weighed, load };
}

function candidateOf(needs: GapNeeds, { personKey, score, weighed, load }: Assessed): Candidate {
  const wouldStop = givenUp(load, needs);
  const freed = wouldStop.reduce((sum, { allocation }) => sum + (allocation ?? 0), 0);
  return {
    personKey,
    score,
    reasons: weighed.toSorted((a, b) => b.points - a.points).map(({ kind, points, text }) => ({ kind, points, text: text() })),
    wouldStop,
    freeAllocation: hundredths(100 - load.peak),
    neededAllocation: needs.allocation,
    allocationAfter: hundredths(Math.max(0, load.peak - freed) + needs.allocation),
    freeFrom: load.freeFrom(100 - needs.allocation),
  };
}

function fitReasons(org: Org, needs: GapNeeds, index: TalentIndex, personKey: Key): Weighed[] {
  const { family, rung: needed, initiative, teams } = needs;
  const person = org.person(personKey)!;
  const slot = org.table('person').slotOf(personKey);
  const reasons: Weighed[] = [];
  const add = (kind: CandidateReasonKind, points: number, text: () => string) => void (points > 0 && reasons.push({ kind, points, text }));
  if (family) {
    const place = index.families.placeOf(family.role);
    add('LEVEL', levelPoints(index.rungs[place]![slot]!, needed), () => {
      const standing = index.standingOf(personKey, place)!;
      return `Is on the level of a ${standing.title}${comparedWith(standing, needed, org, family.role)}`;
    });
    const { points: forSkills, ladder } = bestKnown(family, needed, index, slot);
    add('SKILLS', forSkills, () => {
      const key = ladder.skillsByRung[needed - 1]!.words;
      const known = wordsKnown(key, person.skills);
      return `Knows ${listed(known)} (${known.length} of the ${key.length} key skills of ${ladder.name})`;
    });
    const certified = index.countsOf(family.certifications, 'certifications')[slot]! > 0;
    add('CERTIFICATION', certified ? CANDIDATE_POINTS.CERTIFICATION : 0, () => {
      return `Has the certification ${listed(wordsKnown(family.certifications.words, person.certifications))}`;
    });
  }
  const on = org.on(needs.from);
  const seats = on.seatsOf(personKey).map(({ positionKey }) => on.facts(org.position(positionKey)!));
  const points = (teamKey: Key | null) => teams.get(teamKey ?? '') ?? 0;
  const team =
    seats.length === 0 ? null : seats.reduce((best, seat) => (points(seat.teamKey) > points(best.teamKey) ? seat : best)).teamKey;
  const where = team === initiative.teamKey ? 'the same team' : 'a team close by';
  add('TEAM', points(team), () => `Is in ${where}, ${org.team(team!)!.name}`);
  const location = person.location ?? seats[0]?.location ?? null;
  const isNear = location !== null && location === needs.location;
  add('LOCATION', isNear ? CANDIDATE_POINTS.LOCATION : 0, () => `Is in the same location, ${location}`);
  add('EXPERIENCE', index.hasHeld(needs.gap.role, slot) ? CANDIDATE_POINTS.EXPERIENCE : 0, () => 'Has held such a role before');
  return reasons;
}

/** The role fit where they shared one and it speaks for them; nothing speaks against them. */
function sharedFitReasons(org: Org, { from, gap }: GapNeeds, personKey: Key, shared: SharedRoleFits): Weighed[] {
  const taken = shared.of(org.person(personKey)!);
  const fit = taken && roleFitOn(org, personKey, from, taken);
  const found = fit && fitForRole(fit, gap.role);
  return found ? [{ kind: 'ROLE_FIT', points: found.points, text: () => found.text }] : [];
}

/** The ladder of whose skills on the needed rung a person has most, with the points for it; the first of equal ones. */
function bestKnown({ ladders }: RoleFamily, needed: number, index: TalentIndex, slot: number) {
  const known = ladders.map((ladder) => {
    const skills = ladder.skillsByRung[needed - 1]!;
    return { ladder, points: skillPoints(index.countsOf(skills, 'skills')[slot]!, skills.words.length) };
  });
  return known.reduce((best, one) => (one.points > best.points ? one : best));
}

/** ‘, below Project Manager’; nothing where it is that rung. */
function comparedWith({ rung, title }: Standing, needed: number, org: Org, role: RoleKey): string {
  const wanted = profileOnRung(org, role, needed)?.name ?? title;
  if (rung === needed || wanted === title) return '';
  return rung < needed ? `, below ${wanted}` : rung > needed + 2 ? `, far above ${wanted}` : `, above ${wanted}`;
}

function loadReasons(org: Org, needs: GapNeeds, load: LoadOverDays, personKey: Key): Weighed[] {
  const free = hundredths(Math.max(0, 100 - load.peak));
  const share = needs.allocation === 0 ? 1 : Math.min(1, free / needs.allocation);
  const reasons: Weighed[] = [
    { kind: 'FREE', points: Math.round(CANDIDATE_POINTS.FREE * share), text: () => freeInWords(free, needs.allocation, load) },
  ];
  const ending = endingProject(org, personKey, needs.from);
  if (ending) {
    const { initiative, assignment, day } = ending;
    const freed = assignment.allocation === null ? '' : ` and frees ${assignment.allocation} %`;
    const text = () => `Their part in ${initiative.name} ends on ${formatDay(day)}${freed}`;
    reasons.push({ kind: 'ENDS', points: CANDIDATE_POINTS.ENDS, text });
  }
  return reasons;
}

function freeInWords(free: number, needed: number, load: LoadOverDays): string {
  const unknown = load.roles.filter(({ assignment }) => assignment.allocation === null).length;
  const has = unknown === 1 ? 'one role of theirs has' : `${unknown} roles of theirs have`;
  const enough = free >= needed ? `the role needs ${needed} %` : `less than the ${needed} % that the role needs`;
  return `Has ${free} % free throughout; ${enough}${unknown === 0 ? '' : `; ${has} no known allocation`}`;
}

/** What of theirs ends in the days around the beginning of a gap: the one that frees most, then the first to end. */
function endingProject(org: Org, personKey: Key, from: Day): (HeldRole & { readonly day: Day }) | null {
  const { roles } = loadOverDays(org, personKey, from - NEAR_DAYS, from + NEAR_DAYS);
  return (
    roles
      .flatMap((role) => {
        const { assignment, initiative } = role;
        const day = Math.min(assignment.endDate ?? Infinity, initiative.endDate ?? Infinity);
        return initiative.kind === 'PROJECT' && day >= from - NEAR_DAYS && day <= from + NEAR_DAYS ? [{ ...role, day }] : [];
      })
      .toSorted(
        (a, b) => (b.assignment.allocation ?? 0) - (a.assignment.allocation ?? 0) || a.day - b.day || byKey(a.assignment, b.assignment),
      )[0] ?? null
  );
}

function reasonsAgainst(org: Org, needs: GapNeeds, load: LoadOverDays, personKey: Key, holdsOther: boolean): Weighed[] {
  const reasons: Weighed[] = [];
  const { terminationDate } = org.person(personKey)!;
  if (terminationDate !== null && terminationDate < needs.to) {
    const missed = (needs.to - terminationDate) / (needs.to - needs.from + 1);
    const points = -Math.ceil(CANDIDATE_DEDUCTIONS.LEAVES * missed);
    reasons.push({ kind: 'LEAVES', points, text: () => `Leaves on ${formatDay(terminationDate)}, before the gap ends` });
  }
  if (holdsOther)
    reasons.push({
      kind: 'HYBRID',
      points: -CANDIDATE_DEDUCTIONS.HYBRID,
      text: () => 'Holds the other role of the initiative, and would hold both',
    });
  const { mostInitiatives } = org.policy;
  if (mostInitiatives !== null && load.mostInitiatives + 1 > mostInitiatives) {
    const text = () => `Would hold roles on ${load.mostInitiatives + 1} initiatives, more than the ${mostInitiatives} that count`;
    reasons.push({ kind: 'TOO_MANY', points: -CANDIDATE_DEDUCTIONS.TOO_MANY, text });
  }
  return reasons;
}

/**
 * What to give up so that enough is free: of the least pressing initiatives the smallest part that is enough, or else the largest
 * and then more.
 */
function givenUp(load: LoadOverDays, needs: GapNeeds): RoleAssignment[] {
  let missing = hundredths(load.peak + needs.allocation - 100);
  const priorityOf = ({ initiative }: HeldRole) => initiative.priority ?? LEAST_PRIORITY;
  const left = load.roles
    .filter(({ assignment, initiative }) => (assignment.allocation ?? 0) > 0 && initiative.key !== needs.initiative.key)
    .toSorted(
      (a, b) => priorityOf(b) - priorityOf(a) || a.assignment.allocation! - b.assignment.allocation! || byKey(a.assignment, b.assignment),
    );
  const stopped: RoleAssignment[] = [];
  while (missing > 0 && left.length > 0) {
    const leastPressing = left.filter((role) => priorityOf(role) === priorityOf(left[0]!));
    const chosen = leastPressing.find(({ assignment }) => assignment.allocation! >= missing) ?? leastPressing.at(-1)!;
    left.splice(left.indexOf(chosen), 1);
    if (stopped.includes(chosen.assignment)) continue;
    stopped.push(chosen.assignment);
    missing = hundredths(missing - chosen.assignment.allocation!);
  }
  return stopped;
}

/** An initiative that is not ranked is taken to be the least pressing. */
const LEAST_PRIORITY = 5;

function byKey(a: { readonly key: Key }, b: { readonly key: Key }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function hundredths(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** ‘a’, ‘a and b’, ‘a, b and c’. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
