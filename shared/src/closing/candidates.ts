import type { GapSpell } from '../coverage/gap-spells.ts';
import { formatDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, RoleAssignment } from '../org/records.ts';
import { CANDIDATE_DEDUCTIONS, CANDIDATE_POINTS, type CandidateReasonKind } from './candidate-points.ts';
import { gapNeeds, type GapNeeds } from './gap-needs.ts';
import { loadOverDays, type HeldRole, type LoadOverDays } from './load-over-days.ts';
import { otherOwners } from './other-owners.ts';
import { ROLE_FAMILIES, wordsKnown } from './role-family.ts';
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
  /** 0 to 100: the sum of the reasons' points, never below 0. */
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
 * enters: no name, no gender, no age, no photo, no nationality, no hire date. None where the gap is over.
 */
export function candidatesOf(org: Org, gap: GapSpell, day: Day, first: number): Candidate[] {
  const needs = gapNeeds(org, gap, day);
  if (!needs || first <= 0) return [];
  const index = talentIndex(org.on(needs.from));
  const others = otherOwners(org, needs);
  const people = org.table('person');
  const best: Candidate[] = [];
  for (const { slot, points } of fitting(needs, index)) {
    const last = best[first - 1];
    // What the load can still add: whoever cannot pass the last of the best even so ends the search, since fits only get worse.
    if (last && points + CANDIDATE_POINTS.FREE + CANDIDATE_POINTS.ENDS < last.score) break;
    const personKey = people.at(slot)!.key;
    if (others.has(personKey) && !org.policy.hybridAllowed) continue;
    const candidate = candidateOf(org, needs, index, personKey, others.has(personKey));
    const at = best.findIndex((one) => byScore(candidate, one) < 0);
    best.splice(at < 0 ? best.length : at, 0, candidate);
    if (best.length > first) best.pop();
  }
  return best;
}

/** The candidate that one person would be; null where the gap is over or the person is not employed on its first day. */
export function candidateFor(org: Org, gap: GapSpell, day: Day, personKey: Key): Candidate | null {
  const needs = gapNeeds(org, gap, day);
  if (!needs) return null;
  const index = talentIndex(org.on(needs.from));
  if (index.employed[org.table('person').slotOf(personKey)] !== 1) return null;
  return candidateOf(org, needs, index, personKey, otherOwners(org, needs).has(personKey));
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.personKey < b.personKey ? -1 : a.personKey > b.personKey ? 1 : 0);
}

