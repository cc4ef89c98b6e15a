import type { RemoveRecord, RestoreRecord } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EditDesk } from '../changes/edit-desk.ts';
import { EditPayload, type EditInput } from '../changes/edit-input.ts';
import { runEdit } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import {
  CopyJobProfileInput,
  CreateJobProfileInput,
  ResetJobProfileInput,
  RetireJobProfileInput,
  UpdateJobProfileInput,
} from './job-profile-inputs.ts';
import { planCopy, planCreate, planReset, planRetire, planUpdate } from './job-profile-plans.ts';
import type { JobProfile } from './job-profile.type.ts';

/** What the log calls the acts that edit profiles, by mutation; the history of a profile finds them by it. */
export const PROFILE_LABELS = {
  createJobProfile: 'Create a job profile',
  updateJobProfile: 'Edit a job profile',
  copyJobProfile: 'Copy a job profile',
  retireJobProfile: 'Retire or show a job profile',
  resetJobProfile: 'Take a job profile back to the built-in one',
} as const;

@ObjectType({ simpleResolvers: true, description: 'What came of an edit of a job profile.' })
export class JobProfilePayload extends EditPayload {
  @Field(nodeType('jobProfile'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly jobProfile!: JobProfile | null;
}

const WANTED = { description: 'What is wanted.' } as const;

@Resolver()
export class EditJobProfileMutations {
  @Mutation(() => JobProfilePayload, { description: 'Makes a job profile in a family.' })
  createJobProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateJobProfileInput, WANTED) input: CreateJobProfileInput,
  ): Promise<JobProfilePayload> {
    return edited(context, input, 'createJobProfile', (desk) => planCreate(desk, input));
  }

  @Mutation(() => JobProfilePayload, { description: 'Changes a job profile; one that ships with Tandem is then the organization’s own.' })
  updateJobProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateJobProfileInput, WANTED) input: UpdateJobProfileInput,
  ): Promise<JobProfilePayload> {
    return edited(context, input, 'updateJobProfile', (desk) => planUpdate(desk, input));
  }

  @Mutation(() => JobProfilePayload, { description: 'Copies a job profile under a name of its own.' })
  copyJobProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => CopyJobProfileInput, WANTED) input: CopyJobProfileInput,
  ): Promise<JobProfilePayload> {
    return edited(context, input, 'copyJobProfile', (desk) => planCopy(desk, input));
  }

  @Mutation(() => JobProfilePayload, { description: 'Hides a job profile from ladders and drafts, or shows it again.' })
  retireJobProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetireJobProfileInput, WANTED) input: RetireJobProfileInput,
  ): Promise<JobProfilePayload> {
    return edited(context, input, 'retireJobProfile', (desk) => planRetire(desk, input));
  }

  @Mutation(() => JobProfilePayload, { description: 'Takes an edited job profile back to what ships with Tandem.' })
  resetJobProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResetJobProfileInput, WANTED) input: ResetJobProfileInput,
  ): Promise<JobProfilePayload> {
    return edited(context, input, 'resetJobProfile', (desk) => planReset(desk, input));
  }
}

async function edited(
  context: RequestContext,
  input: EditInput,
  mutation: keyof typeof PROFILE_LABELS,
  plan: (desk: EditDesk) => RestoreRecord | RemoveRecord,
): Promise<JobProfilePayload> {
  const { shown, userErrors } = await runEdit(context, input, { mutation, label: PROFILE_LABELS[mutation], kind: 'jobProfile', plan });
  return { jobProfile: shown, userErrors };
}
