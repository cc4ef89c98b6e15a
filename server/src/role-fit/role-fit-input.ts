import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { EditPayload } from '../changes/edit-input.ts';
import type { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { RoleFit } from './role-fit.type.ts';
import { findRoleFit, writeRoleFits, type KeptRoleFit } from './role-fits.store.ts';
import { shownOwnRoleFit } from './shown-role-fit.ts';

/** What every mutation of one's own role fit can say. */
@InputType()
export abstract class RoleFitInput {
  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that it must still have, 0 where there must be none yet; else it is refused with STALE_VERSION.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of a mutation of one’s own role fit.' })
export class RoleFitPayload extends EditPayload {
  @Field(() => RoleFit, { nullable: true, description: 'As it is now; null where it was refused, and where there is none any more.' })
  readonly roleFit!: RoleFit | null;
}

/**
 * Runs a mutation of the caller's own role fit, in one transaction. What is kept under an idempotency key says only that it was done or
 * why not, nothing of the role fit: the answer is read anew, by whom it belongs to.
 */
export async function runRoleFitAct(
  context: RequestContext,
  mutation: string,
  input: RoleFitInput,
  act: (manager: EntityManager, accountId: string, before: KeptRoleFit | null) => Promise<Refusal | null>,
): Promise<RoleFitPayload> {
  const { caller, services } = context;
  if (caller?.kind !== 'USER')
    return refusedRoleFit(refuse('FORBIDDEN', 'A role fit belongs to a person: sign in with an account; a token has no person.'));
  const wrong = checkIdempotencyKey(input);
  if (wrong) return refusedRoleFit(wrong);
  const refusal = await writeRoleFits(services.database, async (manager): Promise<Refusal | null> => {
    const answerKey = input.idempotencyKey == null ? null : { mutation, caller: caller.id, key: input.idempotencyKey };
    const first = answerKey && ((await findAnswer(manager, answerKey)) as { refusal: Refusal | null } | null);
    if (first) return first.refusal;
    const before = await findRoleFit(manager, caller.id);
    const refused = staleRefusal(before, input.expectedVersion) ?? (await act(manager, caller.id, before));
    if (answerKey) await keepAnswer(manager, answerKey, services.now().toISOString(), { refusal: refused });
    return refused;
  });
  return refusal ? refusedRoleFit(refusal) : { roleFit: await shownOwnRoleFit(context), userErrors: [] };
}

/** Nothing was done. */
export function refusedRoleFit(...userErrors: readonly Refusal[]): RoleFitPayload {
  return { roleFit: null, userErrors };
}

/** There is nothing to share or delete. */
export function noRoleFit(): Refusal {
  return refuse('NOT_FOUND', 'You have no role fit: answer the questionnaire first.');
}

function staleRefusal(before: KeptRoleFit | null, expected: number | null | undefined): Refusal | null {
  const version = before?.version ?? 0;
  if (expected == null || expected === version) return null;
  return refuse(
    'STALE_VERSION',
    `Your role fit has changed since version ${expected}: it is at version ${version}. Load it again.`,
    'expectedVersion',
  );
}
