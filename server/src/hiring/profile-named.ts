import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/** The key of the job profile of a name, or of a title that means the same; null where there is none. */
export function profileKeyNamed(org: Org, name: string | null): Key | null {
  if (name === null) return null;
  let found: Key | null = null;
  org.table('jobProfile').forEach((profile) => {
    if (found === null && !profile.retired && (profile.name === name || profile.otherNames.includes(name))) found = profile.key;
  });
  return found;
}

/** The name of a job profile; null where there is none. */
export function profileNamed(org: Org, key: Key): string | null {
  return org.record('jobProfile', key)?.name ?? null;
}
