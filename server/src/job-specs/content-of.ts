import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import { readSettings } from '../access/settings.store.ts';
import { dayIn } from '../context.ts';
import type { Database } from '../database/database.ts';
import type { JobSpecEntry } from './job-spec.ts';

/** A job spec as it is handed out: with the organization's name, and the day of its approval where the organization is. */
export async function contentOf(database: Database, { key, title, text, facts, approval, status }: JobSpecEntry): Promise<JobSpecContent> {
  const { timeZone, organizationName, organizationUrl, organizationLogoUrl } = await readSettings(database);
  const approvedAt = status === 'APPROVED' ? (approval?.approvedAt ?? null) : null;
  return {
    key,
    title,
    text,
    facts,
    organization: { name: organizationName, url: organizationUrl, logoUrl: organizationLogoUrl },
    datePosted: approvedAt === null ? null : dayIn(timeZone, new Date(approvedAt)),
    // The checks read English; a spec in another language is handed out as one all the same.
    language: 'en',
  };
}
