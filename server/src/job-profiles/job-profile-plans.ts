import type { RemoveRecord, RestoreRecord } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import type { JobProfile, Key } from '@tandem/shared/org/records';
import { builtInProfileOf } from '@tandem/shared/roles/ladders';
import type { EditDesk } from '../changes/edit-desk.ts';
import { allProfiles } from './all-profiles.ts';
import type {
  CopyJobProfileInput,
  CreateJobProfileInput,
  JobProfileContentInput,
  ResetJobProfileInput,
  RetireJobProfileInput,
  UpdateJobProfileInput,
} from './job-profile-inputs.ts';

type Profile = Omit<JobProfile, 'version'>;

/** A new profile. */
export function planCreate(desk: EditDesk, input: CreateJobProfileInput): RestoreRecord {
  const { key: familyKey } = desk.record('jobFamily', input.familyId, 'familyId');
  const empty: Profile = {
    ...desk.madeHere(input.key),
    familyKey,
    name: input.name.trim(),
    otherNames: [],
    rung: input.rung,
    summary: '',
    responsibilities: [],
    skills: [],
    metrics: [],
    toolkit: [],
    certifications: [],
    retired: false,
  };
  return written(desk, { ...empty, ...contentOf(input) });
}

/** An edit of a profile; that of a built-in one is written under its fixed key. */
export function planUpdate(desk: EditDesk, input: UpdateJobProfileInput): RestoreRecord {
  const { version: _, ...profile } = desk.edited('jobProfile', input.jobProfileId, 'jobProfileId', input.expectedVersion);
  const familyKey = input.familyId == null ? profile.familyKey : desk.record('jobFamily', input.familyId, 'familyId').key;
  return written(desk, {
    ...profile,
    ...contentOf(input),
    familyKey,
    name: input.name?.trim() ?? profile.name,
    rung: input.rung ?? profile.rung,
  });
}

/** A copy under a new key. Titles that mean the same job stay with the one that is copied. */
export function planCopy(desk: EditDesk, input: CopyJobProfileInput): RestoreRecord {
  const { version: _, ...profile } = desk.edited('jobProfile', input.jobProfileId, 'jobProfileId', input.expectedVersion);
  const familyKey = input.familyId == null ? profile.familyKey : desk.record('jobFamily', input.familyId, 'familyId').key;
  return written(desk, {
    ...profile,
    ...desk.madeHere(input.key),
    familyKey,
    name: input.name.trim(),
    otherNames: [],
    rung: input.rung ?? profile.rung,
    retired: false,
  });
}

/** Hides a profile, or shows it again. */
export function planRetire(desk: EditDesk, { jobProfileId, expectedVersion, retired }: RetireJobProfileInput): RestoreRecord {
  const { version: _, ...profile } = desk.edited('jobProfile', jobProfileId, 'jobProfileId', expectedVersion);
  return written(desk, { ...profile, retired });
}

/** Takes the record away under which a built-in profile was edited. */
export function planReset(desk: EditDesk, { jobProfileId, expectedVersion }: ResetJobProfileInput): RemoveRecord {
  const { key, name } = desk.edited('jobProfile', jobProfileId, 'jobProfileId', expectedVersion);
  const builtIn = builtInProfileOf(key);
  if (!builtIn)
    desk.refuse(
      refuse('INVALID', `‘${name}’ does not ship with Tandem, so there is nothing to go back to; retire it instead.`, 'jobProfileId'),
    );
  if (!desk.org.record('jobProfile', key))
    desk.refuse(refuse('INVALID', `‘${name}’ was not changed here; it says what ships with Tandem already.`, 'jobProfileId'));
  checkNames(desk, builtIn!);
  return { kind: 'REMOVE_RECORD', recordKind: 'jobProfile', key };
}

function written(desk: EditDesk, record: Profile): RestoreRecord {
  if (!record.retired) checkNames(desk, record);
  return { kind: 'RESTORE_RECORD', recordKind: 'jobProfile', record };
}

/** Positions name profiles by title, so that two of one title would be one too many. */
function checkNames(desk: EditDesk, { key, name, otherNames }: Pick<Profile, 'key' | 'name' | 'otherNames'>): void {
  const taken = new Map<string, { readonly key: Key; readonly name: string }>();
  for (const other of allProfiles(desk)) {
    if (other.key === key || other.retired) continue;
    for (const title of [other.name, ...other.otherNames]) taken.set(title.toLowerCase(), other);
  }
  for (const [at, title] of [name, ...otherNames].entries()) {
    const other = taken.get(title.trim().toLowerCase());
    if (other)
      desk.refuse(
        refuse(
          'CONFLICT',
          `‘${title}’ means the job profile ‘${other.name}’ already; choose another title.`,
          at === 0 ? 'name' : 'otherNames',
          {
            kind: 'jobProfile',
            key: other.key,
          },
        ),
      );
  }
}

function contentOf(input: JobProfileContentInput): Partial<Profile> {
  return {
    ...(input.otherNames != null && { otherNames: lines(input.otherNames) }),
    ...(input.summary != null && { summary: input.summary.trim() }),
    ...(input.responsibilities != null && { responsibilities: lines(input.responsibilities) }),
    ...(input.skills != null && {
      skills: input.skills.map(({ name, level, description }) => ({
        name: name.trim(),
        level: level?.trim() || null,
        description: description?.trim() || null,
      })),
    }),
    ...(input.metrics != null && { metrics: lines(input.metrics) }),
    ...(input.toolkit != null && { toolkit: lines(input.toolkit) }),
    ...(input.certifications != null && { certifications: lines(input.certifications) }),
  };
}

function lines(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
