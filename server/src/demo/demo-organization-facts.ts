import type { EntityManager } from 'typeorm';
import { SettingRow } from '../access/setting.entity.ts';
import { readSettings, setOrganizationFacts } from '../access/settings.store.ts';
import type { Database } from '../database/database.ts';

/** What job specs say of the demo organization. */
const FACTS = { organizationName: 'Wintermoor Medical Logistics', organizationUrl: 'https://wintermoor.example/' } as const;

/** Says who the demo organization is, where nobody has said it of another. */
export async function sayDemoOrganization(database: Database): Promise<void> {
  if ((await readSettings(database)).organizationName === '') await setOrganizationFacts(database, FACTS);
}

/** Takes back what still says so. */
export async function unsayDemoOrganization(manager: EntityManager): Promise<void> {
  for (const [name, value] of Object.entries(FACTS)) await manager.delete(SettingRow, { name, value });
}