/** Everybody who fits at all, with the most points that they can have without a look at their load, the best fit first. */
function* fitting(needs: GapNeeds, index: TalentIndex): Generator<{ readonly slot: number; readonly points: number }> {
  const family = ROLE_FAMILIES.findIndex(({ role }) => role === needs.gap.role);
  const count = index.employed.length;
  const points = new Uint8Array(count);
  for (const [team, given] of needs.teams) for (const slot of index.inTeam(team)) points[slot] = Math.max(points[slot]!, given);
  for (const slot of index.withRole(needs.gap.role)) if (index.employed[slot] === 1) points[slot]! += CANDIDATE_POINTS.EXPERIENCE;
  if (family >= 0) {
    const [skills, certified, rungs] = [index.skills[family]!, index.certifications[family]!, index.rungs[family]!];
    for (let slot = 0; slot < count; slot++) {
      if (index.employed[slot] !== 1) continue;
      const certification = certified[slot]! > 0 ? CANDIDATE_POINTS.CERTIFICATION : 0;
      points[slot]! += levelPoints(rungs[slot]!, needs.rung) + skillPoints(skills[slot]!, family) + certification;
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

function skillPoints(known: number, family: number): number {
  return Math.round((CANDIDATE_POINTS.SKILLS * known) / ROLE_FAMILIES[family]!.skills.length);
}

function candidateOf(org: Org, needs: GapNeeds, index: TalentIndex, personKey: Key, holdsOther: boolean): Candidate {
  const load = loadOverDays(org, personKey, needs.from, needs.to);
  const wouldStop = givenUp(load, needs);
  const freed = wouldStop.reduce((sum, { allocation }) => sum + (allocation ?? 0), 0);
  const reasons = [
    ...fitReasons(org, needs, index, personKey),
    ...loadReasons(org, needs, load, personKey),
    ...reasonsAgainst(org, needs, load, personKey, holdsOther),
  ];
  return {
    personKey,
    score: Math.max(
      0,
      reasons.reduce((sum, { points }) => sum + points, 0),
    ),
    reasons: reasons.toSorted((a, b) => b.points - a.points),
    wouldStop,
    freeAllocation: hundredths(100 - load.peak),
    neededAllocation: needs.allocation,
    allocationAfter: hundredths(Math.max(0, load.peak - freed) + needs.allocation),
    freeFrom: load.freeFrom(100 - needs.allocation),
  };
}

function fitReasons(org: Org, needs: GapNeeds, index: TalentIndex, personKey: Key): CandidateReason[] {
  const { family, rung: needed, initiative } = needs;
  const person = org.person(personKey)!;
  const slot = org.table('person').slotOf(personKey);
  const place = ROLE_FAMILIES.findIndex((one) => one === family);
  const reasons: CandidateReason[] = [];
  const add = (kind: CandidateReasonKind, points: number, text: string) => void (points > 0 && reasons.push({ kind, points, text }));
  const seat = index.seatOf(personKey);
  if (family) {
    const rung = index.rungs[place]![slot]!;
    const wanted = family.ladder[needed - 1]![0]!;
    const named = family.ladder[rung - 1]?.[0] ?? '';
    const than =
      rung > needed + 2 ? `, far above ${wanted}` : rung > needed ? `, above ${wanted}` : rung < needed ? `, below ${wanted}` : '';
    add('LEVEL', levelPoints(rung, needed), `Is on the level of a ${named}${than}`);
    const skills = wordsKnown(family.skills, person.skills);
    add(
      'SKILLS',
      skillPoints(skills.length, place),
      `Knows ${listed(skills)} (${skills.length} of the ${family.skills.length} key skills of ${family.name})`,
    );
    const certificates = wordsKnown(family.certifications, person.certifications);
    add('CERTIFICATION', certificates.length > 0 ? CANDIDATE_POINTS.CERTIFICATION : 0, `Has the certification ${listed(certificates)}`);
  }
  const near = needs.teams;
  const team = org
    .on(needs.from)
    .seatsOf(personKey)
    .map(({ positionKey }) => org.on(needs.from).facts(org.position(positionKey)!).teamKey ?? '')
    .toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0))[0];
  const name = org.team(team ?? '')?.name ?? '';
  add('TEAM', near.get(team ?? '') ?? 0, team === initiative.teamKey ? `Is in the same team, ${name}` : `Is in a team close by, ${name}`);
  const location = person.location ?? seat?.location ?? null;
  const isNear = location !== null && location === needs.location;
  add('LOCATION', isNear ? CANDIDATE_POINTS.LOCATION : 0, `Is in the same location, ${location}`);
  add('EXPERIENCE', index.withRole(needs.gap.role).has(slot) ? CANDIDATE_POINTS.EXPERIENCE : 0, 'Has held such a role before');
  return reasons;
}

function loadReasons(org: Org, needs: GapNeeds, load: LoadOverDays, personKey: Key): CandidateReason[] {
  const free = hundredths(Math.max(0, 100 - load.peak));
  const share = needs.allocation === 0 ? 1 : Math.min(1, free / needs.allocation);
  const unknown = load.roles.filter(({ assignment }) => assignment.allocation === null).length;
  const beside =
    unknown === 0 ? '' : `; ${unknown === 1 ? 'one role of theirs has' : `${unknown} roles of theirs have`} no known allocation`;
  const enough = share === 1 ? `the role needs ${needs.allocation} %` : `less than the ${needs.allocation} % that the role needs`;
  const reasons: CandidateReason[] = [
    { kind: 'FREE', points: Math.round(CANDIDATE_POINTS.FREE * share), text: `Has ${free} % free throughout; ${enough}${beside}` },
  ];
  const ending = endingProject(org, personKey, needs.from);
  if (ending) {
    const { initiative, assignment, day } = ending;
    const freed = assignment.allocation === null ? '' : ` and frees ${assignment.allocation} %`;
    reasons.push({
      kind: 'ENDS',
      points: CANDIDATE_POINTS.ENDS,
      text: `Their part in ${initiative.name} ends on ${formatDay(day)}${freed}`,
    });
  }
  return reasons;
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

function reasonsAgainst(org: Org, needs: GapNeeds, load: LoadOverDays, personKey: Key, holdsOther: boolean): CandidateReason[] {
  const reasons: CandidateReason[] = [];
  const { terminationDate } = org.person(personKey)!;
  if (terminationDate !== null && terminationDate < needs.to) {
    const missed = (needs.to - terminationDate) / (needs.to - needs.from + 1);
    const points = -Math.ceil(CANDIDATE_DEDUCTIONS.LEAVES * missed);
    reasons.push({ kind: 'LEAVES', points, text: `Leaves on ${formatDay(terminationDate)}, before the gap ends` });
  }
  if (holdsOther)
    reasons.push({
      kind: 'HYBRID',
      points: -CANDIDATE_DEDUCTIONS.HYBRID,
      text: 'Holds the other role of the initiative, and would hold both',
    });
  const { mostInitiatives } = org.policy;
  if (mostInitiatives !== null && load.mostInitiatives + 1 > mostInitiatives) {
    const text = `Would hold roles on ${load.mostInitiatives + 1} initiatives, more than the ${mostInitiatives} that count`;
    reasons.push({ kind: 'TOO_MANY', points: -CANDIDATE_DEDUCTIONS.TOO_MANY, text });
  }
  return reasons;
}

/** What to give up so that enough is free: the least pressing initiative first, of equal ones the largest. */
function givenUp(load: LoadOverDays, needs: GapNeeds): RoleAssignment[] {
  let missing = load.peak + needs.allocation - 100;
  const stopped: RoleAssignment[] = [];
  const given = load.roles
    .filter(({ assignment, initiative }) => (assignment.allocation ?? 0) > 0 && initiative.key !== needs.initiative.key)
    .toSorted(
      (a, b) =>
        (b.initiative.priority ?? LEAST_PRIORITY) - (a.initiative.priority ?? LEAST_PRIORITY) ||
        b.assignment.allocation! - a.assignment.allocation! ||
        byKey(a.assignment, b.assignment),
    );
  for (const { assignment } of given) {
    if (missing <= 0) break;
    if (stopped.includes(assignment)) continue;
    stopped.push(assignment);
    missing = hundredths(missing - assignment.allocation!);
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
