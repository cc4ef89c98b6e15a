import type { JobSpecFacts } from '@tandem/shared/job-spec/job-spec-content';
import type { EntityManager } from 'typeorm';
import { JobSpecVersionRow } from './job-spec-version.entity.ts';
import type { JobSpecEntry } from './job-spec.ts';

/** A job spec as it once was. */
export interface KeptVersion {
  readonly number: number;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly facts: JobSpecFacts;
  readonly author: string;
  readonly at: string;
  readonly isApproved: boolean;
}

/** The kept versions, newest first. */
export async function listVersions(manager: EntityManager, jobSpecKey: string): Promise<KeptVersion[]> {
  return (await manager.find(JobSpecVersionRow, { where: { jobSpecKey }, order: { number: 'DESC' } })).map(keptOf);
}

/** The kept version of a number, or null. */
export async function findVersion(manager: EntityManager, jobSpecKey: string, number: number): Promise<KeptVersion | null> {
  const row = await manager.findOneBy(JobSpecVersionRow, { jobSpecKey, number });
  return row && keptOf(row);
}

/** Keeps a job spec as it is. Gives the version's number. */
export async function keepVersion(
  manager: EntityManager,
  { key, title, text, facts }: JobSpecEntry,
  about: { readonly label: string; readonly author: string; readonly at: string; readonly isApproved: boolean },
): Promise<number> {
  const newest = await manager.findOne(JobSpecVersionRow, { where: { jobSpecKey: key }, order: { number: 'DESC' } });
  const number = (newest?.number ?? 0) + 1;
  await manager.insert(JobSpecVersionRow, { jobSpecKey: key, number, title, text, facts: JSON.stringify(facts), ...about });
  return number;
}

function keptOf({ jobSpecKey: _key, facts, ...rest }: JobSpecVersionRow): KeptVersion {
  return { ...rest, facts: JSON.parse(facts) as JobSpecFacts };
}
