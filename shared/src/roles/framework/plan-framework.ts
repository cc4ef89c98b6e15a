import type { RestoreRecord } from '../../changes/change.ts';
import type { Org } from '../../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type JobFamily, type JobProfile, type Key, type RoleKey } from '../../org/records.ts';
import { builtInProfileOf, profileNamed, profilesOf } from '../ladders.ts';
import { profileDifferences } from '../profile-differences.ts';
import type { Framework, FrameworkLadder, FrameworkTitle } from './framework-reading.ts';
import { inSkillOrder } from './rung-order.ts';

/** What becomes of one thing of the framework. */
export type FrameworkOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED';

/** A ladder as it will be. */
export interface PlannedLadder {
  readonly family: Omit<JobFamily, 'version'>;
  readonly outcome: FrameworkOutcome;
  readonly profiles: readonly { readonly profile: Omit<JobProfile, 'version'>; readonly outcome: FrameworkOutcome }[];
}

/** What an import of a framework does. */
export interface FrameworkPlan {
  readonly ladders: readonly PlannedLadder[];
  readonly changes: readonly RestoreRecord[];
  readonly warnings: readonly string[];
}

/**
 * What an import does to an organization. A ladder and a title are known by `source` and name. What the framework does not tell
 * (metrics, toolkit, certifications, other names, the role, whether it is retired) stays as it is.
 */
export function planFramework(org: Org, framework: Framework, source: string, newKey: () => Key): FrameworkPlan {
  const ladders = framework.ladders.map((ladder) => plannedLadder(org, ladder, framework.skillLevels, source, newKey));
  const changes = ladders.flatMap((ladder) => changesOf(org, ladder));
  const warnings = ladders.flatMap(({ profiles }) => profiles.flatMap(({ profile }) => sameTitle(org, profile)));
  return { ladders, changes, warnings };
}

/** The levels that a family loses go last, when no profile asks for them any more. */
function changesOf(org: Org, { family, outcome, profiles }: PlannedLadder): RestoreRecord[] {
  const said = (record: PlannedLadder['family']): RestoreRecord => ({ kind: 'RESTORE_RECORD', recordKind: 'jobFamily', record });
  const lost = org.record('jobFamily', family.key)?.skillLevels.filter((level) => !family.skillLevels.includes(level)) ?? [];
  return [
    ...(outcome === 'UNCHANGED' ? [] : [said({ ...family, skillLevels: [...family.skillLevels, ...lost] })]),
    ...profiles
      .filter((one) => one.outcome !== 'UNCHANGED')
      .map(({ profile }): RestoreRecord => ({ kind: 'RESTORE_RECORD', recordKind: 'jobProfile', record: profile })),
    ...(lost.length > 0 ? [said(family)] : []),
  ];
}

function plannedLadder(org: Org, ladder: FrameworkLadder, fileLevels: readonly string[], source: string, newKey: () => Key): PlannedLadder {
  const { name, description, titles } = ladder;
  const externalId = name.toLowerCase();
  const known = org.keyOfExternalId('jobFamily', source, externalId);
  const before = known === undefined ? undefined : org.record('jobFamily', known);
  const mine = new Set(titles.map((title) => idOf(externalId, title)));
  const usedElsewhere = before
    ? profilesOf(org, before.key, true)
        .filter((profile) => profile.source !== source || profile.externalId === null || !mine.has(profile.externalId))
        .flatMap(({ skills }) => skills.flatMap(({ level }) => (level === null ? [] : [level])))
    : [];
  const levels = inSkillOrder([...new Set([...fileLevels, ...usedElsewhere])]);
  const empty = { owns: '', focus: '', goal: '', timeFrame: '', metrics: [], stakeholders: [], toolkit: [], retired: false };
  const kept = before ?? { ...empty, key: newKey(), role: roleGuessed(name), summary: '' };
  const { version: _, ...facts } = { version: 0, ...kept };
  const family: Omit<JobFamily, 'version'> = {
    ...facts,
    source,
    externalId,
    name,
    summary: description === '' ? facts.summary : description,
    skillLevels: levels.length > 0 ? levels : (before?.skillLevels ?? ['Any']),
  };
  const outcome = !before ? 'CREATED' : sameFamily(before, family) ? 'UNCHANGED' : 'CHANGED';
  return { family, outcome, profiles: titles.map((title) => plannedProfile(org, family.key, externalId, title, source, newKey)) };
}

function plannedProfile(org: Org, familyKey: Key, ladderId: string, title: FrameworkTitle, source: string, newKey: () => Key) {
  const externalId = idOf(ladderId, title);
  const known = org.keyOfExternalId('jobProfile', source, externalId);
  const before = known === undefined ? undefined : org.record('jobProfile', known);
  const { summary, responsibilities } = partsOf(title.description);
  const empty = { otherNames: [], metrics: [], toolkit: [], certifications: [], retired: false };
  const { version: _, ...facts } = { version: 0, ...(before ?? { ...empty, key: newKey() }) };
  const profile: Omit<JobProfile, 'version'> = {
    ...facts,
    source,
    externalId,
    familyKey,
    name: title.name,
    rung: title.rung,
    summary,
    responsibilities,
    skills: title.skills,
  };
  const outcome: FrameworkOutcome = !before ? 'CREATED' : profileDifferences(before, profile).length === 0 ? 'UNCHANGED' : 'CHANGED';
  return { profile, outcome };
}

function idOf(ladderId: string, { name }: FrameworkTitle): string {
  return `${ladderId}/${name.toLowerCase()}`;
}

function sameFamily(before: JobFamily, { name, summary, skillLevels }: Omit<JobFamily, 'version'>): boolean {
  return before.name === name && before.summary === summary && before.skillLevels.join('\n') === skillLevels.join('\n');
}

/** The role that people of a ladder of this name hold; null where the name does not tell. */
function roleGuessed(name: string): RoleKey | null {
  const words = name.toLowerCase();
  if (/\bproducts?\b|\bservice owner/.test(words)) return PRODUCT_OWNER;
  return /\bprojects?\b|\bprogram(me)?s?\b|\bportfolios?\b|\bdelivery\b/.test(words) ? PROJECT_OWNER : null;
}

const BULLET = /^\s*(?:[-*•–]|\d+[.)])\s+/;
/** A line that only leads to a list: ‘At this role level, you will:’ */
const LEAD_IN = /\byou (?:will|can)\b[^.]*:$/i;

/** A description apart into what is told in sentences and what stands in a list. */
export function partsOf(description: string): { readonly summary: string; readonly responsibilities: string[] } {
  const lines = description.split(/\r?\n/).map((line) => line.trim());
  const responsibilities = lines.filter((line) => BULLET.test(line)).map((line) => sentence(line.replace(BULLET, '')));
  const told = lines.filter((line) => line !== '' && !BULLET.test(line) && !LEAD_IN.test(line));
  return { summary: told.join('\n'), responsibilities: [...new Set(responsibilities)] };
}

function sentence(line: string): string {
  const words = line[0]!.toUpperCase() + line.slice(1);
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function sameTitle(org: Org, { key, name }: Omit<JobProfile, 'version'>): string[] {
  const other = profileNamed(org, name);
  if (!other || other.key === key) return [];
  const shipped = builtInProfileOf(other.key) ? 'ships with Tandem' : 'is there already';
  return [
    `A profile ‘${other.name}’ ${shipped}; positions of that title will stand in the imported one. Retire the other, or rename one of them.`,
  ];
}
