import type { Change, RestoreRecord } from '@tandem/shared/changes/change';
import { PROJECT_OWNER, type JobFamily, type JobProfile } from '@tandem/shared/org/records';
import { builtInFamilyOf, builtInProfileOf } from '@tandem/shared/roles/ladders';

const NO_LISTS = { metrics: [], stakeholders: [], toolkit: [] } as const;
const NOTHING_SAID = { source: null, externalId: null, summary: '', retired: false } as const;

/** A family of the organization's own, as an import or a dialog makes it; it serves the project owner unless `facts` say otherwise. */
export function familyMade(key: string, facts: Partial<Omit<JobFamily, 'version'>> = {}): Change {
  const record = { ...NOTHING_SAID, ...NO_LISTS, key, name: key, role: PROJECT_OWNER, owns: '', focus: '', goal: '', timeFrame: '' };
  return restored({ kind: 'RESTORE_RECORD', recordKind: 'jobFamily', record: { ...record, skillLevels: ['Working'], ...facts } });
}

/** A profile of such a family, with skills by name. */
export function profileMade(familyKey: string, name: string, rung: number, skills: readonly string[] = [], certifications = ['']): Change {
  const record = { ...NOTHING_SAID, key: `${familyKey}/${name}`, familyKey, name, rung, otherNames: [], responsibilities: [] };
  const lists = { metrics: [], toolkit: [], certifications: certifications.filter((one) => one !== '') };
  const asked = skills.map((skill) => ({ name: skill, level: null, description: null }));
  return restored({ kind: 'RESTORE_RECORD', recordKind: 'jobProfile', record: { ...record, ...lists, skills: asked } });
}

/** A built-in family as an edit leaves it. */
export function builtInFamilyEdited(key: string, edit: Partial<JobFamily>): Change {
  const { version: _, ...record } = { ...builtInFamilyOf(key)!, ...edit };
  return restored({ kind: 'RESTORE_RECORD', recordKind: 'jobFamily', record });
}

/** A built-in profile as an edit leaves it. */
export function builtInProfileEdited(key: string, edit: (profile: JobProfile) => Partial<JobProfile>): Change {
  const shipped = builtInProfileOf(key)!;
  const { version: _, ...record } = { ...shipped, ...edit(shipped) };
  return restored({ kind: 'RESTORE_RECORD', recordKind: 'jobProfile', record });
}

/** A built-in profile with a skill more. */
export function skillAdded(key: string, name: string): Change {
  return builtInProfileEdited(key, ({ skills }) => ({ skills: [...skills, { name, level: null, description: null }] }));
}

function restored(change: RestoreRecord): Change {
  return change;
}
