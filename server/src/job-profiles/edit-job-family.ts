import type { RemoveRecord, RestoreRecord } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import type { JobFamily as FamilyRecord } from '@tandem/shared/org/records';
import { SKILL_LEVELS } from '@tandem/shared/roles/built-in';
import { builtInFamilyOf } from '@tandem/shared/roles/ladders';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EditDesk } from '../changes/edit-desk.ts';
import { EditPayload, UpdateInput } from '../changes/edit-input.ts';
import { runEdit } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import type { JobFamily } from './job-family.type.ts';

/** What can be said of a job family. */
@InputType()
export abstract class JobFamilyContentInput extends UpdateInput {
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role of an initiative that its people hold; null: none.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'What the family is for.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'What its people own.' })
  owns?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they look.' })
  focus?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are measured to reach.' })
  goal?: string | null;

  @Field(() => String, { nullable: true, description: 'How long their work lasts.' })
  timeFrame?: string | null;

  @Field(() => [String], { nullable: true, description: 'What success is measured by.' })
  metrics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Whom they work with.' })
  stakeholders?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What they work with.' })
  toolkit?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Levels of skill, lowest first. A level that a profile asks for has to stay.' })
  skillLevels?: string[] | null;
}

@InputType({ description: 'Makes a job family.' })
export class CreateJobFamilyInput extends JobFamilyContentInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The key that it gets; left out: one is made.' })
  key?: string | null;
}

@InputType({ description: 'Changes a job family. What is left out stays; null, but for the role, stays too.' })
export class UpdateJobFamilyInput extends JobFamilyContentInput {
  @Field(() => ID, { description: 'The family, built in or not.' })
  jobFamilyId!: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Hide it, and its profiles, from ladders and drafts; false shows them again.' })
  retired?: boolean | null;
}

@InputType({ description: 'Takes an edited built-in job family back to what ships with Tandem; its profiles stay as they are.' })
export class ResetJobFamilyInput extends UpdateInput {
  @Field(() => ID, { description: 'The family.' })
  jobFamilyId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of an edit of a job family.' })
export class JobFamilyPayload extends EditPayload {
  @Field(nodeType('jobFamily'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly jobFamily!: JobFamily | null;
}

@Resolver()
export class EditJobFamilyMutations {
  @Mutation(() => JobFamilyPayload, { description: 'Makes a job family.' })
  async createJobFamily(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateJobFamilyInput, { description: 'What is wanted.' }) input: CreateJobFamilyInput,
  ): Promise<JobFamilyPayload> {
    const about = { mutation: 'createJobFamily', label: 'Create a job family', kind: 'jobFamily' } as const;
    const { shown, userErrors } = await runEdit(context, input, { ...about, plan: (desk) => planCreateFamily(desk, input) });
    return { jobFamily: shown, userErrors };
  }

  @Mutation(() => JobFamilyPayload, { description: 'Changes a job family.' })
  async updateJobFamily(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateJobFamilyInput, { description: 'What is wanted.' }) input: UpdateJobFamilyInput,
  ): Promise<JobFamilyPayload> {
    const about = { mutation: 'updateJobFamily', label: 'Edit a job family', kind: 'jobFamily' } as const;
    const { shown, userErrors } = await runEdit(context, input, { ...about, plan: (desk) => planUpdateFamily(desk, input) });
    return { jobFamily: shown, userErrors };
  }

  @Mutation(() => JobFamilyPayload, { description: 'Takes an edited built-in job family back to what ships with Tandem.' })
  async resetJobFamily(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResetJobFamilyInput, { description: 'What is wanted.' }) input: ResetJobFamilyInput,
  ): Promise<JobFamilyPayload> {
    const about = { mutation: 'resetJobFamily', label: 'Take a job family back to the built-in one', kind: 'jobFamily' } as const;
    const { shown, userErrors } = await runEdit(context, input, { ...about, plan: (desk) => planResetFamily(desk, input) });
    return { jobFamily: shown, userErrors };
  }
}

function planCreateFamily(desk: EditDesk, input: CreateJobFamilyInput): RestoreRecord {
  const texts = { summary: '', owns: '', focus: '', goal: '', timeFrame: '' };
  const lists = { metrics: [], stakeholders: [], toolkit: [], skillLevels: SKILL_LEVELS };
  const record = {
    ...desk.madeHere(input.key),
    role: null,
    ...texts,
    ...lists,
    retired: false,
    ...contentOf(input),
    name: input.name.trim(),
  };
  return { kind: 'RESTORE_RECORD', recordKind: 'jobFamily', record };
}

function planUpdateFamily(desk: EditDesk, input: UpdateJobFamilyInput): RestoreRecord {
  const { version: _, ...family } = desk.edited('jobFamily', input.jobFamilyId, 'jobFamilyId', input.expectedVersion);
  const record = {
    ...family,
    ...contentOf(input),
    name: input.name?.trim() ?? family.name,
    retired: input.retired ?? family.retired,
  };
  return { kind: 'RESTORE_RECORD', recordKind: 'jobFamily', record };
}

function planResetFamily(desk: EditDesk, { jobFamilyId, expectedVersion }: ResetJobFamilyInput): RemoveRecord {
  const { key, name } = desk.edited('jobFamily', jobFamilyId, 'jobFamilyId', expectedVersion);
  const refused = (why: string) => desk.refuse(refuse('INVALID', `‘${name}’ ${why}`, 'jobFamilyId'));
  if (!builtInFamilyOf(key)) refused('does not ship with Tandem, so there is nothing to go back to; retire it instead.');
  if (!desk.org.record('jobFamily', key)) refused('was not changed here; it says what ships with Tandem already.');
  return { kind: 'REMOVE_RECORD', recordKind: 'jobFamily', key };
}

const TEXTS = ['summary', 'owns', 'focus', 'goal', 'timeFrame'] as const;
const LISTS = ['metrics', 'stakeholders', 'toolkit', 'skillLevels'] as const;

function contentOf(input: JobFamilyContentInput): Partial<FamilyRecord> {
  const texts = TEXTS.filter((field) => input[field] != null).map((field) => [field, input[field]!.trim()]);
  const lists = LISTS.filter((field) => input[field] != null).map((field) => [
    field,
    input[field]!.map((entry) => entry.trim()).filter((entry) => entry !== ''),
  ]);
  return { ...Object.fromEntries([...texts, ...lists]), ...(input.role !== undefined && { role: input.role }) };
}
