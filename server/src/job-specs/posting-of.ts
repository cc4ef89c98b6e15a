import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';

// The parsers behind these are loaded when they are first asked for. The imports stand here and not in the resolver, for the compiler leaves the
// address of an import inside of a decorated method as it is, and the built server would ask for a file of sources.

/** The job spec as a schema.org JobPosting. */
export async function postingOf(content: JobSpecContent): Promise<object> {
  return (await import('./exports/job-posting.ts')).jobPosting(content);
}

/** What Google’s guide for job postings asks, and is missing. */
export async function postingProblemsOf(content: JobSpecContent): Promise<string[]> {
  return (await import('./exports/job-posting-problems.ts')).jobPostingProblems(content);
}
