import type { DemoRole } from './demo-initiative.ts';
import type { Moment } from './demo-moment.ts';

/** Every spell of a missing role that the demo has, at any time. There is no other. */
export interface GapStory {
  readonly initiative: string;
  readonly role: DemoRole;
  /** Reason on the first day. */
  readonly reason: 'POSITION_VACANT' | 'OWNER_LEFT' | 'NOT_YET_STARTED' | 'ASSIGNMENT_ENDED' | 'NEVER_ASSIGNED';
  /** On the first day: `PLANNED` where only a vacant position holds it. */
  readonly coverage: 'PLANNED' | 'UNCOVERED';
  readonly from: Moment;
  /** Last day; null: open. */
  readonly to: Moment | null;
}

/** The leadership gap that an initiative has today. Every other initiative in its dates has both owners, or a waiver. */
export interface LeadershipGapStory {
  readonly initiative: string;
  readonly leadershipGap: 'VISION_WITHOUT_EXECUTION' | 'EXECUTION_WITHOUT_VISION' | 'LEADERLESS';
}

/** A risk that is on today under `DEMO_POLICY`. There is no other. */
export interface RiskStory {
  readonly initiative: string;
  /** Null where the risk is of the pair. */
  readonly role: DemoRole | null;
  readonly risk: 'HYBRID' | 'ON_PAPER' | 'SHARED' | 'ACTING' | 'OVERALLOCATED' | 'ENDING_SOON';
  readonly person: string;
}

/** An initiative that is special in another way. */
export interface InitiativeStory {
  readonly initiative: string;
  readonly seen: 'NOT_BEGUN' | 'CLOSED' | 'WITHOUT_TEAM' | 'WITHOUT_BUDGET' | 'WAIVED_FOR_A_WHILE' | 'WAIVED_FOR_GOOD' | 'FREES_ITS_OWNER';
}

/** What is worth reworking, or seeing, on today's chart; `position` is where to look. */
export interface PositionStory {
  readonly position: string;
  readonly seen: 'SPAN_TOO_WIDE' | 'SPAN_TOO_NARROW' | 'NOBODY_REPORTS' | 'OPEN' | 'ON_HOLD' | 'PLANNED' | 'CLOSED' | 'SHARES_ITS_PERSON';
}

const BOTH: readonly DemoRole[] = ['PROJECT_OWNER', 'PRODUCT_OWNER'];

// prettier-ignore
export const GAP_STORIES: readonly GapStory[] = [
  // Open today.
  { initiative: 'coldcrate-sensor', role: 'PROJECT_OWNER', reason: 'OWNER_LEFT', coverage: 'UNCOVERED', from: 'day -24', to: 'end of month 5' },
  { initiative: 'coldcrate-certification', role: 'PROJECT_OWNER', reason: 'POSITION_VACANT', coverage: 'PLANNED', from: 'month -3', to: 'end of month 8' },
  { initiative: 'heartbox-pilot', role: 'PROJECT_OWNER', reason: 'NEVER_ASSIGNED', coverage: 'UNCOVERED', from: 'month -2', to: 'end of month 4' },
  { initiative: 'cedar-depot', role: 'PROJECT_OWNER', reason: 'NOT_YET_STARTED', coverage: 'UNCOVERED', from: 'month -1', to: 'day 39' },
  { initiative: 'driver-app', role: 'PROJECT_OWNER', reason: 'ASSIGNMENT_ENDED', coverage: 'UNCOVERED', from: 'day -39', to: 'end of month 6' },
  { initiative: 'arrival-forecast', role: 'PRODUCT_OWNER', reason: 'NEVER_ASSIGNED', coverage: 'UNCOVERED', from: 'month -12', to: null },
  { initiative: 'device-hub', role: 'PRODUCT_OWNER', reason: 'OWNER_LEFT', coverage: 'UNCOVERED', from: 'day -59', to: 'end of month 7' },
  { initiative: 'device-hub', role: 'PROJECT_OWNER', reason: 'ASSIGNMENT_ENDED', coverage: 'UNCOVERED', from: 'month -1', to: 'end of month 7' },
  { initiative: 'parcelwren-routes', role: 'PRODUCT_OWNER', reason: 'POSITION_VACANT', coverage: 'PLANNED', from: 'month -2', to: null },
  { initiative: 'cell-therapy', role: 'PRODUCT_OWNER', reason: 'NOT_YET_STARTED', coverage: 'UNCOVERED', from: 'month -1', to: 'end of month 1' },
  ...BOTH.map((role): GapStory => ({ initiative: 'robots-study', role, reason: 'NEVER_ASSIGNED', coverage: 'UNCOVERED', from: 'month -1', to: 'end of month 5' })),
  // Coming within the year.
  { initiative: 'blood-returns', role: 'PROJECT_OWNER', reason: 'ASSIGNMENT_ENDED', coverage: 'UNCOVERED', from: 'day 13', to: 'end of month 6' },
  { initiative: 'blood-bank', role: 'PRODUCT_OWNER', reason: 'OWNER_LEFT', coverage: 'UNCOVERED', from: 'day 21', to: null },
  { initiative: 'one-platform', role: 'PROJECT_OWNER', reason: 'OWNER_LEFT', coverage: 'UNCOVERED', from: 'day 76', to: 'end of month 11' },
  { initiative: 'repair-and-reuse', role: 'PROJECT_OWNER', reason: 'POSITION_VACANT', coverage: 'PLANNED', from: 'day 101', to: null },
  { initiative: 'old-console', role: 'PRODUCT_OWNER', reason: 'ASSIGNMENT_ENDED', coverage: 'UNCOVERED', from: 'month 4', to: 'end of month 10' },
  // History: closed after a month.
  { initiative: 'onboarding-kit', role: 'PRODUCT_OWNER', reason: 'ASSIGNMENT_ENDED', coverage: 'UNCOVERED', from: 'month -5', to: 'end of month -5' },
];

