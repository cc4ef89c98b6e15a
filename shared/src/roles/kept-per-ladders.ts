import type { Org } from '../org/org.ts';
import type { RecordTable } from '../org/record-table.ts';
import type { JobFamily, JobProfile } from '../org/records.ts';

/**
 * Makes something of an organization's ladders once and keeps it for as long as those stay: every version and fork of it in which no
 * job family and no job profile differs gets the same one. `make` may read nothing else of the organization.
 */
export function keptPerLadders<T extends object>(make: (org: Org) => T): (org: Org) => T {
  const kept = new WeakMap<RecordTable<JobProfile>, WeakMap<RecordTable<JobFamily>, T>>();
  let builtIn: T | undefined;
  return (org) => {
    const [families, profiles] = [org.table('jobFamily'), org.table('jobProfile')];
    if (families.size === 0 && profiles.size === 0) return (builtIn ??= make(org));
    let ofProfiles = kept.get(profiles);
    if (!ofProfiles) kept.set(profiles, (ofProfiles = new WeakMap()));
    let found = ofProfiles.get(families);
    if (!found) ofProfiles.set(families, (found = make(org)));
    return found;
  };
}
