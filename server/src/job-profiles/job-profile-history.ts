import type { Change } from '@tandem/shared/changes/change';
import type { JobProfile as ProfileRecord, Key } from '@tandem/shared/org/records';
import { builtInProfileOf } from '@tandem/shared/roles/ladders';
import { profileDifferences, type ProfileContent } from '@tandem/shared/roles/profile-differences';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { revisionsLabelled, type LoggedAct } from '../org/acts.store.ts';
import { DateTime } from '../schema/scalars.ts';
import { PROFILE_LABELS } from './edit-job-profile.ts';
import { JobProfile, ProfileDifference } from './job-profile.type.ts';

const MOST = 100;

@ObjectType({ simpleResolvers: true, description: 'One change of a job profile.' })
export class JobProfileChange {
  @Field(() => Int, { description: 'Revision of the organization after it.' })
  readonly revision!: number;

  @Field(() => DateTime, { description: 'When it was done.' })
  readonly at!: string;

  @Field(() => String, { description: 'The name of the user or token who did it; `Tandem` where the server did it itself.' })
  readonly actor!: string;

  @Field(() => String, { description: 'What the act was, as the log calls it.' })
  readonly label!: string;

  @Field(() => [ProfileDifference], { description: 'What changed, part by part; empty where the profile was made.' })
  readonly differences!: readonly ProfileDifference[];
}

@Resolver(() => JobProfile)
export class JobProfileHistoryField {
  @FieldResolver(() => [JobProfileChange], {
    description: `Its changes on the live organization, the newest first; at most ${MOST}.`,
  })
  async history(@Root() { record: { key } }: JobProfile, @Ctx() context: RequestContext): Promise<JobProfileChange[]> {
    const { store, database } = context.services;
    const names = await context.actors();
    const present = (await store.current()).record('jobProfile', key);
    const labelled = await database.read(async (manager) => {
      const found: number[] = [];
      for (const label of [PROFILE_LABELS.resetJobProfile, PROFILE_LABELS.updateJobProfile])
        found.push(...(await revisionsLabelled(manager, label, MOST)));
      return found;
    });
    // Each act tells at which revision the profile was written before it, be it by an edit, an import or a scenario.
    const wanted = new Set(present ? [present.version, ...labelled] : labelled);
    const found: JobProfileChange[] = [];
    for (const revision of wanted) {
      const act = await store.actAt(revision);
      const change = act && changeIn(act, key);
      if (!act || !change) continue;
      if (change.before !== null && wanted.size < 3 * MOST) wanted.add(change.before);
      const actor = act.actor === null ? 'Tandem' : (names.get(act.actor)?.name ?? 'Somebody who is gone');
      found.push({ revision, at: act.at, actor, label: act.label, differences: change.differences });
    }
    return found.toSorted((a, b) => b.revision - a.revision).slice(0, MOST);
  }
}

interface ProfileChange {
  readonly differences: readonly ProfileDifference[];
  /** Revision at which the record was written before; null where there was none. */
  readonly before: number | null;
}

/** What an act did to a profile; null where it left it alone. */
function changeIn({ changes, inverses, versions }: LoggedAct, key: Key): ProfileChange | null {
  const at = inverses.findLastIndex((change) => isOf(change, key));
  const last = changes.findLast((change) => isOf(change, key));
  const inverse = inverses[at];
  if (!inverse || !last) return null;
  const was = recordIn(inverse);
  const is = recordIn(last) ?? builtInProfileOf(key);
  const before: ProfileContent | undefined = was ?? builtInProfileOf(key);
  return { differences: before && is ? profileDifferences(before, is) : [], before: was === null ? null : versions[at]! };
}

function recordIn(change: Change): Omit<ProfileRecord, 'version'> | null {
  return change.kind === 'RESTORE_RECORD' && change.recordKind === 'jobProfile' ? change.record : null;
}

function isOf(change: Change, key: Key): boolean {
  if (change.kind === 'RESTORE_RECORD') return change.recordKind === 'jobProfile' && change.record.key === key;
  return change.kind === 'REMOVE_RECORD' && change.recordKind === 'jobProfile' && change.key === key;
}
