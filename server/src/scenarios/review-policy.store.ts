import type { ReviewPolicy } from '@tandem/shared/scenario/review-steps';
import type { EntityManager } from 'typeorm';
import { SettingRow } from '../access/setting.entity.ts';

const NAME = 'reviewPolicy';
const NO_STEPS: ReviewPolicy = { steps: [] };

/** Which approvals scenarios need; none where nothing else was set. */
export async function readReviewPolicy(manager: EntityManager): Promise<ReviewPolicy> {
  const row = await manager.findOneBy(SettingRow, { name: NAME });
  return row ? (JSON.parse(row.value) as ReviewPolicy) : NO_STEPS;
}

/** Sets which approvals scenarios need. */
export async function setReviewPolicy(manager: EntityManager, policy: ReviewPolicy): Promise<void> {
  await manager.upsert(SettingRow, { name: NAME, value: JSON.stringify(policy) }, ['name']);
}
