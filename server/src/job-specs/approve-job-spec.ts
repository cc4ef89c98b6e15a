import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { RequestContext } from '../context.ts';
import { enqueueWebhookEvent } from '../webhooks/outbox.store.ts';
import { contentOf } from './content-of.ts';
import { jobPosting } from './exports/job-posting.ts';
import { readJobSpecSteps } from './job-spec-policy.store.ts';
import { keepVersion } from './job-spec-versions.store.ts';
import { openStep, whyLockedSpec, whyNotApprover, type JobSpecApproval, type JobSpecEntry } from './job-spec.ts';
import { JobSpecInput, JobSpecPayload, runJobSpecAct } from './run-job-spec-act.ts';

@InputType({ description: 'A step in the approval of a job spec.' })
export class JobSpecApprovalInput extends JobSpecInput {
  @Field(() => String, { nullable: true, description: 'What there is to say, at most 2,000 characters.' })
  note?: string | null;
}

@Resolver()
export class ApproveJobSpecMutations {
  @Mutation(() => JobSpecPayload, { description: 'Asks for the approval of a job spec. Nobody may change it meanwhile.' })
  requestJobSpecApproval(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'requestJobSpecApproval', async (manager, entry, at) => {
      const wrong = whyLockedSpec(entry) ?? checkNote(input.note);
      if (wrong) return wrong;
      if (entry.text.trim() === '') return refuse('INVALID', `‘${entry.title}’ is empty; write it first.`, 'jobSpecId');
      const steps = await readJobSpecSteps(manager);
      const asked = {
        requestedBy: context.caller!.id,
        requestedAt: at,
        note: input.note?.trim() || null,
        steps,
        verdicts: [],
        approvedAt: null,
      };
      return openStep(asked) === null ? approved(context, manager, entry, asked, at) : { status: 'IN_REVIEW', approval: asked };
    });
  }

  @Mutation(() => JobSpecPayload, {
    description: 'Approves the open step of a job spec. The last one approves it: it is kept as a version, and webhooks are told.',
  })
  approveJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'approveJobSpec', async (manager, entry, at) => {
      const wrong = checkNote(input.note) ?? whyNotApprover(entry, context.caller!.id);
      if (wrong) return wrong;
      const approval = withVerdict(context, entry.approval!, input.note, at, true);
      return openStep(approval) === null ? approved(context, manager, entry, approval, at) : { approval };
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Sends a job spec back to its writers: it is a draft again.' })
  sendBackJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'sendBackJobSpec', (_manager, entry, at) => {
      const wrong = checkNote(input.note) ?? whyNotApprover(entry, context.caller!.id);
      if (wrong) return Promise.resolve(wrong);
      if (!input.note?.trim()) return Promise.resolve(refuse('INVALID', 'Say what is to be changed.', 'note'));
      return Promise.resolve({ status: 'DRAFT', approval: withVerdict(context, entry.approval!, input.note, at, false) });
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Takes back the request for approval: whoever asked, or may approve, may do so.' })
  withdrawJobSpecApproval(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'withdrawJobSpecApproval', (_manager, entry) => {
      if (entry.status !== 'IN_REVIEW') return Promise.resolve(refuse('INVALID', `‘${entry.title}’ is not in review.`, 'jobSpecId'));
      if (entry.approval?.requestedBy !== context.caller!.id && whyNotApprover(entry, context.caller!.id) !== null)
        return Promise.resolve(refuse('FORBIDDEN', 'Only whoever asked for the approval, or may give it, may take it back.', 'jobSpecId'));
      return Promise.resolve({ status: 'DRAFT', approval: null });
    });
  }

  @Mutation(() => JobSpecPayload, {
    description:
      'Opens an approved job spec again, as a draft. What was approved stays among its versions, and the new text needs a new approval.',
  })
  reviseJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'reviseJobSpec', (_manager, entry) => {
      if (entry.status !== 'APPROVED') return Promise.resolve(refuse('INVALID', `‘${entry.title}’ is not approved.`, 'jobSpecId'));
      return Promise.resolve({ status: 'DRAFT', approval: null });
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Puts a job spec away. It can be brought back.' })
  archiveJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'archiveJobSpec', (_manager, entry, at) => {
      if (entry.status === 'ARCHIVED') return Promise.resolve(refuse('INVALID', `‘${entry.title}’ is archived already.`, 'jobSpecId'));
      return Promise.resolve({ status: 'ARCHIVED', approval: null, archivedAt: at });
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Brings an archived job spec back, as a draft.' })
  unarchiveJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => JobSpecApprovalInput, { description: 'What is wanted.' }) input: JobSpecApprovalInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'unarchiveJobSpec', (_manager, entry) => {
      if (entry.status !== 'ARCHIVED') return Promise.resolve(refuse('INVALID', `‘${entry.title}’ is not archived.`, 'jobSpecId'));
      return Promise.resolve({ status: 'DRAFT', archivedAt: null });
    });
  }
}

/** The last step is done: the text is kept as it was shown, and receivers are told in the same transaction. */
async function approved(
  context: RequestContext,
  manager: EntityManager,
  entry: JobSpecEntry,
  asked: JobSpecApproval,
  at: string,
): Promise<Pick<JobSpecEntry, 'status' | 'approval'>> {
  const approval = { ...asked, approvedAt: at };
  const done = { ...entry, status: 'APPROVED', approval } as const;
  const number = await keepVersion(manager, done, { label: 'Approved', author: context.caller!.id, at, isApproved: true });
  const files = ['docx', 'pdf', 'md', 'html', 'jsonld'].map((ending) => [ending, `/job-specs/${entry.key}.${ending}`] as const);
  await enqueueWebhookEvent(manager, {
    kind: 'job_spec.approved',
    subjectKey: entry.key,
    at,
    payload: {
      key: entry.key,
      title: entry.title,
      versionNumber: number,
      requisitionKey: entry.links.requisitionKey,
      text: entry.text,
      jobPosting: jobPosting(await contentOf(context.services.database, done)),
      files: Object.fromEntries(files),
    },
  });
  return { status: 'APPROVED', approval };
}

function withVerdict(
  context: RequestContext,
  approval: JobSpecApproval,
  note: string | null | undefined,
  at: string,
  isApproval: boolean,
): JobSpecApproval {
  const verdict = { step: openStep(approval)!.name, by: context.caller!.id, at, note: note?.trim() || null, approved: isApproval };
  return { ...approval, verdicts: [...approval.verdicts, verdict] };
}

function checkNote(note: string | null | undefined): Refusal | null {
  return (note ?? '').length > 2_000 ? refuse('INVALID', 'The note has at most 2,000 characters.', 'note') : null;
}