export const LEADERSHIP_GAP_STORIES: readonly LeadershipGapStory[] = [
  { initiative: 'coldcrate-sensor', leadershipGap: 'VISION_WITHOUT_EXECUTION' },
  { initiative: 'coldcrate-certification', leadershipGap: 'VISION_WITHOUT_EXECUTION' },
  { initiative: 'heartbox-pilot', leadershipGap: 'VISION_WITHOUT_EXECUTION' },
  { initiative: 'cedar-depot', leadershipGap: 'VISION_WITHOUT_EXECUTION' },
  { initiative: 'driver-app', leadershipGap: 'VISION_WITHOUT_EXECUTION' },
  { initiative: 'arrival-forecast', leadershipGap: 'EXECUTION_WITHOUT_VISION' },
  { initiative: 'parcelwren-routes', leadershipGap: 'EXECUTION_WITHOUT_VISION' },
  { initiative: 'cell-therapy', leadershipGap: 'EXECUTION_WITHOUT_VISION' },
  { initiative: 'device-hub', leadershipGap: 'LEADERLESS' },
  { initiative: 'robots-study', leadershipGap: 'LEADERLESS' },
];

/** The six initiatives of Tomasz Wierzba, one more than `DEMO_POLICY` lets one person hold. */
const TOO_MANY = ['test-chamber', 'returnable-packaging', 'rental-fleet', 'repair-and-reuse', 'line-automation', 'cedar-depot'];

/** The three initiatives of Devraj Pillai, 120 percent together. */
const TOO_MUCH = ['partner-api', 'hospital-connectors', 'identity-merge'];

export const RISK_STORIES: readonly RiskStory[] = [
  { initiative: 'drybox', role: null, risk: 'HYBRID', person: 'hana-kobayashi-ruiz' },
  { initiative: 'field-tablets', role: 'PRODUCT_OWNER', risk: 'ON_PAPER', person: 'philippa-stroud' },
  ...TOO_MANY.map((initiative): RiskStory => ({ initiative, role: 'PRODUCT_OWNER', risk: 'ON_PAPER', person: 'tomasz-wierzba' })),
  { initiative: 'partner-api', role: 'PROJECT_OWNER', risk: 'SHARED', person: 'fiadh-gallagher' },
  { initiative: 'partner-api', role: 'PROJECT_OWNER', risk: 'SHARED', person: 'emeka-strand' },
  { initiative: 'customer-portal', role: 'PRODUCT_OWNER', risk: 'SHARED', person: 'owen-tallis' },
  { initiative: 'customer-portal', role: 'PRODUCT_OWNER', risk: 'SHARED', person: 'paloma-reyes' },
  { initiative: 'one-platform', role: 'PRODUCT_OWNER', risk: 'ACTING', person: 'beatriz-quintal' },
  ...TOO_MUCH.map((initiative): RiskStory => ({ initiative, role: 'PRODUCT_OWNER', risk: 'OVERALLOCATED', person: 'devraj-pillai' })),
  { initiative: 'blood-bank', role: 'PRODUCT_OWNER', risk: 'ENDING_SOON', person: 'oluwaseun-hart' },
  { initiative: 'blood-returns', role: 'PROJECT_OWNER', risk: 'ENDING_SOON', person: 'ikram-saleh' },
];

export const INITIATIVE_STORIES: readonly InitiativeStory[] = [
  { initiative: 'campaign-forecast', seen: 'NOT_BEGUN' },
  { initiative: 'coldcrate-tooling', seen: 'CLOSED' },
  { initiative: 'erp-change', seen: 'WITHOUT_TEAM' },
  { initiative: 'arrival-forecast', seen: 'WITHOUT_BUDGET' },
  { initiative: 'robots-study', seen: 'WITHOUT_BUDGET' },
  { initiative: 'old-console', seen: 'WAIVED_FOR_A_WHILE' },
  { initiative: 'eu-dossier', seen: 'WAIVED_FOR_GOOD' },
  { initiative: 'coldcrate-shell', seen: 'FREES_ITS_OWNER' },
];

export const POSITION_STORIES: readonly PositionStory[] = [
  { position: 'supervisor-a', seen: 'SPAN_TOO_WIDE' },
  { position: 'vp-parcelwren', seen: 'SPAN_TOO_NARROW' },
  { position: 'dir-parcelwren', seen: 'SPAN_TOO_NARROW' },
  { position: 'special-projects', seen: 'NOBODY_REPORTS' },
  { position: 'deputy-platform', seen: 'NOBODY_REPORTS' },
  { position: 'dir-clinical', seen: 'OPEN' },
  { position: 'pm-routes', seen: 'OPEN' },
  { position: 'pj-regulatory', seen: 'ON_HOLD' },
  { position: 'pm-cell', seen: 'PLANNED' },
  { position: 'parcelwren-md', seen: 'CLOSED' },
  { position: 'plant-deputy', seen: 'CLOSED' },
  { position: 'chief-of-staff', seen: 'SHARES_ITS_PERSON' },
  { position: 'investor-relations', seen: 'SHARES_ITS_PERSON' },
];
