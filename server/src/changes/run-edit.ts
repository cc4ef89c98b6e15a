import { applyAct, writtenBy } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Org, OrgReader } from '@tandem/shared/org/org';
import type { RecordKind } from '@tandem/shared/org/records';
import type { RequestContext } from '../context.ts';
import type { Decision } from '../org/org.store.ts';
import type { OrgView } from '../org/org-view.ts';
import { commitInto, refusedBefore, type TargetOutcome } from '../scenarios/edit-target.ts';
import { EditDesk } from './edit-desk.ts';
import type { EditInput } from './edit-input.ts';

/** An edit of one record. */
export interface Edit<K extends RecordKind> {
  /** The mutation's name: idempotency keys belong to it. */
  readonly mutation: string;
  /** What is done, in words that name no person and no pay. */
  readonly label: string;
  readonly kind: K;
  /** The change that the input means on the version that it edits. */
  readonly plan: (desk: EditDesk) => Change;
}

/** Runs one edit on the live organization or in a scenario: decided in its transaction, all or nothing. */
export async function runEdit<K extends RecordKind>(
  context: RequestContext,
  input: EditInput,
  { mutation, label, kind, plan }: Edit<K>,
): Promise<{ readonly shown: ReturnType<typeof findNode<K>>; readonly userErrors: readonly Refusal[] }> {
  const outcome = await runAct(context, input, { mutation, label }, (org, today) => {
    const planned = EditDesk.run(() => plan(deskOf(context, input, org, today)));
    if ('refused' in planned) return { allowed: false, refusals: [planned.refused] };
    return { ...applyAct(org, [planned.planned]), answer: writtenBy(planned.planned).key };
  });
  if (!outcome.ok) return { shown: null, userErrors: outcome.refusals };
  const view = outcome.scenario ? await context.viewOfScenario(outcome.scenario, outcome.org) : await context.view(outcome.org);
  return { shown: findNode(view, kind, outcome.answer as string), userErrors: [] };
}

/**
 * Runs one act on the version that `scenarioId` means, for the caller. `decide` gets the newest state of that version, inside the
 * transaction; it must give its organization the revision after `org`'s (`applyAct` does).
 */
export async function runAct(
  context: RequestContext,
  input: EditInput,
  about: { readonly mutation: string; readonly label: string },
  decide: (org: Org, today: Day) => Decision,
): Promise<TargetOutcome> {
  const today = await context.today();
  const refusal = checkIdempotencyKey(input);
  if (refusal) return refusedBefore(await context.org(), [refusal]);
  return commitInto(context, input.scenarioId ?? null, {
    actor: context.caller!.id,
    label: about.label,
    ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: about.mutation } }),
    decide: (org) => decide(org, today),
  });
}

/** Why an idempotency key is refused, or null. */
export function checkIdempotencyKey({ idempotencyKey }: Pick<EditInput, 'idempotencyKey'>): Refusal | null {
  if (idempotencyKey != null && (idempotencyKey === '' || idempotencyKey.length > 200)) {
    return refuse('INVALID', 'The idempotency key must have 1 to 200 characters.', 'idempotencyKey');
  }
  return null;
}

/** The desk on which the caller's edits are planned. */
export function deskOf(context: RequestContext, input: EditInput, org: OrgReader, today: Day): EditDesk {
  return new EditDesk(org, today, context.caller!.name, input.scenarioId != null);
}

function findNode<K extends RecordKind>(view: OrgView, kind: K, key: string) {
  return view.find(kind, key);
}
