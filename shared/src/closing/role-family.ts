import type { Org } from '../org/org.ts';
import type { RoleKey } from '../org/records.ts';
import { keptPerLadders } from '../roles/kept-per-ladders.ts';
import { familiesOf } from '../roles/ladders.ts';
import { compileRoleFamily, type LadderName, type RoleFamily, type Standing } from './compile-role-family.ts';
import { asWords, MOST_WORDS } from './known-words.ts';

/** What an organization's ladders say of all the roles that they serve. */
export class RoleFamilies {
  /** By a whole title, where the first profile of that name stands. */
  private readonly exact = new Map<string, Standing>();
  private readonly named = new Map<string, readonly (Standing | null)[]>();

  constructor(readonly families: readonly RoleFamily[]) {
    const names = families.flatMap(({ ladders }) => ladders.flatMap(({ isOwn, names }) => names.map((name) => ({ ...name, isOwn }))));
    const order = names.toSorted((a, b) => Number(a.isOther) - Number(b.isOther) || Number(b.isOwn) - Number(a.isOwn));
    for (const { words, standing } of order) if (!this.exact.has(words)) this.exact.set(words, standing);
  }

  /** Place of a role's family in `families`; -1 where no ladder serves the role. */
  placeOf(role: RoleKey): number {
    return this.families.findIndex((family) => family.role === role);
  }

  /** What the ladders of a role say; null where none serves it. */
  of(role: RoleKey): RoleFamily | null {
    return this.families[this.placeOf(role)] ?? null;
  }

  /**
   * For each family the rung that a job profile or title names; null where it names none. A title that is the name of a profile is
   * that one, and stands on no other role's ladder. Else it is the longest name that stands in it as whole words, so that ‘Senior
   * Product Manager, Trials’ is no Product Manager.
   */
  standings(title: string): readonly (Standing | null)[] {
    let found = this.named.get(title);
    if (!found) {
      if (this.named.size >= MOST_WORDS) this.named.clear();
      const words = asWords(title);
      const exact = this.exact.get(words);
      found = this.families.map((family) => (exact ? (exact.role === family.role ? exact : null) : longestNameIn(words, family)));
      this.named.set(title, found);
    }
    return found;
  }

  /** The rung of a role's ladders that a job profile or title names. */
  standing(role: RoleKey, title: string | null): Standing | null {
    return title === null ? null : (this.standings(title)[this.placeOf(role)] ?? null);
  }
}

function longestNameIn(words: string, { ladders }: RoleFamily): Standing | null {
  let found: LadderName | null = null;
  for (const { names } of ladders)
    for (const name of names) if (name.words.length > (found?.words.length ?? 0) && words.includes(name.words)) found = name;
  return found?.standing ?? null;
}

/** How many are remembered by what they say, so that an act that takes another back finds the former one. */
const MOST_REMEMBERED = 16;
const remembered = new Map<string, WeakRef<RoleFamilies>>();

/**
 * What an organization's ladders say of the roles, as they stand in that version of it: edited, imported, made or built in, without
 * those that are retired. It is the same object for as long as they say the same, be it in another revision or fork.
 */
export const roleFamiliesOf: (org: Org) => RoleFamilies = keptPerLadders((org) => {
  const roles = new Set(familiesOf(org).flatMap(({ role }) => role ?? []));
  const families = [...roles].flatMap((role) => compileRoleFamily(org, role) ?? []);
  const said = JSON.stringify(families);
  const known = remembered.get(said)?.deref();
  if (known) return known;
  const made = new RoleFamilies(families);
  if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(said, new WeakRef(made));
  return made;
});
