import { RISK_KINDS, type RiskKind } from '@tandem/shared/coverage/risks';
import type { Health, InitiativeKind, InitiativeStatus, LifecycleStage } from '@tandem/shared/org/records';
import { graphqlEnum } from '../schema/enums.ts';

export const InitiativeKindEnum = graphqlEnum<InitiativeKind>('InitiativeKind', 'What kind of work it is.', {
  PROJECT: 'Finite: it closes, and the owner moves on.',
  PRODUCT: 'Ongoing: from conception to retirement.',
});

export const InitiativeStatusEnum = graphqlEnum<InitiativeStatus>(
  'InitiativeStatus',
  'How far it is. Which days need owners follows from the dates alone.',
  {
    PROPOSED: 'Not yet decided.',
    ACTIVE: 'Under way.',
    ON_HOLD: 'Paused.',
    CLOSED: 'Ended; it has an end date.',
  },
);

export const LifecycleStageEnum = graphqlEnum<LifecycleStage>('LifecycleStage', 'Where a product is in its life.', {
  DISCOVERY: 'Finding out what is wanted.',
  LAUNCH: 'Coming to market.',
  GROWTH: 'Winning users.',
  MATURITY: 'Serving its users.',
  SUNSET: 'Being retired; this alone ends nothing.',
});

export const HealthEnum = graphqlEnum<Health>('Health', 'How it goes.', {
  ON_TRACK: 'As planned.',
  AT_RISK: 'Endangered.',
  OFF_TRACK: 'Not as planned.',
});

export const RiskKindEnum = graphqlEnum<RiskKind>('RiskKind', 'How a covered role is in danger. A risk is no gap.', {
  HYBRID: 'One person holds both roles.',
  ON_PAPER: 'Held with too little time, or by somebody with too many initiatives.',
  SHARED: 'More than one person holds the role.',
  ACTING: 'The holder only stands in.',
  OVERALLOCATED: 'The holder is allocated above 100 % on that day.',
  ENDING_SOON: 'The holder leaves within the notice period.',
} satisfies Record<(typeof RISK_KINDS)[number], string>);
