import { GAP_REASONS, type GapReason } from '@tandem/shared/coverage/gap-reason';
import { TIMELINE_STEPS, type TimelineStep } from '@tandem/shared/coverage/coverage-timeline';
import { LEADERSHIP_GAPS, type LeadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { graphqlEnum } from '../schema/enums.ts';

export const LeadershipGapEnum = graphqlEnum<LeadershipGap>('LeadershipGap', 'Which half of its pair an initiative lacks.', {
  VISION_WITHOUT_EXECUTION: 'There is a product owner and no project owner.',
  EXECUTION_WITHOUT_VISION: 'There is a project owner and no product owner.',
  LEADERLESS: 'Both are required and both are missing.',
} satisfies Record<(typeof LEADERSHIP_GAPS)[number], string>);

export const CoverageGapReasonEnum = graphqlEnum<GapReason>('CoverageGapReason', 'Why a role is missing; the first that fits.', {
  POSITION_VACANT: 'A vacant position holds the role.',
  OWNER_LEFT: 'An assignment is in force and its person is gone.',
  NOT_YET_STARTED: 'Its person is not yet hired, or the assignment begins later.',
  ASSIGNMENT_ENDED: 'An earlier assignment has ended.',
  NEVER_ASSIGNED: 'There never was an assignment.',
} satisfies Record<(typeof GAP_REASONS)[number], string>);

export const TimelineStepEnum = graphqlEnum<TimelineStep>(
  'TimelineStep',
  'How far the points of a timeline lie apart: one on the first day, and one on each first day of a step after it.',
  {
    DAY: 'Every day.',
    WEEK: 'Every Monday.',
    MONTH: 'The first of every month.',
    QUARTER: 'The first of January, April, July and October.',
  } satisfies Record<(typeof TIMELINE_STEPS)[number], string>,
);
