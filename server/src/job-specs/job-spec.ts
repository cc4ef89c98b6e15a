import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { JobSpecFacts } from '@tandem/shared/job-spec/job-spec-content';
import type { Key, RoleKey } from '@tandem/shared/org/records';

export const JOB_SPEC_STATUSES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'ARCHIVED'] as const;
export type JobSpecStatus = (typeof JOB_SPEC_STATUSES)[number];

/** What of the organization a job spec is for, by key; null is none. What is gone is shown as none. */
export interface JobSpecLinks {
  readonly requisitionKey: Key | null;
  readonly jobProfileKey: Key | null;
  readonly initiativeKey: Key | null;
  readonly role: RoleKey | null;
  readonly teamKey: Key | null;
  readonly positionKey: Key | null;
  /** The scenario in which these stand; null is the live organization. */
  readonly scenarioKey: string | null;
}

/** One verdict on a job spec. */
export interface JobSpecVerdict {
  readonly step: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly approved: boolean;
}

/** Who was asked for approval and what they said. Instants are ISO 8601 in UTC. */
export interface JobSpecApproval {
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly note: string | null;
  /** The steps that held when it was asked for; `approvers` empty: whoever may write job specs. */
  readonly steps: readonly JobSpecStep[];
  readonly verdicts: readonly JobSpecVerdict[];
  /** When the last step was done; null before. */
  readonly approvedAt: string | null;
}

/** One step of the approval of job specs. */
export interface JobSpecStep {
  readonly name: string;
  /** Ids of users and tokens; empty: whoever may write job specs. */
  readonly approvers: readonly string[];
  /** How many of them have to approve, from 1. */
  readonly minApprovals: number;
  /** Whether whoever asked may not approve themselves. */
  readonly notRequester: boolean;
}

/** A job spec as it is now. */
export interface JobSpecEntry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly textVersion: number;
  readonly version: number;
  readonly status: JobSpecStatus;
  readonly facts: JobSpecFacts;
  readonly links: JobSpecLinks;
  readonly approval: JobSpecApproval | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
}

export const NO_LINKS: JobSpecLinks = {
  requisitionKey: null,
  jobProfileKey: null,
  initiativeKey: null,
  role: null,
  teamKey: null,
  positionKey: null,
  scenarioKey: null,
};

/** Why the text, title and facts may not be changed now, or null. */
export function whyLockedSpec({ status, title }: Pick<JobSpecEntry, 'status' | 'title'>): Refusal | null {
  const words = {
    DRAFT: null,
    IN_REVIEW: 'is in review: withdraw the request first',
    APPROVED: 'is approved: revise it to write on',
    ARCHIVED: 'is archived: bring it back first',
  }[status];
  return words === null ? null : refuse('FORBIDDEN', `‘${title}’ ${words}.`, 'jobSpecId');
}

/** The first step that is not done yet; null where all are. */
export function openStep({ steps, verdicts }: Pick<JobSpecApproval, 'steps' | 'verdicts'>): JobSpecStep | null {
  return (
    steps.find(
      ({ name, minApprovals }) =>
        new Set(verdicts.filter(({ step, approved }) => step === name && approved).map(({ by }) => by)).size < minApprovals,
    ) ?? null
  );
}

/** Why somebody may not approve now, or null. */
export function whyNotApprover({ status, approval, title }: JobSpecEntry, caller: string): Refusal | null {
  const step = status === 'IN_REVIEW' && approval ? openStep(approval) : null;
  if (!step || !approval) return refuse('INVALID', `‘${title}’ is not in review; nothing is to be approved.`, 'jobSpecId');
  if (step.approvers.length > 0 && !step.approvers.includes(caller))
    return refuse('FORBIDDEN', `The step ‘${step.name}’ is for others to approve.`, 'jobSpecId');
  if (step.notRequester && approval.requestedBy === caller)
    return refuse('FORBIDDEN', `The step ‘${step.name}’ is not for whoever asked for it.`, 'jobSpecId');
  if (approval.verdicts.some(({ step: name, by, approved }) => name === step.name && by === caller && approved))
    return refuse('INVALID', `You have approved the step ‘${step.name}’ already.`, 'jobSpecId');
  return null;
}
