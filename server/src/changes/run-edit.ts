import { randomBytes } from 'node:crypto';
import { applyAct, writtenBy } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { RecordKind } from '@tandem/shared/org/records';
import type { RequestContext } from '../context.ts';
import type { OrgView } from '../org/org-view.ts';
import { EditDesk } from './edit-desk.ts';
import type { EditInput } from './edit-input.ts';

/** An edit of one record. */
export interface Edit<K extends RecordKind> {
  /** The mutation's name: idempotency keys belong to it. */
  readonly mutation: string;
  /** What is done, in words that name no person and no pay. */
  readonly label: string;
  readonly kind: K;
  /** The change that the input means on the newest organization. */
  readonly plan: (desk: EditDesk) => Change;
}

/** Runs one edit on the live organization: decided in its transaction, all or nothing. */
export async function runEdit<K extends RecordKind>(
  context: RequestContext,
  input: EditInput,
  { mutation, label, kind, plan }: Edit<K>,
): Promise<{ readonly shown: ReturnType<typeof findNode<K>>; readonly userErrors: readonly Refusal[] }> {
  const refusal = checkEdit(input);
  if (refusal) return { shown: null, userErrors: [refusal] };
  const today = await context.today();
  const outcome = await context.services.store.commit({
    actor: context.caller!.id,
    label,
    ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation } }),
    decide: (org) => {
      const planned = EditDesk.run(() => plan(new EditDesk(org, today)));
      if ('refused' in planned) return { allowed: false, refusals: [planned.refused] };
      return { ...applyAct(org, [planned.planned]), answer: writtenBy(planned.planned).key };
    },
  });
  context.wrote(outcome.org);
  if (!outcome.ok) return { shown: null, userErrors: outcome.refusals };
  return { shown: findNode(await context.view(outcome.org), kind, outcome.answer as string), userErrors: [] };
}

/** Why an edit is refused whatever it does, or null. */
export function checkEdit({ scenarioId, idempotencyKey }: EditInput): Refusal | null {
  if (scenarioId != null) return refuse('NOT_FOUND', `There is no scenario ‘${scenarioId.slice(0, 80)}’.`, 'scenarioId');
  if (idempotencyKey != null && (idempotencyKey === '' || idempotencyKey.length > 200)) {
    return refuse('INVALID', 'The idempotency key must have 1 to 200 characters.', 'idempotencyKey');
  }
  return null;
}

/** A key never used before. */
export function newKey(): string {
  return randomBytes(12).toString('base64url');
}

/** What a record made in Tandem has of every record. */
export function madeHere(): { readonly key: string; readonly source: null; readonly externalId: null } {
  return { key: newKey(), source: null, externalId: null };
}

function findNode<K extends RecordKind>(view: OrgView, kind: K, key: string) {
  return view.find(kind, key);
}
