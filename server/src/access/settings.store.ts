import type { Database } from '../database/database.ts';
import { SettingRow } from './setting.entity.ts';

/** Settings of the organization. */
export interface Settings {
  /** IANA name; says which day today is. */
  readonly timeZone: string;
  /** As job specs name it; empty where it was not said. */
  readonly organizationName: string;
  /** The organization's own web page; null where it was not said. */
  readonly organizationUrl: string | null;
  readonly organizationLogoUrl: string | null;
  /** What every job spec ends with; null is a usual statement on equal opportunity. */
  readonly jobSpecStatement: string | null;
}

const DEFAULTS: Settings = {
  timeZone: 'UTC',
  organizationName: '',
  organizationUrl: null,
  organizationLogoUrl: null,
  jobSpecStatement: null,
};

/** The settings as they are; defaults where nothing else was set. */
export async function readSettings(database: Database): Promise<Settings> {
  const rows = await database.read((manager) => manager.find(SettingRow));
  return { ...DEFAULTS, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
}

/** Sets what job specs say of the organization; null goes back to nothing said. */
export async function setOrganizationFacts(database: Database, facts: Partial<Omit<Settings, 'timeZone'>>): Promise<void> {
  await database.write(async (manager) => {
    for (const [name, value] of Object.entries(facts)) {
      if (value === null || value === '') await manager.delete(SettingRow, { name });
      else await manager.upsert(SettingRow, { name, value }, ['name']);
    }
  });
}

/** Sets the time zone; false where there is none of that name. */
export async function setTimeZone(database: Database, timeZone: string): Promise<boolean> {
  if (!isTimeZone(timeZone)) return false;
  await database.write((manager) => manager.upsert(SettingRow, { name: 'timeZone', value: timeZone }, ['name']));
  return true;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
