import type { Database } from '../database/database.ts';
import { SettingRow } from './setting.entity.ts';

/** Settings of the organization. */
export interface Settings {
  /** IANA name; says which day today is. */
  readonly timeZone: string;
}

const DEFAULTS: Settings = { timeZone: 'UTC' };

/** The settings as they are; defaults where nothing else was set. */
export async function readSettings(database: Database): Promise<Settings> {
  const rows = await database.read((manager) => manager.find(SettingRow));
  return { ...DEFAULTS, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
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
