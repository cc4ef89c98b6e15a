import { NO_FACTS, type JobSpecFacts } from '@tandem/shared/job-spec/job-spec-content';
import type { EntityManager } from 'typeorm';
import { JobSpecRow } from './job-spec.entity.ts';
import { NO_LINKS, type JobSpecApproval, type JobSpecEntry, type JobSpecLinks, type JobSpecStatus } from './job-spec.ts';

/** The job spec of a key, or null. */
export async function findJobSpec(manager: EntityManager, key: string): Promise<JobSpecEntry | null> {
  const row = await manager.findOneBy(JobSpecRow, { key });
  return row && entryOf(row);
}

/** All job specs, the one last changed first. */
export async function listJobSpecs(manager: EntityManager): Promise<JobSpecEntry[]> {
  return (await manager.find(JobSpecRow, { order: { updatedAt: 'DESC', key: 'ASC' } })).map(entryOf);
}

/** Those that are for a requisition, the one last changed first. */
export async function listJobSpecsOf(manager: EntityManager, requisitionKey: string): Promise<JobSpecEntry[]> {
  return (await manager.find(JobSpecRow, { where: { requisitionKey }, order: { updatedAt: 'DESC', key: 'ASC' } })).map(entryOf);
}

export async function insertJobSpec(manager: EntityManager, entry: JobSpecEntry): Promise<void> {
  await manager.insert(JobSpecRow, rowOf(entry));
}

/** Writes a job spec in the place of what it was. */
export async function putJobSpec(manager: EntityManager, entry: JobSpecEntry): Promise<void> {
  const { key, ...rest } = rowOf(entry);
  await manager.update(JobSpecRow, { key }, rest);
}

function rowOf(entry: JobSpecEntry): JobSpecRow {
  const { facts, links, approval, ...rest } = entry;
  return {
    ...rest,
    facts: JSON.stringify(facts),
    links: JSON.stringify(links),
    approval: approval && JSON.stringify(approval),
    requisitionKey: links.requisitionKey,
  };
}

function entryOf({ requisitionKey: _key, facts, links, approval, status, ...rest }: JobSpecRow): JobSpecEntry {
  return {
    ...rest,
    status: status as JobSpecStatus,
    facts: { ...NO_FACTS, ...(JSON.parse(facts) as JobSpecFacts) },
    links: { ...NO_LINKS, ...(JSON.parse(links) as JobSpecLinks) },
    approval: approval === null ? null : (JSON.parse(approval) as JobSpecApproval),
  };
}
