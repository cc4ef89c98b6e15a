import type { Person } from '@tandem/shared/org/records';
import type { SharedRoleFits } from '@tandem/shared/role-fit/shared-role-fits';
import { hasEmail } from '../access/account-person.ts';
import type { Database } from '../database/database.ts';
import { answersOf, countOfChanges, readSharedRoleFits, type KeptRoleFit, type SharedEntry } from './role-fits.store.ts';

/** A shared role fit as others may see it. */
export type SharedRoleFit = Pick<KeptRoleFit, 'questionnaireVersion' | 'answers' | 'takenAt' | 'version'>;

/** The role fits that people have shared, to be asked for one by one. */
export interface SeenRoleFits extends SharedRoleFits {
  of(person: Person): SharedRoleFit | null;
}

const known = new WeakMap<Database, { readonly changes: number; readonly fits: SeenRoleFits }>();

/**
 * What is shared now, whichever process shared or withdrew it. Read anew only where something has changed since; else this costs the
 * reading of one number.
 */
export async function sharedRoleFits(database: Database): Promise<SeenRoleFits> {
  return database.read(async (manager) => {
    const changes = await countOfChanges(manager);
    const former = known.get(database);
    if (former?.changes === changes) return former.fits;
    const fits = new RoleFitTable(await readSharedRoleFits(manager));
    known.set(database, { changes, fits });
    return fits;
  });
}

class RoleFitTable implements SeenRoleFits {
  private readonly entries: ReadonlyMap<string, readonly SharedEntry[]>;

  constructor(entries: readonly SharedEntry[]) {
    const byPerson = new Map<string, SharedEntry[]>();
    for (const entry of entries) {
      const others = byPerson.get(entry.personKey);
      if (others) others.push(entry);
      else byPerson.set(entry.personKey, [entry]);
    }
    this.entries = byPerson;
  }

  get personKeys(): Iterable<string> {
    return this.entries.keys();
  }

  /** Only what an account shared that is this person's now: an e-mail or a link that has changed takes it out of sight. */
  of(person: Person): SharedRoleFit | null {
    const entry = this.entries
      .get(person.key)
      ?.find(({ linkedTo, email }) => (linkedTo === null ? hasEmail(person, email) : linkedTo === person.key));
    if (!entry) return null;
    const { questionnaireVersion, takenAt, version } = entry;
    return { questionnaireVersion, takenAt, version, answers: answersOf(entry.answers) };
  }
}
