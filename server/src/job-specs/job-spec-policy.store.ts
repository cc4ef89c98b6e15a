import type { EntityManager } from 'typeorm';
import { SettingRow } from '../access/setting.entity.ts';
import type { JobSpecStep } from './job-spec.ts';

const NAME = 'jobSpecApproval';
const ONE_STEP: readonly JobSpecStep[] = [{ name: 'Approval', approvers: [], minApprovals: 1, notRequester: false }];

/** The steps in which job specs are approved; one, by whoever may write them, where nothing else was set. */
export async function readJobSpecSteps(manager: EntityManager): Promise<readonly JobSpecStep[]> {
  const row = await manager.findOneBy(SettingRow, { name: NAME });
  return row ? (JSON.parse(row.value) as JobSpecStep[]) : ONE_STEP;
}

/** Sets the steps in which job specs are approved. Those under way keep the steps that they began with. */
export async function setJobSpecSteps(manager: EntityManager, steps: readonly JobSpecStep[]): Promise<void> {
  await manager.upsert(SettingRow, { name: NAME, value: JSON.stringify(steps) }, ['name']);
}
