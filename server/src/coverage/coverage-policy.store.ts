import { DEFAULT_POLICY, type CoveragePolicy } from '@tandem/shared/org/records';
import type { EntityManager } from 'typeorm';
import { SettingRow } from '../access/setting.entity.ts';
import type { Database } from '../database/database.ts';

const NAME = 'coveragePolicy';

/** What the organization asks of its initiatives; the default where nothing else was set. */
export async function readPolicy(manager: EntityManager): Promise<CoveragePolicy> {
  const row = await manager.findOneBy(SettingRow, { name: NAME });
  return row ? { ...DEFAULT_POLICY, ...(JSON.parse(row.value) as Partial<CoveragePolicy>) } : DEFAULT_POLICY;
}

/** Sets the policy. A process that has the organization in memory already keeps the policy it began with. */
export async function setPolicy(database: Database, policy: CoveragePolicy): Promise<void> {
  await database.write((manager) => manager.upsert(SettingRow, { name: NAME, value: JSON.stringify(policy) }, ['name']));
}

/** Goes back to the default policy, in a write that is under way. */
export async function resetPolicy(manager: EntityManager): Promise<void> {
  await manager.delete(SettingRow, { name: NAME });
}
