import type { Org, OrgReader } from '../org/org.ts';
import type { JobFamily, JobProfile, Key, RecordKind, RecordKinds, RoleKey } from '../org/records.ts';
import type { BuiltInFamily } from './built-in.ts';
import { keptPerLadders } from './kept-per-ladders.ts';
import { policyRung } from './policy-rung.ts';
import { PRODUCT_MANAGEMENT } from './product-ladder.ts';
import { PROJECT_MANAGEMENT } from './project-ladder.ts';

/** The two families that ship with the product. They hold where no record of the organization stands under their keys. */
export const BUILT_IN_FAMILIES: readonly BuiltInFamily[] = [PROJECT_MANAGEMENT, PRODUCT_MANAGEMENT];

const FAMILIES: ReadonlyMap<Key, JobFamily> = new Map(BUILT_IN_FAMILIES.map(({ family }) => [family.key, family]));
const PROFILES: ReadonlyMap<Key, JobProfile> = new Map(
  BUILT_IN_FAMILIES.flatMap(({ profiles }) => profiles.map((profile) => [profile.key, profile] as const)),
);

/** The built-in family of a key, whatever the organization made of it. */
export function builtInFamilyOf(key: Key): JobFamily | undefined {
  return FAMILIES.get(key);
}

/** The built-in profile of a key, whatever the organization made of it. */
export function builtInProfileOf(key: Key): JobProfile | undefined {
  return PROFILES.get(key);
}

/** A record; for families and profiles also what is built in where the organization has no record of that key. */
export function recordOrBuiltIn<K extends RecordKind>(org: Pick<OrgReader, 'record'>, kind: K, key: Key): RecordKinds[K] | undefined {
  const record = org.record(kind, key);
  if (record !== undefined) return record;
  if (kind === 'jobFamily') return FAMILIES.get(key) as RecordKinds[K] | undefined;
  return kind === 'jobProfile' ? (PROFILES.get(key) as RecordKinds[K] | undefined) : undefined;
}

/** The family of a key, retired or not. */
export function familyOf(org: Pick<OrgReader, 'record'>, key: Key): JobFamily | undefined {
  return recordOrBuiltIn(org, 'jobFamily', key);
}

/** The profile of a key, retired or not. */
export function profileOf(org: Pick<OrgReader, 'record'>, key: Key): JobProfile | undefined {
  return recordOrBuiltIn(org, 'jobProfile', key);
}

/** The profiles of one family, retired or not, also in the middle of an act: the organization's own, then the built-in ones, in no other order. */
export function* profilesOfFamily(org: Pick<OrgReader, 'record' | 'group'>, familyKey: Key): Generator<JobProfile> {
  for (const key of org.group('familyProfiles', familyKey)) yield org.record('jobProfile', key)!;
  for (const profile of PROFILES.values())
    if (profile.familyKey === familyKey && org.record('jobProfile', profile.key) === undefined) yield profile;
}

/** A family with its profiles, lowest rung first. */
export interface Ladder {
  readonly family: JobFamily;
  readonly profiles: readonly JobProfile[];
}

interface Ladders {
  readonly families: readonly JobFamily[];
  /** Of all families: by family, then rung, then name. */
  readonly profiles: readonly JobProfile[];
  readonly named: ReadonlyMap<string, JobProfile>;
}

/** The families of an organization: the built-in ones first, then its own by name. */
export function familiesOf(org: Org, includeRetired = false): JobFamily[] {
  return laddersOf(org).families.filter(({ retired }) => includeRetired || !retired);
}

/** The profiles of an organization, of one family or of all: by family, rung and name. Those of a retired family are retired too. */
export function profilesOf(org: Org, familyKey: Key | null = null, includeRetired = false): JobProfile[] {
  return laddersOf(org).profiles.filter(
    (profile) => (familyKey === null || profile.familyKey === familyKey) && (includeRetired || !isHidden(org, profile)),
  );
}

/**
 * The profile that is called so, or that the title means, in whatever case; none that is retired. The organization's own goes
 * before one that ships with the product, a name before another's other name.
 */
export function profileNamed(org: Org, name: string | null): JobProfile | undefined {
  return name === null ? undefined : laddersOf(org).named.get(wordsOf(name));
}

/** The ladders of a role: its families that have a profile, the organization's own first, each with its profiles. None is retired. */
export function laddersOfRole(org: Org, role: RoleKey): Ladder[] {
  const families = familiesOf(org).filter((family) => family.role === role);
  return families
    .toSorted((a, b) => Number(FAMILIES.has(a.key)) - Number(FAMILIES.has(b.key)))
    .map((family) => ({ family, profiles: profilesOf(org, family.key) }))
    .filter(({ profiles }) => profiles.length > 0);
}

/**
 * The profile of a rung, as the coverage policy numbers them, on the first ladder of a role; the first one where several stand on
 * that rung, the nearest where none does.
 */
export function profileOnRung(org: Org, role: RoleKey, rung: number): JobProfile | undefined {
  const [ladder] = laddersOfRole(org, role);
  if (!ladder) return undefined;
  const highest = ladder.profiles.at(-1)!.rung;
  const apart = ladder.profiles.map((profile) => Math.abs(policyRung(profile.rung, highest) - rung));
  return ladder.profiles[apart.indexOf(Math.min(...apart))];
}

/** Whether ladders and drafts leave it out: it, or its family, is retired. */
export function isHidden(org: Pick<OrgReader, 'record'>, { retired, familyKey }: JobProfile): boolean {
  return retired || (familyOf(org, familyKey)?.retired ?? false);
}

const laddersOf = keptPerLadders(compile);

function compile(org: Org): Ladders {
  const families = [...FAMILIES.keys()].map((key) => familyOf(org, key)!);
  const own: JobFamily[] = [];
  org.table('jobFamily').forEach((family) => {
    if (!FAMILIES.has(family.key)) own.push(family);
  });
  families.push(...own.sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key)));
  const order = new Map(families.map(({ key }, at) => [key, at]));
  const profiles = [...PROFILES.keys()].map((key) => profileOf(org, key)!);
  org.table('jobProfile').forEach((profile) => {
    if (!PROFILES.has(profile.key)) profiles.push(profile);
  });
  const builtInFirst = new Map(profiles.map(({ key }, at) => [key, PROFILES.has(key) ? at : profiles.length]));
  profiles.sort(
    (a, b) =>
      (order.get(a.familyKey) ?? 0) - (order.get(b.familyKey) ?? 0) ||
      a.rung - b.rung ||
      builtInFirst.get(a.key)! - builtInFirst.get(b.key)! ||
      compare(a.name, b.name) ||
      compare(a.key, b.key),
  );
  const named = new Map<string, JobProfile>();
  // The organization's own goes before what ships with the product: its framework may use the same titles.
  const shown = profiles
    .filter((profile) => !isHidden(org, profile))
    .toSorted((a, b) => Number(PROFILES.has(a.key)) - Number(PROFILES.has(b.key)));
  const name = (words: string, profile: JobProfile) => {
    if (!named.has(wordsOf(words))) named.set(wordsOf(words), profile);
  };
  for (const profile of shown) name(profile.name, profile);
  for (const profile of shown) for (const other of profile.otherNames) name(other, profile);
  return { families, profiles, named };
}

function wordsOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
