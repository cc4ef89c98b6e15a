/** What can be done with a scenario as a whole. */
export type ScenarioStep =
  | 'APPLY'
  | 'APPROVE'
  | 'SEND_BACK'
  | 'REVERT'
  | 'REQUEST_REVIEW'
  | 'WITHDRAW_REVIEW'
  | 'SHARE'
  | 'RENAME'
  | 'FORK'
  | 'MERGE'
  | 'ARCHIVE'
  | 'UNARCHIVE'
  | 'DELETE';

/** The facts of a scenario that decide what its reader can do with it. */
export interface StepFacts {
  readonly status: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'APPLIED' | 'REVERTED' | 'ARCHIVED';
  readonly access: 'VIEW' | 'COMMENT' | 'EDIT';
  readonly mine: boolean;
  readonly changeCount: number;
  /** Approvals that the policy asks for and that are not given yet; an approved scenario lacks none. */
  readonly neededApprovals: readonly string[];
  /** Whether the viewer may approve a step of the open review now. */
  readonly mayApprove: boolean;
  /** Whether the viewer may send it back now. */
  readonly mayJudge: boolean;
}

/** What the viewer's scopes allow. */
export interface StepRights {
  readonly write: boolean;
  readonly apply: boolean;
}

/**
 * The steps that are offered, the next one first; the server decides again. Applying and reverting need the right to edit
 * the live organization too. Archiving, sharing and deleting are the author's alone.
 */
export function offeredSteps(scenario: StepFacts, rights: StepRights): ScenarioStep[] {
  const { status, mine } = scenario;
  const may = (wanted: boolean, step: ScenarioStep): ScenarioStep[] => (rights.write && wanted ? [step] : []);
  const edits = scenario.access === 'EDIT';
  const full = scenario.changeCount > 0;
  const approved = status === 'APPROVED' || (status === 'DRAFT' && scenario.neededApprovals.length === 0);
  const draft = status === 'DRAFT' || status === 'APPROVED';
  return [
    ...may(status === 'IN_REVIEW' && scenario.mayApprove, 'APPROVE'),
    ...may(status === 'IN_REVIEW' && scenario.mayJudge, 'SEND_BACK'),
    ...may(edits && rights.apply && approved && full, 'APPLY'),
    ...may(edits && rights.apply && status === 'APPLIED', 'REVERT'),
    ...may(edits && status === 'DRAFT' && full, 'REQUEST_REVIEW'),
    ...may(edits && (status === 'IN_REVIEW' || status === 'APPROVED'), 'WITHDRAW_REVIEW'),
    ...may(mine, 'SHARE'),
    ...may(edits, 'RENAME'),
    ...may(true, 'FORK'),
    ...may(edits && draft, 'MERGE'),
    ...may(mine && status !== 'ARCHIVED', 'ARCHIVE'),
    ...may(mine && status === 'ARCHIVED', 'UNARCHIVE'),
    ...may(mine, 'DELETE'),
  ];
}
