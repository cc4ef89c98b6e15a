import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { EditPayload } from '../changes/edit-input.ts';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import type { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import { tellRoom } from './job-spec-rooms.ts';
import { JobSpec } from './job-spec.type.ts';
import type { JobSpecEntry } from './job-spec.ts';
import { findJobSpec, putJobSpec } from './job-specs.store.ts';

/** What every mutation of a job spec can say. */
@InputType()
export abstract class JobSpecInput {
  @Field(() => ID, { description: 'The job spec: its id or its key.' })
  jobSpecId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that it must still have; else it is refused with STALE_VERSION.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What every mutation of a job spec answers. */
@ObjectType({ simpleResolvers: true })
export abstract class JobSpecPayloadBase extends EditPayload {
  @Field(() => JobSpec, { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly jobSpec!: JobSpec | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of a mutation of a job spec.' })
export class JobSpecPayload extends JobSpecPayloadBase {}

/** What a mutation does with a job spec; it must not write where it refuses. What it gives is set; `{}` only counts its version. */
export type JobSpecWork = (
  manager: EntityManager,
  entry: JobSpecEntry,
  at: string,
) => Promise<Refusal | Partial<Omit<JobSpecEntry, 'key' | 'version' | 'createdBy' | 'createdAt'>>>;

/** Runs a mutation of a job spec: in the write's turn, all or nothing, once for an idempotency key; those who have it open are told. */
export async function runJobSpecAct(
  context: RequestContext,
  input: JobSpecInput,
  mutation: string,
  work: JobSpecWork,
): Promise<JobSpecPayload> {
  const wrong = checkIdempotencyKey(input);
  if (wrong) return refusedSpec(wrong);
  const key = keyNamed('JobSpec', input.jobSpecId);
  if (key === null) return refusedSpec(noJobSpec(input.jobSpecId));
  const { database, now } = context.services;
  const caller = context.caller!.id;
  const refusal = await database.write(async (manager): Promise<Refusal | null> => {
    const answerKey = input.idempotencyKey == null ? null : { mutation, caller, key: input.idempotencyKey };
    const first = answerKey && ((await findAnswer(manager, answerKey)) as { refusal: Refusal | null } | null);
    if (first) return first.refusal;
    const at = now().toISOString();
    const entry = await findJobSpec(manager, key);
    const outcome = entry ? (staleRefusal(entry, input.expectedVersion) ?? (await work(manager, entry, at))) : noJobSpec(input.jobSpecId);
    const refused = 'code' in outcome ? outcome : null;
    if (entry && !refused) await putJobSpec(manager, { ...entry, ...outcome, version: entry.version + 1, updatedAt: at });
    if (answerKey) await keepAnswer(manager, answerKey, at, { refusal: refused });
    return refused;
  });
  if (refusal) return refusedSpec(refusal);
  tellRoom(key);
  return { jobSpec: await JobSpec.find(context, key), userErrors: [] };
}

/** Nothing was done. */
export function refusedSpec(...userErrors: readonly Refusal[]): JobSpecPayload {
  return { jobSpec: null, userErrors };
}

/** There is no job spec of that id or key. */
export function noJobSpec(id: string): Refusal {
  return refuse('NOT_FOUND', `There is no job spec ‘${id.slice(0, 80)}’.`, 'jobSpecId');
}

function staleRefusal({ version, title }: JobSpecEntry, expected: number | null | undefined): Refusal | null {
  if (expected == null || expected === version) return null;
  return refuse('STALE_VERSION', `‘${title}’ has version ${version}, not ${expected}: it has changed. Load it again.`, 'expectedVersion');
}
