import type { ActOrigin } from '@tandem/shared/changes/undo';
import { graphqlEnum } from '../schema/enums.ts';
import type { ScenarioEventKind } from './scenario-rows.store.ts';
import type { ScenarioAccess, ScenarioStatus } from './scenario.ts';

export const ScenarioStatusEnum = graphqlEnum<ScenarioStatus>('ScenarioStatus', 'Where a scenario is in its life.', {
  DRAFT: 'It is being worked on.',
  IN_REVIEW: 'It waits for approval and is locked.',
  APPROVED: 'It may be applied; an edit makes it a draft again.',
  APPLIED: 'Its changes have been made to the live organization.',
  REVERTED: 'Its application has been taken back as a whole.',
  ARCHIVED: 'It was put away.',
});

export const ScenarioAccessEnum = graphqlEnum<ScenarioAccess>(
  'ScenarioAccess',
  'What somebody may do with a scenario; each includes those before it.',
  {
    VIEW: 'Look at it.',
    COMMENT: 'Comment on it and review it.',
    EDIT: 'Edit it.',
  },
);

export const ActOriginEnum = graphqlEnum<ActOrigin>('ActOrigin', 'How an act came about.', {
  ACT: 'By itself.',
  UNDO: 'It takes an act back.',
  REDO: 'It gives again what an undo took back.',
});

export const ScenarioEventKindEnum = graphqlEnum<ScenarioEventKind>('ScenarioEventKind', 'What happened to a scenario as a whole.', {
  CREATED: 'It was made.',
  FORKED: 'It was made from another scenario.',
  RENAMED: 'Its name or description was changed.',
  SHARED: 'It was shared.',
  UNSHARED: 'A share was taken back.',
  TARGETS_SET: 'Its targets were set.',
  MERGED: 'Another scenario was merged into it.',
  REBASED: 'It was brought up to date with the live organization.',
  REVIEW_REQUESTED: 'A review was asked for.',
  REVIEW_WITHDRAWN: 'The request was taken back.',
  STEP_APPROVED: 'A step of the review was approved.',
  APPROVED: 'It was approved.',
  SENT_BACK: 'It was sent back to its author.',
  APPROVAL_VOIDED: 'An edit voided the approval.',
  APPLIED: 'It was applied.',
  REVERTED: 'Its application was taken back.',
  ARCHIVED: 'It was put away.',
  UNARCHIVED: 'It was taken out again.',
});
