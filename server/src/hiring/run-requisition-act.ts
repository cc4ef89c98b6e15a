import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import type { ApprovalChain } from '@tandem/shared/hiring/requisition-approval';
import type { RequisitionFacts } from '@tandem/shared/hiring/requisition-content';
import type { Doer, Step } from '@tandem/shared/hiring/requisition-life';
import { formatDay } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key, RequisitionStatus } from '@tandem/shared/org/records';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { EditDesk } from '../changes/edit-desk.ts';
import { EditPayload, UpdateInput, type EditInput } from '../changes/edit-input.ts';
import { checkIdempotencyKey, deskOf } from '../changes/run-edit.ts';
import type { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import type { Decision, WantedAct } from '../org/org.store.ts';
import { commitInto, type TargetOutcome } from '../scenarios/edit-target.ts';
import { enqueueWebhookEvent } from '../webhooks/outbox.store.ts';
import type { WebhookEventKind } from '../webhooks/webhook-events.ts';
import { readChain } from './approval-chain.store.ts';
import type { Requisition } from './requisition.type.ts';

/** What every mutation of a requisition can say. */
@InputType()
export abstract class RequisitionInput extends UpdateInput {
  @Field(() => ID, { description: 'The requisition: its id or its key.' })
  requisitionId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of a mutation of a requisition.' })
export class RequisitionPayload extends EditPayload {
  @Field(nodeType('requisition'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly requisition!: Requisition | null;
}

/** What an act on requisitions is planned with, inside its transaction. */
export interface RequisitionDesk {
  readonly desk: EditDesk;
  readonly org: Org;
  readonly chain: ApprovalChain;
  readonly doer: Doer;
}

/** An act on a requisition. */
export interface RequisitionWork {
  readonly mutation: string;
  /** What is done, in words that name nobody. */
  readonly label: string;
  /** What cannot be done in a scenario, as in ‘asked for’; null where it can. */
  readonly liveOnly: string | null;
  /** The changes that it means, the requisition's own last; `before` others that are needed for it. */
  readonly plan: (desk: RequisitionDesk) => { readonly before?: readonly Change[]; readonly requisition: Step };
}

/** What receivers of webhooks are told of when a requisition comes to a status. */
const EVENTS: Partial<Record<RequisitionStatus, WebhookEventKind>> = {
  APPROVED: 'requisition.approved',
  OPEN: 'requisition.opened',
  FILLED: 'requisition.filled',
};

/**
 * Runs one act on a requisition, on the live organization or in a scenario: decided in its transaction, all or nothing, and with
 * the webhook events that it means. `hiring:write` is enough for what hiring does to the organization: vacant positions that are
 * asked for, and whoever comes for an approved seat.
 */
export async function runRequisitionAct(context: RequestContext, input: EditInput, work: RequisitionWork): Promise<RequisitionPayload> {
  const wrong = checkIdempotencyKey(input) ?? (input.scenarioId != null && work.liveOnly !== null ? notInScenario(work.liveOnly) : null);
  if (wrong) return { requisition: null, userErrors: [wrong] };
  const today = await context.today();
  const outcome = await commit(context, input.scenarioId ?? null, {
    actor: context.caller!.id,
    label: work.label,
    ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: work.mutation } }),
    decide: async (org, manager) => {
      const chain = await readChain(manager);
      const doer = { account: context.caller!.id, today };
      const planned = EditDesk.run(() => work.plan({ desk: deskOf(context, input, org, today), org, chain, doer }));
      if ('refused' in planned) return { allowed: false, refusals: [planned.refused] };
      const { before = [], requisition } = planned.planned;
      if ('code' in requisition) return { allowed: false, refusals: [requisition] };
      const decision = applyAct(org, [
        ...before,
        { kind: 'RESTORE_RECORD', recordKind: 'requisition', record: withoutVersion(requisition) },
      ]);
      if (decision.allowed && input.scenarioId == null) await tell(context, manager, org, decision.org, requisition.key);
      return { ...decision, answer: requisition.key } satisfies Decision;
    },
  });
  if (!outcome.ok) return { requisition: null, userErrors: outcome.refusals };
  const view = outcome.scenario ? await context.viewOfScenario(outcome.scenario, outcome.org) : await context.view(outcome.org);
  return { requisition: view.find('requisition', outcome.answer as string), userErrors: [] };
}

/** The requisition that an input means. */
export function requisitionNamed(desk: EditDesk, { requisitionId, expectedVersion }: RequisitionInput): RequisitionFacts {
  return desk.edited('requisition', requisitionId, 'requisitionId', expectedVersion);
}

/** Requisitions need their own scope alone, which the page of rules asks for; a scenario needs the right to edit it as well. */
async function commit(context: RequestContext, scenarioId: string | null, act: WantedAct): Promise<TargetOutcome> {
  if (scenarioId !== null) return commitInto(context, scenarioId, act);
  const outcome = await context.services.store.commit(act);
  context.wrote(outcome.org);
  return { ...outcome, scenario: null };
}

function notInScenario(what: string) {
  return refuse(
    'FORBIDDEN',
    `In a scenario a requisition can be drafted, changed and cancelled; it is ${what} on the live organization, after the scenario was applied.`,
    'scenarioId',
  );
}

async function tell(context: RequestContext, manager: EntityManager, before: Org, after: Org, key: Key): Promise<void> {
  const requisition = after.requisition(key)!;
  const kind = before.requisition(key)?.status === requisition.status ? undefined : EVENTS[requisition.status];
  if (kind === undefined) return;
  const { title, status, reason, role, targetStartDate } = requisition;
  const kept = requisition.seats.filter(({ state }) => state !== 'CANCELLED');
  const named = (record: { readonly key: Key; readonly name: string } | undefined) =>
    record ? { key: record.key, name: record.name } : null;
  await enqueueWebhookEvent(manager, {
    kind,
    subjectKey: key,
    at: context.services.now().toISOString(),
    payload: {
      key,
      title,
      status,
      reason,
      team: named(after.team(requisition.teamKey ?? '')),
      initiative: named(after.initiative(requisition.initiativeKey ?? '')),
      role,
      openings: kept.length,
      filledCount: kept.filter(({ state }) => state === 'FILLED').length,
      targetStartDate: targetStartDate === null ? null : formatDay(targetStartDate),
      positionKeys: kept.map(({ positionKey }) => positionKey),
      url: `/hiring/${key}`,
    },
  });
}

function withoutVersion(requisition: RequisitionFacts & { readonly version?: number }): RequisitionFacts {
  const { version: _version, ...facts } = requisition;
  return facts;
}
