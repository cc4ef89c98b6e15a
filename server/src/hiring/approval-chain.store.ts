import { USUAL_CHAIN, type ApprovalChain, type ApprovalChainStep, type ApprovalDelegate } from '@tandem/shared/hiring/requisition-approval';
import type { EntityManager } from 'typeorm';
import { SettingRow } from '../access/setting.entity.ts';
import type { RequestContext } from '../context.ts';

const STEPS = 'requisitionApproval';
const DELEGATES = 'requisitionDelegates';

/** How requisitions are approved; one step, by whoever may write them, where nothing else was set. */
export async function readChain(manager: EntityManager): Promise<ApprovalChain> {
  return {
    steps: (await read<ApprovalChainStep[]>(manager, STEPS)) ?? USUAL_CHAIN.steps,
    delegates: (await read<ApprovalDelegate[]>(manager, DELEGATES)) ?? [],
  };
}

/** Sets the steps. Requisitions that wait for approval keep those that they began with. */
export async function setSteps(manager: EntityManager, steps: readonly ApprovalChainStep[]): Promise<void> {
  await manager.upsert(SettingRow, { name: STEPS, value: JSON.stringify(steps) }, ['name']);
}

/** Sets in whose place somebody may approve, in place of what that account had lent before. */
export async function setDelegates(
  manager: EntityManager,
  from: string,
  lent: readonly ApprovalDelegate[],
): Promise<readonly ApprovalDelegate[]> {
  const others = ((await read<ApprovalDelegate[]>(manager, DELEGATES)) ?? []).filter((one) => one.from !== from);
  const all = [...others, ...lent];
  await manager.upsert(SettingRow, { name: DELEGATES, value: JSON.stringify(all) }, ['name']);
  return all;
}

const known = new WeakMap<RequestContext, Promise<ApprovalChain>>();

/** The chain as it was when the request first asked. */
export function chainOf(context: RequestContext): Promise<ApprovalChain> {
  let chain = known.get(context);
  if (!chain) known.set(context, (chain = context.services.database.read(readChain)));
  return chain;
}

async function read<T>(manager: EntityManager, name: string): Promise<T | null> {
  const row = await manager.findOneBy(SettingRow, { name });
  return row ? (JSON.parse(row.value) as T) : null;
}
