/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How an act came about. */
export type ActOrigin =
  /** By itself. */
  | 'ACT'
  /** It gives again what an undo took back. */
  | 'REDO'
  /** It takes an act back. */
  | 'UNDO';

/** A position gets a second, non-primary manager. */
export type AddDottedLineInput = {
  /** Last day; left out or null: open. */
  endDate?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** What stands on the line in the chart. */
  label?: string | null | undefined;
  /** The position that it reports to beside its manager. */
  managerId: string;
  /** The position that reports. */
  positionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; left out: today; null: since ever. */
  startDate?: string | null | undefined;
  /** What the second manager is for. */
  type: DottedLineType;
};

/** Says something about words of a job spec, about the whole, or in answer to somebody. */
export type AddJobSpecCommentInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Where the words begin, in UTF-16 units; left out with `to`: about the whole. */
  from?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** The comment that it answers; an answer to an answer goes to the first one. */
  replyTo?: string | null | undefined;
  /** Plain text, 1 to 10,000 characters. */
  text: string;
  /** The `textVersion` that `from` and `to` count in; left out: the newest. */
  textVersion?: number | null | undefined;
  /** Where the words end. */
  to?: number | null | undefined;
};

/** Wants more seats; they need a new approval. */
export type AddRequisitionSeatsInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What the new positions are like. */
  newPositions?: NewSeatsInput | null | undefined;
  /** How many new vacant positions are made and wanted. */
  openings?: number | null | undefined;
  /** Positions that are to be filled. */
  positionIds?: Array<string> | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Says something about a scenario or one of its changes. */
export type AddScenarioCommentInput = {
  /** The change that it is about; left out: the scenario. */
  changeId?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The comment that it answers. */
  replyTo?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
  /** Plain text, 1 to 10,000 characters. */
  text: string;
};

/** Makes the changes of a scenario to the live organization. */
export type ApplyScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** One step in which requisitions are approved. */
export type ApprovalChainStepInput = {
  /** Ids of the users and tokens who may approve; left out or empty: whoever may write requisitions. */
  approvers?: Array<string> | null | undefined;
  /** When it is asked for; left out: always. */
  condition?: ApprovalConditionInput | null | undefined;
  /** How many have to approve; 1 if left out. */
  minApprovals?: number | null | undefined;
  /** What it is called, 1 to 80 characters; each name once. */
  name: string;
  /** Whether whoever asked may not approve themselves; false if left out. */
  notRequester?: boolean | null | undefined;
};

/** When a step is asked for: where all that is said holds. */
export type ApprovalConditionInput = {
  /** The seats together cost more than this in a year, or nobody knows what they cost. */
  annualCostOver?: MoneyInput | null | undefined;
  /** For one of these reasons; left out or empty: for any. */
  reasons?: Array<RequisitionReason> | null | undefined;
  /** From this number of seats on. */
  seatsFrom?: number | null | undefined;
  /** In one of these teams or below. */
  teamIds?: Array<string> | null | undefined;
};

/** An account that may approve in another one’s place. */
export type ApprovalDelegateInput = {
  /** First day. */
  firstDay: string;
  /** Last day. */
  lastDay: string;
  /** Id of the user or token. */
  to: string;
};

/** Approves a scenario that is in review. */
export type ApproveScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say: at most 5,000 characters. */
  note?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** Puts a scenario away. */
export type ArchiveScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** A person takes a position. */
export type AssignIncumbentInput = {
  /** Last day held; left out or null: open-ended. */
  endDate?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The position. */
  positionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; left out: today; null: since ever. */
  startDate?: string | null | undefined;
};

/** A role of an initiative is given to a person, or to a position, for a while. */
export type AssignRoleInput = {
  /** The holder only stands in; left out: false. */
  acting?: boolean | null | undefined;
  /** Percent of working time, 0 to 100; left out or null: unknown. */
  allocation?: number | null | undefined;
  /** Last day held; left out or null: open-ended. */
  endDate?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative. */
  initiativeId: string;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** Who holds it by name; give this or `positionId`. */
  personId?: string | null | undefined;
  /** The position whose incumbent holds it; give this or `personId`. */
  positionId?: string | null | undefined;
  /** The role. */
  role: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; left out: today; null: since ever. */
  startDate?: string | null | undefined;
};

/** Wants a seat no longer. Its position stays. */
export type CancelRequisitionSeatInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** The key of the seat. */
  seatKey: string;
};

/** What a reason is about. */
export type CandidateReasonKind =
  /** A certification that the role’s ladders name; 10 points. */
  | 'CERTIFICATION'
  /** A project of theirs ends around the beginning of the gap; 5 points. */
  | 'ENDS'
  /** Such a role held before; 4 points. */
  | 'EXPERIENCE'
  /** Free allocation in the days of the gap; up to 20 points. */
  | 'FREE'
  /** They hold the other role of the initiative; 10 points less. */
  | 'HYBRID'
  /** They leave before the gap ends; up to 20 points less. */
  | 'LEAVES'
  /** The rung of the role’s ladders that a seat of theirs names; up to 30 points. */
  | 'LEVEL'
  /** The same location; 3 points. */
  | 'LOCATION'
  /** The role fit that they shared leans to the role’s side, or to both; 5 or 2 points. Only for those with the scope `hiring:read`. */
  | 'ROLE_FIT'
  /** Key skills of the needed rung; up to 20 points. */
  | 'SKILLS'
  /** The same team, or one close by; 8 or 4 points. */
  | 'TEAM'
  /** They would hold more initiatives than the policy counts; 10 points less. */
  | 'TOO_MANY';

/** Which people are wanted: those who fit all that is given. */
export type CapacityFilter = {
  /** Free in a week (or in none). */
  free?: boolean | null | undefined;
  /** Holds a role in the weeks (or none). */
  holdsRole?: boolean | null | undefined;
  /** Allocated beyond capacity in a week (or in none). */
  overAllocated?: boolean | null | undefined;
  /** Words of the name or the e-mail address. */
  search?: string | null | undefined;
};

/** In which order people are wanted. */
export type CapacityOrder =
  /** Who is free first, then who has most left; last those who are never free. */
  | 'FREE'
  /** By the name shown. */
  | 'NAME'
  /** The most beyond capacity first, then who is beyond it for more weeks, then the fullest. */
  | 'OVER_ALLOCATION';

/** What a reviewer thinks of a change. */
export type ChangeVerdict =
  /** It is good. */
  | 'APPROVED'
  /** It has to be changed or undone before the scenario can be approved. */
  | 'SENT_BACK';

/** A seat ends, and what is held in it ends with it. */
export type ClosePositionInput = {
  /** Last day of the seat; left out: today. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The position. */
  positionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** A way to close a gap. */
export type ClosingOptionKind =
  /** A seat is made and filled, or a vacant one that holds the role is. */
  | 'HIRE'
  /** The holder of the other role holds both. */
  | 'HYBRID'
  /** Somebody stands in until a seat is filled. */
  | 'INTERIM'
  /** Somebody takes the role, and gives up what they have to. */
  | 'REASSIGN'
  /** The initiative ends. */
  | 'STOP';

/** How far back a comparison looks. */
export type ComparisonPeriod =
  /** The same date a month before. */
  | 'MONTH'
  /** The same date three months before. */
  | 'QUARTER';

/** A holder says that they hold a role still. */
export type ConfirmAssignmentInput = {
  /** The assignment; it must be in force today. */
  assignmentId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Who holds it: the assignee, or an incumbent of the position that it names. */
  personId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** How a conflict is resolved. */
export type ConflictChoice =
  /** Another value is set. */
  | 'EDIT'
  /** What the live organization says stays. */
  | 'LIVE'
  /** What the scenario says is set. */
  | 'MINE';

/** What stands against what. */
export type ConflictKind =
  /** Both sides changed the same field since the base. */
  | 'FIELD'
  /** A change can no longer be done. */
  | 'REFUSED';

/** Copies a job profile under a name of its own. */
export type CopyJobProfileInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Family of the copy; left out: the same. */
  familyId?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The profile that is copied. */
  jobProfileId: string;
  /** The key that the copy gets; left out: one is made. */
  key?: string | null | undefined;
  /** Title of the copy; no other profile may have it. */
  name: string;
  /** Rung of the copy; left out: the same. */
  rung?: number | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Makes a job spec like another one: its text and facts, as a draft without versions, comments and approval. */
export type CopyJobSpecInput = {
  /** A second call with the same key makes nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec to copy. */
  jobSpecId: string;
  /** The new title; left out: the same. */
  title?: string | null | undefined;
};

/** Drafts a requisition that asks for the same as another one, with new positions like its own. */
export type CopyRequisitionInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Its title; left out: the same. */
  title?: string | null | undefined;
};

/** Which gaps are wanted: those that fit all that is given. */
export type CoverageGapFilter = {
  /** Of an initiative of one of these kinds. */
  kind?: Array<InitiativeKind> | null | undefined;
  /** With one of these leadership gaps. */
  leadershipGap?: Array<LeadershipGap> | null | undefined;
  /** Of this severity or more. */
  minSeverity?: number | null | undefined;
  /** Every gap that touches these days, whole, instead of those open on the day; leadership gap and reason are as of its first day, or of the first of these days where it began before. */
  openBetween?: DayIntervalInput | null | undefined;
  /** For one of these reasons. */
  reason?: Array<CoverageGapReason> | null | undefined;
  /** One of these roles is missing. */
  role?: Array<string> | null | undefined;
  /** Words of the name of the initiative. */
  search?: string | null | undefined;
  /** Of an initiative of this team or one below it. */
  teamId?: string | null | undefined;
};

/** In which order gaps are wanted. */
export type CoverageGapOrder = {
  /** Which end comes first. Left out: `DESC` for severity, else `ASC`. */
  direction?: OrderDirection | null | undefined;
  /** By what. */
  field: CoverageGapOrderField;
};

/** By what gaps are ordered. */
export type CoverageGapOrderField =
  /** The first day; gaps without one come first. */
  | 'FROM'
  /** The name of the initiative. */
  | 'INITIATIVE'
  /** The severity. */
  | 'SEVERITY'
  /** The name of the team. */
  | 'TEAM'
  /** The last day; gaps without one come last. */
  | 'TO';

/** Why a role is missing; the first that fits. */
export type CoverageGapReason =
  /** An earlier assignment has ended. */
  | 'ASSIGNMENT_ENDED'
  /** There never was an assignment. */
  | 'NEVER_ASSIGNED'
  /** Its person is not yet hired, or the assignment begins later. */
  | 'NOT_YET_STARTED'
  /** An assignment is in force and its person is gone. */
  | 'OWNER_LEFT'
  /** A vacant position holds the role. */
  | 'POSITION_VACANT';

/** Makes a token. */
export type CreateApiTokenInput = {
  /** What it is for. */
  name: string;
  /** What it may do, such as `org:read`. */
  scopes: Array<string>;
};

/** A piece of work is made. */
export type CreateInitiativeInput = {
  /** The whole budget of a project, the yearly one of a product. */
  budget?: MoneyInput | null | undefined;
  /** Last day; left out or null: open-ended. */
  endDate?: string | null | undefined;
  /** How it goes. */
  health?: Health | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** What kind of work it is. */
  kind: InitiativeKind;
  /** Where a product is in its life. */
  lifecycleStage?: LifecycleStage | null | undefined;
  /** Its name. */
  name: string;
  /** The program or portfolio that it belongs to; null is none. */
  parentId?: string | null | undefined;
  /** 1 (highest) to 5; null is not ranked. */
  priority?: number | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; left out: today; null: since ever. */
  startDate?: string | null | undefined;
  /** How far it is; left out: `ACTIVE`. */
  status?: InitiativeStatus | null | undefined;
  /** The team that owns it; null is none. */
  teamId?: string | null | undefined;
};

/** Makes a job family. */
export type CreateJobFamilyInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Where they look. */
  focus?: string | null | undefined;
  /** What they are measured to reach. */
  goal?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets; left out: one is made. */
  key?: string | null | undefined;
  /** What success is measured by. */
  metrics?: Array<string> | null | undefined;
  /** What it is called. */
  name: string;
  /** What its people own. */
  owns?: string | null | undefined;
  /** The role of an initiative that its people hold; null: none. */
  role?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Levels of skill, lowest first. A level that a profile asks for has to stay. */
  skillLevels?: Array<string> | null | undefined;
  /** Whom they work with. */
  stakeholders?: Array<string> | null | undefined;
  /** What the family is for. */
  summary?: string | null | undefined;
  /** How long their work lasts. */
  timeFrame?: string | null | undefined;
  /** What they work with. */
  toolkit?: Array<string> | null | undefined;
};

/** Makes a job profile. */
export type CreateJobProfileInput = {
  /** Usual certifications. */
  certifications?: Array<string> | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Its family. */
  familyId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets; left out: one is made. */
  key?: string | null | undefined;
  /** What its holder is measured by. */
  metrics?: Array<string> | null | undefined;
  /** Its title; no other profile may have it. */
  name: string;
  /** Titles that mean the same job. */
  otherNames?: Array<string> | null | undefined;
  /** What its holder does. */
  responsibilities?: Array<string> | null | undefined;
  /** Rung of the ladder; 1 is the lowest. */
  rung: number;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** All skills that it needs. */
  skills?: Array<ProfileSkillInput> | null | undefined;
  /** What the job is for. */
  summary?: string | null | undefined;
  /** What its holder works with. */
  toolkit?: Array<string> | null | undefined;
};

/** Makes a job spec. Where the text is left out it is drafted: everything known of what it is for is filled in. */
export type CreateJobSpecInput = {
  /** What it says beside its text; what is left out is taken from what it is for. */
  facts?: JobSpecFactsInput | null | undefined;
  /** A second call with the same key makes nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative that it is for. */
  initiativeId?: string | null | undefined;
  /** The profile to draft from. */
  jobProfileId?: string | null | undefined;
  /** The position to fill. */
  positionId?: string | null | undefined;
  /** The requisition that it is for; its profile, initiative, role, team and first position count where they are left out. */
  requisitionId?: string | null | undefined;
  /** The role of the initiative. */
  role?: string | null | undefined;
  /** The scenario in which these stand; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** The team. */
  teamId?: string | null | undefined;
  /** The text, in Markdown. Left out or null: drafted. */
  text?: string | null | undefined;
  /** The job title, at most 300 characters. Left out: that of the requisition, profile or position. */
  title?: string | null | undefined;
};

/** Somebody is made known. */
export type CreatePersonInput = {
  /** Certifications. */
  certifications?: Array<string> | null | undefined;
  /** The name shown everywhere. */
  displayName: string;
  /** Work e-mail address. */
  email?: string | null | undefined;
  /** Employee number. */
  employeeNumber?: string | null | undefined;
  /** Such as `FULL_TIME` or `CONTRACTOR`. */
  employmentType?: string | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** First day employed; left out or null: since ever. */
  hireDate?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** Where the person works. */
  location?: string | null | undefined;
  /** The name by which the person wants to be called. */
  preferredName?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Last day employed; left out or null: open-ended. */
  terminationDate?: string | null | undefined;
};

/** A seat is made. */
export type CreatePositionInput = {
  /** Budgeted cost of a year; needs the scope `pay:read`. */
  annualCost?: MoneyInput | null | undefined;
  /** The cost centre. */
  costCenter?: string | null | undefined;
  /** Last day of the seat; left out or null: open-ended. */
  endDate?: string | null | undefined;
  /** Full-time equivalents, 0 to 2. */
  fte?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job profile. */
  jobProfile?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** The level. */
  level?: string | null | undefined;
  /** The location. */
  location?: string | null | undefined;
  /** The position that it reports to. */
  managerId?: string | null | undefined;
  /** Filling it is on hold. */
  onHold?: boolean | null | undefined;
  /** What it may pay in a year; needs the scope `pay:read`. */
  payRange?: PayRangeInput | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day of the seat; left out: today; null: since ever. */
  startDate?: string | null | undefined;
  /** Its team. */
  teamId?: string | null | undefined;
  /** The title. */
  title: string;
};

/** Drafts a requisition: for positions that are there, for new ones, or for a gap with all that is known of it. */
export type CreateRequisitionInput = {
  /** Percent of working time for that role. */
  allocation?: number | null | undefined;
  /** For the gap of the initiative and role: what is left out is filled in from what the gap needs. Refused where a requisition is under way for it. */
  forGap?: boolean | null | undefined;
  /** Who hires; left out: whoever leads the first position. */
  hiringManagerId?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative that whoever comes will serve; give the role, too. */
  initiativeId?: string | null | undefined;
  /** The job profile. */
  jobProfileId?: string | null | undefined;
  /** Why it is wanted. */
  justification?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** What the new positions are like. */
  newPositions?: NewSeatsInput | null | undefined;
  /** How many new vacant positions are made and wanted. */
  openings?: number | null | undefined;
  /** Positions that are to be filled. */
  positionIds?: Array<string> | null | undefined;
  /** Why; left out: GAP for a gap, else BACKFILL for positions that are there, else NEW. */
  reason?: RequisitionReason | null | undefined;
  /** Who looks for candidates. */
  recruiterId?: string | null | undefined;
  /** The role that whoever comes will hold in it. */
  role?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Day on which somebody should start. */
  targetStartDate?: string | null | undefined;
  /** The team; left out: that of the first position or of the initiative. */
  teamId?: string | null | undefined;
  /** What is wanted; left out: as the first position, the job profile or the gap says. */
  title?: string | null | undefined;
};

/** Makes a draft of the organization. */
export type CreateScenarioInput = {
  /** What it is for: at most 5,000 characters. */
  description?: string | null | undefined;
  /** The scenario that it begins as a copy of; left out: the live organization of now. */
  fromScenarioId?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is called: 1 to 200 characters. */
  name: string;
};

/** Makes a way to see the coverage page without an account. */
export type CreateShareLinkInput = {
  /** Days until it expires, 1 to 366. */
  days: number;
  /** What it is for. */
  name: string;
  /** Whether amounts of money are shown. False if left out. Pay never is. */
  showsMoney?: boolean | null | undefined;
  /** Whether names of people are shown. False if left out. */
  showsNames?: boolean | null | undefined;
  /** The team whose coverage it shows; left out or null: the company. */
  teamId?: string | null | undefined;
};

/** A team is made. */
export type CreateTeamInput = {
  /** Last day; left out or null: open-ended. */
  endDate?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** The position that leads it. */
  leadPositionId?: string | null | undefined;
  /** Its name. */
  name: string;
  /** The team that it belongs to. */
  parentId?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; left out or null: since ever. */
  startDate?: string | null | undefined;
  /** Such as department or squad. */
  type?: string | null | undefined;
};

/** Makes an address be told of events. */
export type CreateWebhookInput = {
  /** What it is told of: one event or more. */
  events: Array<WebhookEvent>;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is for: 1 to 200 characters. */
  name: string;
  /** Where events are sent: an https address on the internet, on port 443 or 8443 (docs/webhooks.md). */
  url: string;
};

/** An interval of days; both ends belong to it. */
export type DayIntervalInput = {
  /** First day. */
  from: string;
  /** Last day; not before the first. */
  to: string;
};

/** Deletes a comment of one’s own. */
export type DeleteJobSpecCommentInput = {
  /** The comment. */
  commentId: string;
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
};

/** Deletes one’s own role fit. */
export type DeleteRoleFitInput = {
  /** The version that it must still have, 0 where there must be none yet; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
};

/** Deletes a comment of one’s own. */
export type DeleteScenarioCommentInput = {
  /** The comment. */
  commentId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** Deletes a scenario for good. */
export type DeleteScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** Deletes a webhook for good. */
export type DeleteWebhookInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The webhook: its id or its key. */
  webhookId: string;
};

/** What a second manager is for. */
export type DottedLineType =
  /** Leads the profession or function. */
  | 'FUNCTIONAL'
  /** Guides and coaches. */
  | 'MENTORING'
  /** Something else; the label says what. */
  | 'OTHER'
  /** Leads a project. */
  | 'PROJECT'
  /** Leads a site or region. */
  | 'REGIONAL';

/** Gives a comment of one’s own another text. */
export type EditJobSpecCommentInput = {
  /** The comment. */
  commentId: string;
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** Plain text, 1 to 10,000 characters. */
  text: string;
};

/** Edits the text of a job spec together with others. The change sets are made on `baseVersion`; where that is no longer the newest, nothing is taken and the answer brings what came in between, to be rebased on. */
export type EditJobSpecTextInput = {
  /** The `textVersion` that the first change set is made on. */
  baseVersion: number;
  /** Change sets of CodeMirror as JSON, each made on the text after the one before; at most 1000. None only asks. */
  changes: Array<string>;
  /** Names the window: chosen by the client at random, at most 64 characters. By it a window knows its own edits. */
  clientId: string;
  /** The job spec: its id or its key. */
  jobSpecId: string;
};

/** Several edits, done as one act. */
export type EditOrgInput = {
  /** At least one, at most 5000. Each is done on the result of those before it and may name what they made, by its `key`. */
  edits: Array<OrgEdit>;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What is done, in at most 200 characters that name no person and no pay; left out: words such as ‘Move 3 positions’. */
  label?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Gives a comment of one’s own another text. */
export type EditScenarioCommentInput = {
  /** The comment. */
  commentId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
  /** Plain text, 1 to 10,000 characters. */
  text: string;
};

/** The least education that is asked for. */
export type EducationLevel =
  /** An associate degree. */
  | 'ASSOCIATE_DEGREE'
  /** A bachelor’s degree. */
  | 'BACHELOR_DEGREE'
  /** High school. */
  | 'HIGH_SCHOOL'
  /** None is asked for. */
  | 'NO_REQUIREMENTS'
  /** A postgraduate degree. */
  | 'POSTGRADUATE_DEGREE'
  /** A professional certificate. */
  | 'PROFESSIONAL_CERTIFICATE';

/** How somebody is employed, as schema.org says it. */
export type EmploymentType =
  /** By contract. */
  | 'CONTRACTOR'
  /** Full time. */
  | 'FULL_TIME'
  /** As an intern. */
  | 'INTERN'
  /** Otherwise. */
  | 'OTHER'
  /** Part time. */
  | 'PART_TIME'
  /** By the day. */
  | 'PER_DIEM'
  /** For a while. */
  | 'TEMPORARY'
  /** As a volunteer. */
  | 'VOLUNTEER';

/** A second manager is none any more. */
export type EndDottedLineInput = {
  /** The dotted line. */
  dottedLineId: string;
  /** Last day; left out: today. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** A person leaves a position. */
export type EndIncumbencyInput = {
  /** Last day held; left out: today. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The incumbency. */
  incumbencyId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Somebody stops holding a role. */
export type EndRoleAssignmentInput = {
  /** The role assignment. */
  assignmentId: string;
  /** Last day held; left out: today. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** A role is needed again. */
export type EndWaiverInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Last day on which it is not needed; left out: today. */
  until?: string | null | undefined;
  /** The waiver. */
  waiverId: string;
};

/** Somebody comes for a seat of an open requisition. */
export type FillRequisitionSeatInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Who comes, where Tandem does not know them yet: hired on the start date. */
  newPerson?: NewHireInput | null | undefined;
  /** Who comes; give this or `newPerson`. */
  personId?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** The key of the seat. */
  seatKey: string;
  /** Their first day in the seat; left out: today. */
  startDate?: string | null | undefined;
};

/** What can be wrong with an initiative whose roles are covered. */
export type FindingKind =
  /** The holder is acting. */
  | 'ACTING'
  /** The holder leaves the role within the notice period. */
  | 'ENDING_SOON'
  /** The project closes into a product without a product owner. */
  | 'HANDOVER_WITHOUT_PRODUCT_OWNER'
  /** One person holds both roles. */
  | 'HYBRID'
  /** The only lead of a product leaves on a known day. */
  | 'LEAD_ENDS'
  /** The role is filled and no metric of its family is known. */
  | 'NO_METRIC'
  /** The holder gives it too little, or holds too many initiatives. */
  | 'ON_PAPER'
  /** The holder is allocated above 100 % on the day. */
  | 'OVERALLOCATED'
  /** The holder stands below the rung that an initiative of this size asks for. */
  | 'RUNG_TOO_LOW'
  /** More than one person holds the role. */
  | 'SHARED'
  /** The holder has not confirmed the role for too long. */
  | 'UNCONFIRMED';

/** Why a gap will open; the first that fits. */
export type ForecastCause =
  /** The assignment of its owner ends. */
  | 'ASSIGNMENT_ENDS'
  /** The employment of its owner ends. */
  | 'CONTRACT_ENDS'
  /** Its owner leaves the position that holds the role. */
  | 'INCUMBENCY_ENDS'
  /** The initiative starts without anybody in the role. */
  | 'INITIATIVE_STARTS'
  /** The position that holds the role closes. */
  | 'POSITION_ENDS'
  /** A waiver of the role ends. */
  | 'WAIVER_ENDS';

/** Which column holds what, where its name does not tell. */
export type FrameworkColumnInput = {
  /** Name of the column in the header. */
  column: string;
  /** What it holds. */
  field: FrameworkField;
};

/** What a column of a job framework can hold. */
export type FrameworkField =
  /** The ladder (job family) that the row belongs to. */
  | 'LADDER'
  /** What the ladder is about. */
  | 'LADDER_DESCRIPTION'
  /** The rung; worked out from the title where it is not given. */
  | 'RUNG'
  /** A skill that it needs. */
  | 'SKILL'
  /** What the skill is; used where its level is not described. */
  | 'SKILL_DESCRIPTION'
  /** The level of the skill. */
  | 'SKILL_LEVEL'
  /** What having the skill at that level means. */
  | 'SKILL_LEVEL_DESCRIPTION'
  /** The title that the row describes. */
  | 'TITLE'
  /** What the job of that title is: sentences, and duties as a list. */
  | 'TITLE_DESCRIPTION';

/** What becomes of a part of a framework. */
export type FrameworkOutcome =
  /** It is there and says something else. */
  | 'CHANGED'
  /** It is new. */
  | 'CREATED'
  /** It is there and says the same. */
  | 'UNCHANGED';

/** What ends a role in the hands of somebody who stays employed. */
export type FreedBy =
  /** The assignment itself ends. */
  | 'ASSIGNMENT_ENDS'
  /** The seat that holds it is left or closed. */
  | 'INCUMBENCY_ENDS'
  /** Its initiative ends. */
  | 'INITIATIVE_ENDS';

/** How one half of the pair stands. */
export type HalfState =
  /** An employed person holds the role. */
  | 'COVERED'
  /** Only a position that nobody fills holds it; still missing. */
  | 'PLANNED'
  /** Nobody holds it. */
  | 'UNCOVERED'
  /** Nobody holds it, and it is waived or not required. */
  | 'WAIVED';

/** How it goes. */
export type Health =
  /** Endangered. */
  | 'AT_RISK'
  /** Not as planned. */
  | 'OFF_TRACK'
  /** As planned. */
  | 'ON_TRACK';

/** What a team and all below it may come to from a month on, until the next month that has a target. */
export type HiringTargetInput = {
  /** Positions that may be filled; left out stays as it is for that month, null: not said. */
  headcount?: number | null | undefined;
  /** First day of the month. */
  month: string;
  /** What they may cost in a year; left out stays as it is for that month, null: not said. */
  runRate?: MoneyInput | null | undefined;
  /** The team; left out or null: the company. */
  teamId?: string | null | undefined;
};

/** What a scenario is measured by. */
export type ImpactMeasure =
  /** Mean of direct reports a manager. */
  | 'AVERAGE_SPAN'
  /** Coverage gaps open on the day. */
  | 'COVERAGE_GAPS'
  /** Full-time equivalents of existing positions. */
  | 'FTE'
  /** People in positions, each once. */
  | 'HEADCOUNT'
  /** Most direct reports of a manager. */
  | 'LARGEST_SPAN'
  /** Length of the longest reporting line. */
  | 'LAYERS'
  /** Positions with direct reports. */
  | 'MANAGERS'
  /** Median of direct reports a manager. */
  | 'MEDIAN_SPAN'
  /** Budgeted yearly cost of existing positions, in minor units of a currency. */
  | 'RUN_RATE'
  /** Existing positions that nobody is in. */
  | 'VACANCIES';

/** One file of a CSV bundle. */
export type ImportFileInput = {
  /** Name of the file, such as `people.csv`. */
  name: string;
  /** Its text. */
  text: string;
};

/** An organization’s own job framework as CSV: one row for each title and skill. */
export type ImportJobFrameworkInput = {
  /** Work out what would happen and write nothing. False if left out. */
  dryRun?: boolean | null | undefined;
  /** The files. */
  files: Array<ImportFileInput>;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Which column holds what; what is left out is found by the usual names. */
  mapping?: Array<FrameworkColumnInput> | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Whose framework it is; `framework` if left out. The same source and title is the same profile. */
  source?: string | null | undefined;
};

/** A CSV table of measured values: initiative_id, metric, date, value; target and currency if known. */
export type ImportMeasurementsInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Whose ids `initiative_id` holds beside keys; `csv` if left out. */
  source?: string | null | undefined;
  /** Its text: UTF-8, comma, a header row; money in major units, days as YYYY-MM-DD. */
  text: string;
};

/** A CSV bundle and how to import it. */
export type ImportOrgInput = {
  /** Work out what would happen and write nothing. False if left out. */
  dryRun?: boolean | null | undefined;
  /** Day from which changed cells hold. Today if left out. */
  effective?: string | null | undefined;
  /** The files; any of a bundle may be absent, others are ignored. */
  files: Array<ImportFileInput>;
  /** A second call of the same caller with this key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Leave references that do not resolve and circles empty, with a warning. False if left out. */
  lenient?: boolean | null | undefined;
  /** End what the same source brought before and no longer lists. False if left out. */
  replace?: boolean | null | undefined;
  /** The scenario to import into; the live organization if left out. */
  scenarioId?: string | null | undefined;
  /** Whose ids the files hold. `csv` if left out. */
  source?: string | null | undefined;
};

/** Which initiatives are wanted: those that fit all that is given. */
export type InitiativeFilter = {
  /** The day lies within its dates (or the opposite). */
  existing?: boolean | null | undefined;
  /** Has this id at its source. */
  externalId?: string | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<InitiativeKind> | null | undefined;
  /** With one of these leadership gaps on the day. */
  leadershipGap?: Array<LeadershipGap> | null | undefined;
  /** This required role is missing on the day. */
  missingRole?: string | null | undefined;
  /** With one of these priorities. */
  priority?: Array<number> | null | undefined;
  /** With one of these risks on the day. */
  risk?: Array<RiskKind> | null | undefined;
  /** Words of the name. */
  search?: string | null | undefined;
  /** Came from this source. */
  source?: string | null | undefined;
  /** With one of these statuses. */
  status?: Array<InitiativeStatus> | null | undefined;
  /** Of this team or one below it. */
  teamId?: string | null | undefined;
};

/** What kind of work it is. */
export type InitiativeKind =
  /** Ongoing: from conception to retirement. */
  | 'PRODUCT'
  /** Finite: it closes, and the owner moves on. */
  | 'PROJECT';

/** In which order initiatives are wanted. */
export type InitiativeOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: InitiativeOrderField;
};

/** By what initiatives are ordered. */
export type InitiativeOrderField =
  /** The last day. */
  | 'END_DATE'
  /** The name. */
  | 'NAME'
  /** The priority: 1 is the highest. */
  | 'PRIORITY'
  /** The severity of the worst gap open on the day. */
  | 'SEVERITY'
  /** The first day. */
  | 'START_DATE';

/** How far it is. Which days need owners follows from the dates alone. */
export type InitiativeStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Ended; it has an end date. */
  | 'CLOSED'
  /** Paused. */
  | 'ON_HOLD'
  /** Not yet decided. */
  | 'PROPOSED';

/** A step in the approval of a job spec. */
export type JobSpecApprovalInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** What there is to say, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** What a job spec says beside its text; what is left out stays, null is not said. */
export type JobSpecFactsInput = {
  /** Countries (ISO 3166-1 alpha-2) in which an applicant for a remote job may live. */
  applicantCountries?: Array<string> | null | undefined;
  /** Whether one applies on the page of the posting itself. */
  directApply?: boolean | null | undefined;
  /** The least education, any one of them. */
  educationRequirements?: Array<EducationLevel> | null | undefined;
  /** How somebody is employed. */
  employmentTypes?: Array<EmploymentType> | null | undefined;
  /** Whether experience may stand in for education. */
  experienceInPlaceOfEducation?: boolean | null | undefined;
  /** The least experience in months, 0 to 600. */
  experienceMonths?: number | null | undefined;
  /** The requisition’s id as applicants see it, at most 100 characters. */
  identifier?: string | null | undefined;
  /** Where the work is done. */
  location?: JobSpecLocationInput | null | undefined;
  /** The pay that is advertised. */
  pay?: JobSpecPayInput | null | undefined;
  /** Whether all of the work may be done from elsewhere. */
  remote?: boolean | null | undefined;
  /** The page of the posting, where one applies: an address that begins with https:// or http://, at most 500 characters. */
  url?: string | null | undefined;
  /** The last day on which one may apply. */
  validThrough?: string | null | undefined;
};

/** Which job specs; all that is said has to hold. */
export type JobSpecFilter = {
  /** For this initiative. */
  initiativeId?: string | null | undefined;
  /** True: made by the viewer; false: by others. */
  mine?: boolean | null | undefined;
  /** For this requisition. */
  requisitionId?: string | null | undefined;
  /** Part of the title or text. */
  search?: string | null | undefined;
  /** One of these. Left out: all but the archived ones. */
  status?: Array<JobSpecStatus> | null | undefined;
};

/** Where the work is done. What is left out is not known. */
export type JobSpecLocationInput = {
  /** ISO 3166-1 alpha-2, such as `DE`. */
  country?: string | null | undefined;
  /** Town. */
  locality?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** State or region. */
  region?: string | null | undefined;
  /** Street and number. */
  street?: string | null | undefined;
};

/** The range of base pay, both ends inclusive; equal ends are a fixed pay. */
export type JobSpecPayInput = {
  /** ISO 4217 code, such as `EUR`. */
  currency: string;
  /** Upper end in minor units (cents); not below the lower one. */
  maxMinor: number;
  /** Lower end in minor units (cents). */
  minMinor: number;
  /** What it is paid for. */
  unit: PayUnit;
};

/** How far a job spec has come. */
export type JobSpecStatus =
  /** Approved, and locked until it is revised. */
  | 'APPROVED'
  /** Put away. */
  | 'ARCHIVED'
  /** Being written. */
  | 'DRAFT'
  /** Somebody is asked to approve it; nobody may change it meanwhile. */
  | 'IN_REVIEW';

/** Approves a single change of a scenario that is in review, or sends it back. */
export type JudgeChangeInput = {
  /** The change, as `Scenario.changes` names it. */
  changeId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say: at most 5,000 characters. */
  note?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
  /** What to think of it; null takes the verdict back. */
  verdict?: ChangeVerdict | null | undefined;
};

/** Which half of its pair an initiative lacks. */
export type LeadershipGap =
  /** There is a project owner and no product owner. */
  | 'EXECUTION_WITHOUT_VISION'
  /** Both are required and both are missing. */
  | 'LEADERLESS'
  /** There is a product owner and no project owner. */
  | 'VISION_WITHOUT_EXECUTION';

/** How long it takes to fill a seat of a level. */
export type LevelDaysInput = {
  /** Days from opening a requisition to a filled seat. */
  days: number;
  /** The level as positions name it. */
  level: string;
};

/** Where a product is in its life. */
export type LifecycleStage =
  /** Finding out what is wanted. */
  | 'DISCOVERY'
  /** Winning users. */
  | 'GROWTH'
  /** Coming to market. */
  | 'LAUNCH'
  /** Serving its users. */
  | 'MATURITY'
  /** Being retired; this alone ends nothing. */
  | 'SUNSET';

/** One measured value. */
export type MeasurementInput = {
  /** ISO 4217 code; needed for money, refused for all else. */
  currency?: string | null | undefined;
  /** The day that it is of. */
  day: string;
  /** The initiative. */
  initiativeId: string;
  /** What was measured. */
  metric: Metric;
  /** What it was meant to be; left out or null: no target. */
  target?: number | null | undefined;
  /** The value; money in minor units. */
  value: number;
};

/** What a merge does where both scenarios changed the same thing differently. */
export type MergeChoice =
  /** What the merged scenario says, where that can be done. */
  | 'KEEP_FROM'
  /** What the scenario says that is merged into. */
  | 'KEEP_INTO'
  /** Nothing is merged; the conflicts are named. */
  | 'REFUSE';

/** Brings the changes of one scenario into another. */
export type MergeScenarioInput = {
  /** The scenario whose changes are brought; it stays as it is. */
  fromScenarioId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What to do about conflicts. `REFUSE` if left out. */
  onConflict?: MergeChoice | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** What can be measured of an initiative. */
export type Metric =
  /** New customers in the period. */
  | 'ACQUISITION'
  /** What the work done until that day has cost; money, in minor units. */
  | 'ACTUAL_COST'
  /** Budget of the work done until that day; money, in minor units. */
  | 'EARNED_VALUE'
  /** Monthly recurring revenue; money, in minor units. */
  | 'MRR'
  /** Net promoter score, -100 to 100. */
  | 'NPS'
  /** Budget of the work planned until that day; money, in minor units. */
  | 'PLANNED_VALUE'
  /** Share of the planned hours that were worked; percent. */
  | 'RESOURCE_UTILISATION'
  /** Customers that stayed; percent. */
  | 'RETENTION';

/** An amount of money. */
export type MoneyInput = {
  /** ISO 4217 code, such as `EUR`. */
  currency: string;
  /** The amount in minor units (cents); a whole number from 0 up. */
  minor: number;
};

/** A position, with all that report to it, reports to another manager. */
export type MovePositionInput = {
  /** From this day on; left out: today; null: since ever. */
  effectiveOn?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The new manager; null or left out makes it a root of the org chart. */
  managerId?: string | null | undefined;
  /** The position. */
  positionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Somebody who is made known when they are hired. */
export type NewHireInput = {
  /** The name shown everywhere. */
  displayName: string;
  /** Work e-mail address. */
  email?: string | null | undefined;
  /** Such as `FULL_TIME` or `CONTRACTOR`. */
  employmentType?: string | null | undefined;
  /** Where the person works. */
  location?: string | null | undefined;
};

/** What new positions of a requisition are like. What is left out is as the requisition says, or as usual. */
export type NewSeatsInput = {
  /** Budgeted cost of a year of each; needs the scope `pay:read`. */
  annualCost?: MoneyInput | null | undefined;
  /** The cost centre. */
  costCenter?: string | null | undefined;
  /** Full-time equivalents, 0 to 2; left out: 1. */
  fte?: number | null | undefined;
  /** The job profile; left out: that of the requisition. */
  jobProfile?: string | null | undefined;
  /** The level. */
  level?: string | null | undefined;
  /** The location. */
  location?: string | null | undefined;
  /** The position that they report to; left out: the lead of the team. */
  managerId?: string | null | undefined;
  /** What each may pay in a year; needs the scope `pay:read`. */
  payRange?: PayRangeInput | null | undefined;
  /** The title; left out: that of the requisition. */
  title?: string | null | undefined;
};

/** In which direction a step goes. */
export type NextStepKind =
  /** The same height on the ladder of the other family of the pair. */
  | 'SIDEWAYS'
  /** The next rung of the same ladder. */
  | 'UP';

/** Which end comes first. What has no value comes last either way. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** One edit of a list: exactly one of these, as the mutation of that name takes it, without `scenarioId` and `idempotencyKey`. */
export type OrgEdit = {
  /** As `addDottedLine` takes it. */
  addDottedLine?: AddDottedLineInput | null | undefined;
  /** As `assignIncumbent` takes it. */
  assignIncumbent?: AssignIncumbentInput | null | undefined;
  /** As `assignRole` takes it. */
  assignRole?: AssignRoleInput | null | undefined;
  /** As `closePosition` takes it. */
  closePosition?: ClosePositionInput | null | undefined;
  /** As `createInitiative` takes it. */
  createInitiative?: CreateInitiativeInput | null | undefined;
  /** As `createPerson` takes it. */
  createPerson?: CreatePersonInput | null | undefined;
  /** As `createPosition` takes it. */
  createPosition?: CreatePositionInput | null | undefined;
  /** As `createTeam` takes it. */
  createTeam?: CreateTeamInput | null | undefined;
  /** As `endDottedLine` takes it. */
  endDottedLine?: EndDottedLineInput | null | undefined;
  /** As `endIncumbency` takes it. */
  endIncumbency?: EndIncumbencyInput | null | undefined;
  /** As `endRoleAssignment` takes it. */
  endRoleAssignment?: EndRoleAssignmentInput | null | undefined;
  /** As `endWaiver` takes it. */
  endWaiver?: EndWaiverInput | null | undefined;
  /** As `movePosition` takes it. */
  movePosition?: MovePositionInput | null | undefined;
  /** As `updateDottedLine` takes it. */
  updateDottedLine?: UpdateDottedLineInput | null | undefined;
  /** As `updateInitiative` takes it. */
  updateInitiative?: UpdateInitiativeInput | null | undefined;
  /** As `updatePerson` takes it. */
  updatePerson?: UpdatePersonInput | null | undefined;
  /** As `updatePosition` takes it. */
  updatePosition?: UpdatePositionInput | null | undefined;
  /** As `updateRoleAssignment` takes it. */
  updateRoleAssignment?: UpdateRoleAssignmentInput | null | undefined;
  /** As `updateTeam` takes it. */
  updateTeam?: UpdateTeamInput | null | undefined;
  /** As `waiveRole` takes it. */
  waiveRole?: WaiveRoleInput | null | undefined;
};

/** A role that the organization defines beside the two owners. */
export type OwnRoleInput = {
  /** What a person calls it. */
  label: string;
  /** The role as assignments name it: upper case letters, digits and _. */
  role: string;
};

/** Sends nothing to a webhook for a while. */
export type PauseWebhookInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The webhook: its id or its key. */
  webhookId: string;
};

/** What a position may pay in a year. */
export type PayRangeInput = {
  /** ISO 4217 code, such as `EUR`. */
  currency: string;
  /** Upper end in minor units (cents); not below the lower end. */
  maxMinor: number;
  /** Lower end in minor units (cents). */
  minMinor: number;
};

/** What a pay is for. */
export type PayUnit =
  /** A day. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Which people are wanted: those who fit all that is given. */
export type PersonFilter = {
  /** Employed on the day (or the opposite). */
  employed?: boolean | null | undefined;
  /** The same as `employed`. */
  existing?: boolean | null | undefined;
  /** Has this id at its source. */
  externalId?: string | null | undefined;
  /** Words of the name or the e-mail address. */
  search?: string | null | undefined;
  /** Came from this source. */
  source?: string | null | undefined;
};

/** In which order people are wanted. */
export type PersonOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: PersonOrderField;
};

/** By what people are ordered. */
export type PersonOrderField =
  /** The first day employed. */
  | 'HIRE_DATE'
  /** The name shown. */
  | 'NAME';

/** How a position stands on the day; derived from dates and incumbents. */
export type PositionStatus =
  /** After its last day. */
  | 'CLOSED'
  /** Has an employed incumbent. */
  | 'FILLED'
  /** A vacancy whose filling has been put on hold. */
  | 'ON_HOLD'
  /** A vacancy. */
  | 'OPEN'
  /** Before its first day. */
  | 'PLANNED';

/** A skill of a job profile. */
export type ProfileSkillInput = {
  /** What having it at that level means. */
  description?: string | null | undefined;
  /** One of the levels of the family; null is any. */
  level?: string | null | undefined;
  /** The skill. */
  name: string;
};

/** Where an initiative stands on the map of compass and engine. */
export type Quadrant =
  /** Delivered on time and nobody wants it. */
  | 'DONE_RIGHT_NOT_WANTED'
  /** Neither wanted nor delivered. */
  | 'NEITHER'
  /** The right thing, done right. */
  | 'RIGHT_AND_DONE_RIGHT'
  /** Wanted, and it does not arrive. */
  | 'WANTED_NOT_DONE_RIGHT';

/** What one party has to do with one decision. */
export type RaciCellInput = {
  /** What it has to do with the decision. */
  letter: RaciLetter;
  /** A role of the initiative, such as `PRODUCT_OWNER`, or a group by name. */
  party: string;
};

/** What a party has to do with a decision. */
export type RaciLetter =
  /** Answers for it; exactly one a decision. */
  | 'ACCOUNTABLE'
  /** Is asked before. */
  | 'CONSULTED'
  /** Is told afterwards. */
  | 'INFORMED'
  /** Does the work. */
  | 'RESPONSIBLE';

/** One decision of a RACI matrix. */
export type RaciRowInput = {
  /** The parties that have to do with it; exactly one is accountable. */
  cells: Array<RaciCellInput>;
  /** The decision; each stands in one row. */
  decision: string;
};

/** Brings a scenario up to date with the live organization. */
export type RebaseScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** Records measured values, all or none. One of the same initiative, metric and day takes the place of the former. */
export type RecordMeasurementsInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The values, at most 5,000. */
  measurements: Array<MeasurementInput>;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Sends a delivery once more. */
export type RedeliverWebhookInput = {
  /** The delivery. */
  deliveryId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
};

/** Gives again what the newest undo took back, unless something new was done since. */
export type RedoChangeInput = {
  /** The newest of all; left out: the newest of one’s own. */
  anyone?: boolean | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Confirms the removal. */
export type RemoveDemoInput = {
  /** Must not be false; true if left out. */
  confirm?: boolean | null | undefined;
};

/** Asks for the approval of a scenario as it is. */
export type RequestReviewInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say: at most 5,000 characters. */
  note?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** The roles that initiatives of one kind need. */
export type RequiredRolesInput = {
  /** The kind of initiative. */
  kind: InitiativeKind;
  /** The roles that it needs. */
  roles: Array<string>;
};

/** A step in the life of a requisition. */
export type RequisitionAct =
  /** Approve the step that waits: `approveRequisition`. */
  | 'APPROVE'
  /** Give it up: `cancelRequisition`. */
  | 'CANCEL'
  /** Somebody comes for a seat: `fillRequisitionSeat`. */
  | 'FILL'
  /** Put it aside: `holdRequisition`. */
  | 'HOLD'
  /** Look for candidates: `openRequisition`. */
  | 'OPEN'
  /** Make it a draft again, under its keys: `reopenRequisition`. */
  | 'REOPEN'
  /** Go on: `resumeRequisition`. */
  | 'RESUME'
  /** Send it back with what is to be changed: `sendBackRequisition`. */
  | 'SEND_BACK'
  /** Ask for approval: `submitRequisition`. */
  | 'SUBMIT'
  /** Somebody does not come after all: `unfillRequisitionSeat`. */
  | 'UNFILL'
  /** Take the request back: `withdrawRequisition`. */
  | 'WITHDRAW';

/** Which requisitions are wanted: those that fit all that is given. */
export type RequisitionFilter = {
  /** This person hires. */
  hiringManagerId?: string | null | undefined;
  /** For this initiative. */
  initiativeId?: string | null | undefined;
  /** Is late on the day (or is not). */
  late?: boolean | null | undefined;
  /** Is wanted for this reason. */
  reason?: RequisitionReason | null | undefined;
  /** This person looks for candidates. */
  recruiterId?: string | null | undefined;
  /** Words of the title, of the justification, or of the initiative’s name. */
  search?: string | null | undefined;
  /** Has one of these statuses. */
  status?: Array<RequisitionStatus> | null | undefined;
  /** Of this team or one below it. */
  teamId?: string | null | undefined;
  /** Waits for the caller’s approval (or does not). */
  waitingForMe?: boolean | null | undefined;
};

/** Why a requisition is late. */
export type RequisitionLateness =
  /** It was opened too late: at the usual pace nobody starts in time. */
  | 'FILLED_TOO_LATE'
  /** It should be open by now for somebody to start in time. */
  | 'NOT_OPEN_IN_TIME'
  /** Somebody should have started by now. */
  | 'START_PASSED';

/** In which order requisitions are wanted. */
export type RequisitionOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** By what. */
  field: RequisitionOrderField;
};

/** By what requisitions are ordered. */
export type RequisitionOrderField =
  /** The day on which it was drafted. */
  | 'CREATED'
  /** The day by which it must be open. */
  | 'OPEN_BY'
  /** The day on which somebody should start. */
  | 'TARGET_START'
  /** The title. */
  | 'TITLE';

/** Why somebody is wanted. */
export type RequisitionReason =
  /** Somebody is replaced. */
  | 'BACKFILL'
  /** An initiative lacks an owner. */
  | 'GAP'
  /** A new seat. */
  | 'NEW';

/** What became of a seat of a requisition. */
export type RequisitionSeatState =
  /** Nobody is wanted for it any more. */
  | 'CANCELLED'
  /** Somebody has come. */
  | 'FILLED'
  /** Somebody is wanted for it. */
  | 'WANTED';

/** How far a requisition has come. */
export type RequisitionStatus =
  /** Approved; candidates are not looked for yet. */
  | 'APPROVED'
  /** Given up. */
  | 'CANCELLED'
  /** Being written. */
  | 'DRAFT'
  /** Every seat is filled. */
  | 'FILLED'
  /** Approved, and put aside for now. */
  | 'ON_HOLD'
  /** Candidates are looked for. */
  | 'OPEN'
  /** Asked for; somebody has yet to approve. */
  | 'PENDING_APPROVAL';

/** A step in the approval of a requisition. */
export type RequisitionStepInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** A verdict on a requisition. */
export type RequisitionVerdictInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say, at most 2000 characters; sending back needs it. */
  note?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Takes an edited built-in job family back to what ships with Tandem; its profiles stay as they are. */
export type ResetJobFamilyInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The family. */
  jobFamilyId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Takes an edited built-in job profile back to what ships with Tandem. */
export type ResetJobProfileInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The profile. */
  jobProfileId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Resolves a conflict of a scenario, or opens it again. */
export type ResolveConflictInput = {
  /** How; null opens it again. */
  choice?: ConflictChoice | null | undefined;
  /** The conflict, as `Scenario.conflicts` names it. */
  conflictId: string;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
  /** With `EDIT`: the value as text: a number, a day (YYYY-MM-DD), true or false, a key, a list with `;`, money as `1234.50 EUR`. Empty or null is none. */
  value?: string | null | undefined;
};

/** Settles a thread of comments, or opens it again. */
export type ResolveJobSpecCommentInput = {
  /** The first comment of the thread. */
  commentId: string;
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** True: settled; false: open again. */
  resolved: boolean;
};

/** Brings a kept version back as an edit, after what is there now was kept. */
export type RestoreJobSpecVersionInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** The number of the version. */
  number: number;
};

/** Sends to a paused webhook again. */
export type ResumeWebhookInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The webhook: its id or its key. */
  webhookId: string;
};

/** Hides a job profile from ladders and drafts, or shows it again. */
export type RetireJobProfileInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The profile. */
  jobProfileId: string;
  /** False: show it again. */
  retired?: boolean;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Takes the application of a scenario back as a whole. */
export type RevertScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** How a review ended. */
export type ReviewOutcome =
  /** Every step was approved. */
  | 'APPROVED'
  /** It was sent back to its author. */
  | 'SENT_BACK'
  /** An edit voided the approval. */
  | 'VOIDED'
  /** Whoever asked took the request back. */
  | 'WITHDRAWN';

/** Revokes a token for good. */
export type RevokeApiTokenInput = {
  /** The token. */
  id: string;
};

/** Revokes a share link for good. */
export type RevokeShareLinkInput = {
  /** The link: one’s own, or with the scope `admin` anybody’s. */
  id: string;
};

/** How a covered role is in danger. A risk is no gap. */
export type RiskKind =
  /** The holder only stands in. */
  | 'ACTING'
  /** The holder leaves within the notice period. */
  | 'ENDING_SOON'
  /** One person holds both roles. */
  | 'HYBRID'
  /** Held with too little time, or by somebody with too many initiatives. */
  | 'ON_PAPER'
  /** The holder is allocated above 100 % on that day. */
  | 'OVERALLOCATED'
  /** More than one person holds the role. */
  | 'SHARED';

/** How a role stands on the day. */
export type RoleCoverageState =
  /** An employed person holds it, by name or as the incumbent of a position. */
  | 'COVERED'
  /** Only a position that nobody fills holds it; still missing. */
  | 'PLANNED'
  /** Nobody holds it. */
  | 'UNCOVERED';

/** What a statement or a reason is about. */
export type RoleFitAbout =
  /** Certifications of the families. */
  | 'CERTIFICATIONS'
  /** The team inside, or the people outside. */
  | 'FOCUS'
  /** Output, or outcome. */
  | 'GOAL'
  /** What they would like to learn more about. */
  | 'LEARNING'
  /** Numbers of the plan, or numbers of the people who use it. */
  | 'METRICS'
  /** How and when, or what and why. */
  | 'OWNS'
  /** Roles of the pair that they hold or held. */
  | 'ROLES'
  /** Seats that name a rung of a ladder. */
  | 'SEATS'
  /** Key skills of the families. */
  | 'SKILLS'
  /** Sponsors, suppliers and teams, or customers, marketing and executives. */
  | 'STAKEHOLDERS'
  /** Work that ends, or work that goes on. */
  | 'TIME_FRAME'
  /** Schedule, risks and budget, or roadmap, stories and backlog. */
  | 'TOOLKIT';

/** An answer to a statement. */
export type RoleFitAnswerInput = {
  /** The statement, as `Query.roleFitQuestions` names it. */
  questionId: string;
  /** 1 (disagree strongly) to 5 (agree strongly); 3 is neither. */
  value: number;
};

/** Where somebody would rather be. */
export type RoleFitLeaning =
  /** Neither side clearly more than the other. */
  | 'HYBRID'
  /** The what and the why: the side of the product owner. */
  | 'PRODUCT'
  /** The how and the when: the side of the project owner. */
  | 'PROJECT';

/** A side of the pair. */
export type RoleFitSide =
  /** The what and the why: the side of the product owner. */
  | 'PRODUCT'
  /** The how and the when: the side of the project owner. */
  | 'PROJECT';

/** Where a reason comes from. */
export type RoleFitSource =
  /** The answers to the questionnaire. */
  | 'ANSWERS'
  /** What is on record of the person. */
  | 'RECORD';

/** Gives a webhook another signing secret. */
export type RotateWebhookSecretInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The webhook: its id or its key. */
  webhookId: string;
};

/** An initiative of some size needs a holder of some rung. */
export type RungRuleInput = {
  /** Budget from which on it holds; left out or null: the budget does not count. */
  budgetFrom?: MoneyInput | null | undefined;
  /** Number of initiatives below it from which on it holds; left out or null: it does not count. */
  initiativesBelowFrom?: number | null | undefined;
  /** Rung of the organization’s own ladder that the holder needs at least, 1 (junior) to 5; a ladder of more rungs is fitted to these. */
  leastRung: number;
  /** The role. */
  role: string;
};

/** Keeps a job spec as it is now. */
export type SaveJobSpecVersionInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** What it is kept for, 1 to 200 characters. */
  label: string;
};

/** Answers the questionnaire for oneself. */
export type SaveRoleFitInput = {
  /** One answer for each statement, in any order. */
  answers: Array<RoleFitAnswerInput>;
  /** The version that it must still have, 0 where there must be none yet; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The version of the questionnaire that is answered: the newest. */
  questionnaireVersion: number;
};

/** What somebody may do with a scenario; each includes those before it. */
export type ScenarioAccess =
  /** Comment on it and review it. */
  | 'COMMENT'
  /** Edit it. */
  | 'EDIT'
  /** Look at it. */
  | 'VIEW';

/** What happened to a scenario as a whole. */
export type ScenarioEventKind =
  /** It was applied. */
  | 'APPLIED'
  /** An edit voided the approval. */
  | 'APPROVAL_VOIDED'
  /** It was approved. */
  | 'APPROVED'
  /** It was put away. */
  | 'ARCHIVED'
  /** It was made. */
  | 'CREATED'
  /** It was made from another scenario. */
  | 'FORKED'
  /** Another scenario was merged into it. */
  | 'MERGED'
  /** It was brought up to date with the live organization. */
  | 'REBASED'
  /** Its name or description was changed. */
  | 'RENAMED'
  /** Its application was taken back. */
  | 'REVERTED'
  /** A review was asked for. */
  | 'REVIEW_REQUESTED'
  /** The request was taken back. */
  | 'REVIEW_WITHDRAWN'
  /** It was sent back to its author. */
  | 'SENT_BACK'
  /** It was shared. */
  | 'SHARED'
  /** A step of the review was approved. */
  | 'STEP_APPROVED'
  /** Its targets were set. */
  | 'TARGETS_SET'
  /** It was taken out again. */
  | 'UNARCHIVED'
  /** A share was taken back. */
  | 'UNSHARED';

/** Which scenarios; all that is said has to hold. */
export type ScenarioFilter = {
  /** True: the viewer’s own; false: those of others. */
  mine?: boolean | null | undefined;
  /** Part of the name or description. */
  search?: string | null | undefined;
  /** One of these. Left out: all but the archived ones. */
  status?: Array<ScenarioStatus> | null | undefined;
};

/** Where a scenario is in its life. */
export type ScenarioStatus =
  /** Its changes have been made to the live organization. */
  | 'APPLIED'
  /** It may be applied; an edit makes it a draft again. */
  | 'APPROVED'
  /** It was put away. */
  | 'ARCHIVED'
  /** It is being worked on. */
  | 'DRAFT'
  /** It waits for approval and is locked. */
  | 'IN_REVIEW'
  /** Its application has been taken back as a whole. */
  | 'REVERTED';

/** What a scenario is to reach; left out or null is no target. */
export type ScenarioTargetsInput = {
  /** Mean of direct reports a manager. */
  averageSpan?: number | null | undefined;
  /** People in positions. */
  headcount?: number | null | undefined;
  /** Length of the longest reporting line. */
  layers?: number | null | undefined;
  /** Budgeted yearly cost. Needs the scope `pay:read`. */
  runRate?: MoneyInput | null | undefined;
};

/** A line of a scorecard. */
export type ScorecardMeasure =
  /** New customers in the period. */
  | 'ACQUISITION'
  /** CV: earned value less actual cost, in minor units of money; below 0 is too dear. */
  | 'COST_VARIANCE'
  /** Cost performance index: earned value over actual cost; below 1 is too dear. */
  | 'CPI'
  /** Monthly recurring revenue; minor units of money. */
  | 'MRR'
  /** Net promoter score, -100 to 100. */
  | 'NPS'
  /** Share of the planned hours that were worked; percent. */
  | 'RESOURCE_UTILISATION'
  /** Customers that stayed; percent. */
  | 'RETENTION'
  /** SV: earned value less planned value, in minor units of money; below 0 is late. */
  | 'SCHEDULE_VARIANCE'
  /** Schedule performance index: earned value over planned value; below 1 is late. */
  | 'SPI';

/** Sends a scenario that is in review back to its author. */
export type SendBackScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say: at most 5,000 characters. */
  note?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** Sets who may approve requisitions in the place of an account, instead of whoever could before. */
export type SetApprovalDelegatesInput = {
  /** In whose place; left out: the caller’s own. That of another account is for administrators. */
  accountId?: string | null | undefined;
  /** Who may; none: nobody any more. */
  delegates: Array<ApprovalDelegateInput>;
};

/** Sets hiring targets, all or none. A target that says nothing any more is taken away. */
export type SetHiringTargetsInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** The targets, at most 1,000. */
  targets: Array<HiringTargetInput>;
};

/** Shows the others where one is in the text. It is no promise: it is not kept, and may be lost. */
export type SetJobSpecFocusInput = {
  /** The window, as in `jobSpecActs`. */
  clientId: string;
  /** Where the selection begins; null: not in the text. */
  from?: number | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** Where the cursor is. */
  to?: number | null | undefined;
};

/** Shows others where one is. */
export type SetPresenceInput = {
  /** The window, as `Subscription.presence` named it. */
  clientId: string;
  /** Key of what one looks at. */
  focusKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Keys of what is selected; the first 200 are shown. */
  selectedKeys: Array<string>;
};

/** Shares one’s own role fit, or takes it back. */
export type ShareRoleFitInput = {
  /** The version that it must still have, 0 where there must be none yet; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** True: those with the scope `hiring:read` see leaning and reasons, but no single answer. False: nobody but oneself does. */
  shared: boolean;
};

/** Shares a scenario with somebody, or no longer. */
export type ShareScenarioInput = {
  /** What they may do; null takes the share back. */
  access?: ScenarioAccess | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
  /** Id of a user or token, or a user’s e-mail address; left out: everybody who may read scenarios. */
  with?: string | null | undefined;
};

/** A skill that is asked for, against what a person lists. */
export type SkillState =
  /** There, at a level that the list does not name. */
  | 'LEVEL_UNKNOWN'
  /** There, at a lower level. */
  | 'LOWER'
  /** Not in the list. */
  | 'MISSING'
  /** There at the level, or a higher one. */
  | 'THERE';

/** Which teams are wanted: those that fit all that is given. */
export type TeamFilter = {
  /** The day lies within its dates (or the opposite). */
  existing?: boolean | null | undefined;
  /** Has this id at its source. */
  externalId?: string | null | undefined;
  /** Directly below this team. */
  parentId?: string | null | undefined;
  /** Top-level (or the opposite). */
  roots?: boolean | null | undefined;
  /** Words of the name. */
  search?: string | null | undefined;
  /** Came from this source. */
  source?: string | null | undefined;
};

/** Sends a test to a webhook. */
export type TestWebhookInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The webhook: its id or its key. */
  webhookId: string;
};

/** Against the measurement before. */
export type Trend =
  /** More than 2 % lower. */
  | 'DOWN'
  /** Within 2 %, or nothing was measured before. */
  | 'FLAT'
  /** More than 2 % higher. */
  | 'UP';

/** Takes a scenario out of the archive. */
export type UnarchiveScenarioInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

/** Takes back the newest act that is not yet taken back, by appending its inverse. */
export type UndoChangeInput = {
  /** The newest of all; left out: the newest of one’s own. */
  anyone?: boolean | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Somebody does not come, or stay, after all. */
export type UnfillRequisitionSeatInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Their last day in the seat; left out: today. Before their first day: they never came. */
  lastDay?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** The key of the seat. */
  seatKey: string;
};

/** What is given becomes the policy; what is left out stays. */
export type UpdateCoveragePolicyInput = {
  /** Days before a gap opens in which those whom it concerns are told. */
  alertDays?: number | null | undefined;
  /** Days after which a holder is asked again; null: never. */
  confirmEveryDays?: number | null | undefined;
  /** Usual days from opening a requisition to a filled seat. */
  daysToFill?: number | null | undefined;
  /** The same for seats of some levels; all of them. */
  daysToFillByLevel?: Array<LevelDaysInput> | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Whether one person may hold both roles. */
  hybridAllowed?: boolean | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** More initiatives than this held by one person are on paper; null is no limit. */
  mostInitiatives?: number | null | undefined;
  /** Days before an ending in which it counts as ending soon. */
  noticeDays?: number | null | undefined;
  /** All roles beside the two owners. */
  ownRoles?: Array<OwnRoleInput> | null | undefined;
  /** The roles that kinds of initiatives need; kinds left out stay. */
  requiredRoles?: Array<RequiredRolesInput> | null | undefined;
  /** All rules of rungs. */
  rungs?: Array<RungRuleInput> | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Percent; a known allocation below it covers on paper only. */
  smallestAllocation?: number | null | undefined;
  /** All kinds of findings that nobody wants to hear of. */
  switchedOff?: Array<string> | null | undefined;
};

/** What is given becomes the facts of a dotted line; what is left out stays. */
export type UpdateDottedLineInput = {
  /** The dotted line. */
  dottedLineId: string;
  /** Last day; null is open. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What stands on the line in the chart; null is the type alone. */
  label?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; null is since ever. */
  startDate?: string | null | undefined;
  /** What the second manager is for. */
  type?: DottedLineType | null | undefined;
};

/** What is given becomes the facts of an initiative; what is left out stays. */
export type UpdateInitiativeInput = {
  /** The whole budget of a project, the yearly one of a product. */
  budget?: MoneyInput | null | undefined;
  /** Last day; null: open-ended. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** How it goes. */
  health?: Health | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative. */
  initiativeId: string;
  /** What kind of work it is. */
  kind?: InitiativeKind | null | undefined;
  /** Where a product is in its life. */
  lifecycleStage?: LifecycleStage | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The program or portfolio that it belongs to; null is none. */
  parentId?: string | null | undefined;
  /** 1 (highest) to 5; null is not ranked. */
  priority?: number | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; null: since ever. */
  startDate?: string | null | undefined;
  /** How far it is; `CLOSED` needs an end date. */
  status?: InitiativeStatus | null | undefined;
  /** The team that owns it; null is none. */
  teamId?: string | null | undefined;
};

/** Changes a job family. What is left out stays; null, but for the role, stays too. */
export type UpdateJobFamilyInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Where they look. */
  focus?: string | null | undefined;
  /** What they are measured to reach. */
  goal?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The family, built in or not. */
  jobFamilyId: string;
  /** What success is measured by. */
  metrics?: Array<string> | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** What its people own. */
  owns?: string | null | undefined;
  /** Hide it, and its profiles, from ladders and drafts; false shows them again. */
  retired?: boolean | null | undefined;
  /** The role of an initiative that its people hold; null: none. */
  role?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Levels of skill, lowest first. A level that a profile asks for has to stay. */
  skillLevels?: Array<string> | null | undefined;
  /** Whom they work with. */
  stakeholders?: Array<string> | null | undefined;
  /** What the family is for. */
  summary?: string | null | undefined;
  /** How long their work lasts. */
  timeFrame?: string | null | undefined;
  /** What they work with. */
  toolkit?: Array<string> | null | undefined;
};

/** Changes a job profile. What is left out, or null, stays. */
export type UpdateJobProfileInput = {
  /** Usual certifications. */
  certifications?: Array<string> | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Its family. */
  familyId?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The profile, built in or not. */
  jobProfileId: string;
  /** What its holder is measured by. */
  metrics?: Array<string> | null | undefined;
  /** Its title; no other profile may have it. */
  name?: string | null | undefined;
  /** Titles that mean the same job. */
  otherNames?: Array<string> | null | undefined;
  /** What its holder does. */
  responsibilities?: Array<string> | null | undefined;
  /** Rung of the ladder; 1 is the lowest. */
  rung?: number | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** All skills that it needs. */
  skills?: Array<ProfileSkillInput> | null | undefined;
  /** What the job is for. */
  summary?: string | null | undefined;
  /** What its holder works with. */
  toolkit?: Array<string> | null | undefined;
};

/** Changes a job spec; what is left out stays. */
export type UpdateJobSpecInput = {
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** What it says beside its text. */
  facts?: JobSpecFactsInput | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job spec: its id or its key. */
  jobSpecId: string;
  /** The whole text. What differs is merged in, so that others’ places and comments stay. */
  text?: string | null | undefined;
  /** The job title, 1 to 300 characters. */
  title?: string | null | undefined;
};

/** What is given becomes the facts of a person; what is left out stays. */
export type UpdatePersonInput = {
  /** Certifications. */
  certifications?: Array<string> | null | undefined;
  /** The name shown everywhere. */
  displayName?: string | null | undefined;
  /** Work e-mail address. */
  email?: string | null | undefined;
  /** Employee number. */
  employeeNumber?: string | null | undefined;
  /** Such as `FULL_TIME` or `CONTRACTOR`. */
  employmentType?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** First day employed; null: since ever. */
  hireDate?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Where the person works. */
  location?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The name by which the person wants to be called. */
  preferredName?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Last day employed; null: open-ended. */
  terminationDate?: string | null | undefined;
};

/** What is given becomes the facts of a position from a day on; what is left out stays. The manager changes by `movePosition`. */
export type UpdatePositionInput = {
  /** Budgeted cost of a year; needs the scope `pay:read`. */
  annualCost?: MoneyInput | null | undefined;
  /** The cost centre. */
  costCenter?: string | null | undefined;
  /** From this day on; left out: today; null: since ever. */
  effectiveOn?: string | null | undefined;
  /** Last day of the seat; null: open-ended; left out: as it is. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Full-time equivalents, 0 to 2. */
  fte?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The job profile. */
  jobProfile?: string | null | undefined;
  /** The level. */
  level?: string | null | undefined;
  /** The location. */
  location?: string | null | undefined;
  /** Filling it is on hold. */
  onHold?: boolean | null | undefined;
  /** What it may pay in a year; needs the scope `pay:read`. */
  payRange?: PayRangeInput | null | undefined;
  /** The position. */
  positionId: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day of the seat; null: since ever; left out: as it is. */
  startDate?: string | null | undefined;
  /** Its team; null is none. */
  teamId?: string | null | undefined;
  /** The title. */
  title?: string | null | undefined;
};

/** Sets the RACI matrix of an initiative. */
export type UpdateRaciInput = {
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative. */
  initiativeId: string;
  /** All rows; null: the default matrix again. */
  rows?: Array<RaciRowInput> | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
};

/** Sets the steps in which requisitions are approved. */
export type UpdateRequisitionApprovalStepsInput = {
  /** The steps in their order; none: asking approves. */
  steps: Array<ApprovalChainStepInput>;
};

/** Changes what a requisition says; what is left out stays. A change of what was asked for (title, reason, team, job profile, initiative, role) makes it a draft again that needs a new approval. */
export type UpdateRequisitionInput = {
  /** Percent of working time for the role; null: unknown. */
  allocation?: number | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** Who hires; null: nobody yet. */
  hiringManagerId?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative; null, with the role: none. */
  initiativeId?: string | null | undefined;
  /** The job profile; null: only a title. */
  jobProfileId?: string | null | undefined;
  /** Why it is wanted. */
  justification?: string | null | undefined;
  /** Why. */
  reason?: RequisitionReason | null | undefined;
  /** Who looks for candidates; null: nobody yet. */
  recruiterId?: string | null | undefined;
  /** The requisition: its id or its key. */
  requisitionId: string;
  /** The role. */
  role?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Day on which somebody should start; null: not said. */
  targetStartDate?: string | null | undefined;
  /** The team; null: none. */
  teamId?: string | null | undefined;
  /** What is wanted. */
  title?: string | null | undefined;
};

/** What is given becomes the facts of a role assignment; what is left out stays. */
export type UpdateRoleAssignmentInput = {
  /** The holder only stands in. */
  acting?: boolean | null | undefined;
  /** Percent of working time, 0 to 100; null: unknown. */
  allocation?: number | null | undefined;
  /** The role assignment. */
  assignmentId: string;
  /** Last day held; null: open-ended. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Who holds it by name. */
  personId?: string | null | undefined;
  /** The position whose incumbent holds it. */
  positionId?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; null: since ever. */
  startDate?: string | null | undefined;
};

/** Other words or targets for a scenario; what is left out stays. */
export type UpdateScenarioInput = {
  /** What it is for: at most 5,000 characters; null is nothing. */
  description?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is called: 1 to 200 characters. */
  name?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
  /** What it is to reach; null is no target at all. */
  targets?: ScenarioTargetsInput | null | undefined;
};

/** Changes settings of the organization; what is left out stays. */
export type UpdateSettingsInput = {
  /** What new job specs end with, at most 5,000 characters; null: a usual statement. */
  jobSpecStatement?: string | null | undefined;
  /** Address of the organization’s logo, https or http; null: not said. */
  organizationLogoUrl?: string | null | undefined;
  /** The organization’s name, as job specs say it, at most 200 characters; null: not said. */
  organizationName?: string | null | undefined;
  /** The organization’s own web page, https or http; null: not said. */
  organizationUrl?: string | null | undefined;
  /** IANA name of the time zone that says which day today is, such as `Europe/Berlin`. */
  timeZone?: string | null | undefined;
};

/** What is given becomes the facts of a team; what is left out stays. */
export type UpdateTeamInput = {
  /** Last day; null: open-ended. */
  endDate?: string | null | undefined;
  /** The version that the thing must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The position that leads it; null is none. */
  leadPositionId?: string | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The team that it belongs to; null makes it top-level. */
  parentId?: string | null | undefined;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** First day; null: since ever. */
  startDate?: string | null | undefined;
  /** The team. */
  teamId: string;
  /** Such as department or squad. */
  type?: string | null | undefined;
};

/** Changes a webhook; what is left out stays. */
export type UpdateWebhookInput = {
  /** What it is told of: one event or more. */
  events?: Array<WebhookEvent> | null | undefined;
  /** The version that it must still have; else it is refused with STALE_VERSION. */
  expectedVersion?: number | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is for: 1 to 200 characters. */
  name?: string | null | undefined;
  /** Where its events are sent. What waits for the old address is sent to the new one. */
  url?: string | null | undefined;
  /** The webhook: its id or its key. */
  webhookId: string;
};

/** The kind of a refusal. */
export type UserErrorCode =
  /** Something else stands in the way, such as a later act. */
  | 'CONFLICT'
  /** It would make a circle, such as a reporting line that comes back to itself. */
  | 'CYCLE'
  /** You may not do this. */
  | 'FORBIDDEN'
  /** A value is not allowed. */
  | 'INVALID'
  /** There is no such thing, or none that you may see. */
  | 'NOT_FOUND'
  /** The thing has changed since the version that was expected. */
  | 'STALE_VERSION';

/** It is decided that an initiative needs no such role. */
export type WaiveRoleInput = {
  /** First day; left out: today; null: since ever. */
  from?: string | null | undefined;
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The initiative. */
  initiativeId: string;
  /** The key that it gets: 16 to 40 of `A-Z a-z 0-9 _ -`, chosen at random and never used before. Left out: one is made. */
  key?: string | null | undefined;
  /** Why it is not needed. */
  reason: string;
  /** The role. */
  role: string;
  /** The scenario that is meant; left out: the live organization. */
  scenarioId?: string | null | undefined;
  /** Last day; left out or null: for good. */
  until?: string | null | undefined;
};

/** Where a delivery is. */
export type WebhookDeliveryState =
  /** The receiver has taken it. */
  | 'DELIVERED'
  /** It was given up. */
  | 'FAILED'
  /** It is to be sent, for the first time or again. */
  | 'PENDING';

/** What receivers are told of. */
export type WebhookEvent =
  /** A job spec was approved: `job_spec.approved`. */
  | 'JOB_SPEC_APPROVED'
  /** A requisition got its last approval: `requisition.approved`. */
  | 'REQUISITION_APPROVED'
  /** The last seat of a requisition was filled: `requisition.filled`. */
  | 'REQUISITION_FILLED'
  /** A requisition was opened: `requisition.opened`. */
  | 'REQUISITION_OPENED'
  /** Somebody tested the webhook: `webhook.test`. Sent to the one that is tested; none listens to it. */
  | 'WEBHOOK_TEST';

/** Why nothing is sent to a webhook. */
export type WebhookPauseReason =
  /** Somebody paused it. */
  | 'BY_HAND'
  /** A delivery was given up, and nothing was taken in the two days before. */
  | 'FAILURES'
  /** The receiver answered 410: it wants no more. */
  | 'GONE';

/** Takes a request for approval back. */
export type WithdrawReviewInput = {
  /** A second call with the same key does nothing and gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say: at most 5,000 characters. */
  note?: string | null | undefined;
  /** The scenario: its id or its key. */
  scenarioId: string;
};

export type UndoActMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoActMutation = { undoChange: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string | null, scopes: Array<string> } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { settings: { timeZone: string, today: string, demoLoaded: boolean } };

export type PaletteQueryVariables = Exact<{
  asOf?: string | null | undefined;
  search: string;
}>;


export type PaletteQuery = { org: { initiatives: { nodes: Array<{ id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } }> }, positions: { nodes: Array<{ id: string, key: string, title: string, incumbents: Array<{ id: string, person: { id: string, displayName: string } }> }> }, people: { nodes: Array<{ id: string, key: string, displayName: string }> }, teams: { nodes: Array<{ id: string, key: string, name: string }> } } };

export type PaletteScenariosQueryVariables = Exact<{
  search: string;
}>;


export type PaletteScenariosQuery = { scenarios: { nodes: Array<{ id: string, name: string, author: { id: string, name: string } | null }> } };

export type CapacityQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  freeAtLeast: number;
  holdersOnly: boolean;
}>;


export type CapacityQuery = { org: { asOf: string, capacity: { peopleCount: number, overAllocatedCount: number, freeCount: number, unknownCount: number, weeks: Array<{ monday: string, allocated: number, capacity: number, over: number, overAllocatedCount: number }>, teams: Array<{ itself: boolean, peopleCount: number, overAllocatedCount: number, team: { id: string, key: string, name: string } | null, weeks: Array<{ monday: string, allocated: number, capacity: number, over: number }> }> } } };

export type CapacityTeamQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId: string;
}>;


export type CapacityTeamQuery = { org: { asOf: string, team: { id: string, key: string, name: string, parent: { id: string, key: string, name: string } | null } | null } };

export type CapacityRowsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  freeAtLeast: number;
  holdersOnly: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CapacityFilter | null | undefined;
  orderBy: CapacityOrder;
}>;


export type CapacityRowsQuery = { org: { asOf: string, capacity: { rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ peak: number, average: number, overWeekCount: number, mostOver: number, freeFrom: string | null, freePercent: number | null, unknownCount: number, person: { id: string, key: string, displayName: string }, team: { id: string, key: string, name: string } | null, weeks: Array<{ monday: string, allocated: number, capacity: number, over: number }> }> } } } };

export type CapacityPersonQueryVariables = Exact<{
  asOf?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  freeAtLeast: number;
  personId: string;
}>;


export type CapacityPersonQuery = { org: { asOf: string, capacity: { row: { unknownCount: number, person: { id: string, key: string, displayName: string }, weeks: Array<{ monday: string, allocated: number, capacity: number, over: number }>, roles: Array<{ from: string | null, to: string | null, allocated: Array<number>, assignment: { id: string, role: string, allocation: number | null, initiative: { id: string, key: string, name: string } } }> } | null } } };

export type ComingFreeQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  freeAtLeast: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComingFreeQuery = { org: { asOf: string, capacity: { comingFree: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ day: string, percent: number | null, cause: FreedBy, person: { id: string, key: string, displayName: string }, assignment: { id: string, role: string, initiative: { id: string, key: string, name: string } } }> } } } };

export type ClosingQueryVariables = Exact<{
  asOf?: string | null | undefined;
  initiativeId: string;
  role?: Array<string> | string | null | undefined;
  days: DayIntervalInput;
}>;


export type ClosingQuery = { viewer: { id: string, scopes: Array<string> } | null, org: { initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } | null, coverage: { gaps: { nodes: Array<{ id: string, role: string, from: string | null, to: string | null, reason: CoverageGapReason, exposure: { minor: number, currency: string } | null, lastHolder: { id: string, displayName: string } | null, candidates: Array<{ score: number, freeAllocation: number, neededAllocation: number, allocationAfter: number, freeFrom: string | null, person: { id: string, key: string, displayName: string }, reasons: Array<{ kind: CandidateReasonKind, text: string, points: number }>, wouldStop: Array<{ id: string, role: string, allocation: number | null, initiative: { id: string, key: string, name: string } }> }>, options: Array<{ kind: ClosingOptionKind, text: string, from: string | null, daysUncovered: number | null, daysOpenedElsewhere: number, edits: unknown, person: { id: string, displayName: string } | null, position: { id: string, title: string } | null, cost: { minor: number, currency: string } | null, opensElsewhere: Array<{ role: string, from: string | null, to: string | null, initiative: { id: string, key: string, name: string } }> }> }> } } } };

export type DraftScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftScenariosQuery = { scenarios: { nodes: Array<{ id: string, name: string }> } };

export type CreateClosingScenarioMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type CreateClosingScenarioMutation = { createScenario: { scenario: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CloseGapMutationVariables = Exact<{
  input: EditOrgInput;
}>;


export type CloseGapMutation = { editOrg: { revision: number | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DepartureQueryVariables = Exact<{
  asOf?: string | null | undefined;
  personId: string;
  lastDay?: string | null | undefined;
}>;


export type DepartureQuery = { org: { departure: { lastDay: string, gaps: Array<{ id: string, role: string, leadershipGap: LeadershipGap | null, from: string | null, to: string | null, severity: number, exposure: { minor: number, currency: string } | null, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } }>, stillCovered: Array<{ id: string, role: string, initiative: { id: string, key: string, name: string } }>, vacated: Array<{ id: string, key: string, title: string }> } } };

export type CoverageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  scenarioId?: string | null | undefined;
  teamId?: string | null | undefined;
  before: string;
  from: string;
  to: string;
}>;


export type CoverageQuery = { org: { asOf: string, coverage: { initiativeCount: number, coveredCount: number, missingProjectOwnerCount: number, missingProductOwnerCount: number, leaderlessCount: number, before: Array<{ date: string, initiativeCount: number, coveredCount: number }>, timeline: Array<{ date: string, initiativeCount: number, coveredCount: number, missingProjectOwnerCount: number, missingProductOwnerCount: number, leaderlessCount: number }> } } };

export type CoverageByTeamQueryVariables = Exact<{
  asOf?: string | null | undefined;
  scenarioId?: string | null | undefined;
}>;


export type CoverageByTeamQuery = { org: { asOf: string, coverageByTeam: Array<{ initiativeCount: number, coveredCount: number, missingProjectOwnerCount: number, missingProductOwnerCount: number, leaderlessCount: number, team: { id: string, key: string, name: string } | null }> } };

export type CoverageOfTeamQueryVariables = Exact<{
  asOf?: string | null | undefined;
  scenarioId?: string | null | undefined;
  teamId: string;
}>;


export type CoverageOfTeamQuery = { org: { asOf: string, team: { id: string, key: string, name: string, parent: { id: string, key: string, name: string } | null, children: Array<{ id: string, key: string, name: string, coverage: { initiativeCount: number, coveredCount: number, missingProjectOwnerCount: number, missingProductOwnerCount: number, leaderlessCount: number } }> } | null } };

export type GapsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  scenarioId?: string | null | undefined;
  teamId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CoverageGapFilter | null | undefined;
  orderBy?: CoverageGapOrder | null | undefined;
}>;


export type GapsQuery = { org: { asOf: string, coverage: { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: string, leadershipGap: LeadershipGap | null, from: string | null, to: string | null, daysOpen: number | null, reason: CoverageGapReason, severity: number, openBy: string | null, severityParts: Array<{ label: string, points: number }>, exposure: { minor: number, currency: string, days: number, ofDays: number, budget: { minor: number, currency: string } } | null, expectedFill: { day: string | null, position: { id: string, key: string, title: string } } | null, team: { id: string, key: string, name: string } | null, lastHolder: { id: string, displayName: string } | null, initiative: { id: string, key: string, name: string, kind: InitiativeKind, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } }> } } } };

export type DashboardQueryVariables = Exact<{
  asOf?: string | null | undefined;
  scenarioId?: string | null | undefined;
  teamId?: string | null | undefined;
  from: string;
  to: string;
}>;


export type DashboardQuery = { org: { asOf: string, coverage: { exposure: Array<{ minor: number, currency: string }>, comparison: Array<{ period: ComparisonPeriod, date: string, counts: { initiativeCount: number, coveredCount: number }, knownThen: { initiativeCount: number, coveredCount: number } | null }>, statistics: { ages: { openCount: number, meanDays: number | null, medianDays: number | null, oldestDays: number | null, withoutBeginningCount: number }, timeToCover: { closedCount: number, meanDays: number | null }, trend: Array<{ month: string, openCount: number, closedCount: number, meanDays: number | null }>, portfolios: Array<{ initiativeCount: number, initiative: { id: string, key: string, name: string }, ages: { openCount: number, meanDays: number | null, oldestDays: number | null }, timeToCover: { closedCount: number, meanDays: number | null } }> }, forecast: Array<{ cause: ForecastCause, causeText: string, openBy: string, isBeingFilled: boolean, expectedFill: { day: string | null, position: { id: string, key: string, title: string } } | null, gap: { id: string, role: string, from: string | null, to: string | null, exposure: { minor: number, currency: string } | null, initiative: { id: string, key: string, name: string, kind: InitiativeKind, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } } }>, heatMap: { days: Array<string>, rows: Array<{ team: { id: string, key: string, name: string } | null, counts: Array<{ initiativeCount: number, coveredCount: number, missingProjectOwnerCount: number, missingProductOwnerCount: number, leaderlessCount: number }> }> } } } };

export type CoverageScenarioQueryVariables = Exact<{
  id: string;
}>;


export type CoverageScenarioQuery = { scenario: { id: string, name: string } | null };

export type HiringPlanQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
  asOf?: string | null | undefined;
  teamId?: string | null | undefined;
  months: number;
  showsTeam: boolean;
  teamKey: string;
}>;


export type HiringPlanQuery = { org: { asOf: string, team?: { key: string, name: string, parent: { key: string, name: string } | null } | null, hiringPlan: { total: Array<{ month: string, filled: number, expected: number, drafted: number, vacant: number, hires: number, leavers: number, givenBelow: number | null, headcountDifference: number | null, target: { headcount: number | null, since: string, runRate: { minor: number, currency: string } | null } | null, runRateDifference: { minor: number, currency: string } | null, expectedRunRate: Array<{ minor: number, currency: string }> | null, cost: Array<{ minor: number, currency: string }> | null }>, rows: Array<{ itself: boolean, team: { key: string, name: string } | null, months: Array<{ month: string, expected: number, drafted: number, headcountDifference: number | null, target: { headcount: number | null } | null }> }>, requisitions: Array<{ openBy: string | null, expectedStart: string | null, lateBecause: RequisitionLateness | null, requisition: { key: string, title: string, status: RequisitionStatus, targetStartDate: string | null, openedOn: string | null, openings: number, filledCount: number, team: { key: string, name: string } | null } }> } } };

export type PlanMonthFragment = { month: string, filled: number, expected: number, drafted: number, vacant: number, hires: number, leavers: number, givenBelow: number | null, headcountDifference: number | null, target: { headcount: number | null, since: string, runRate: { minor: number, currency: string } | null } | null, runRateDifference: { minor: number, currency: string } | null, expectedRunRate: Array<{ minor: number, currency: string }> | null, cost: Array<{ minor: number, currency: string }> | null };

export type LivePlanQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId?: string | null | undefined;
  months: number;
}>;


export type LivePlanQuery = { org: { hiringPlan: { total: Array<{ month: string, expected: number }> } } };

export type SetHiringTargetsMutationVariables = Exact<{
  input: SetHiringTargetsInput;
}>;


export type SetHiringTargetsMutation = { setHiringTargets: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type FindPlanTeamsQueryVariables = Exact<{
  search: string;
}>;


export type FindPlanTeamsQuery = { org: { teams: { nodes: Array<{ key: string, name: string }> } } };

export type CreateRequisitionMutationVariables = Exact<{
  input: CreateRequisitionInput;
}>;


export type CreateRequisitionMutation = { createRequisition: { requisition: { id: string, key: string, title: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UpdateRequisitionMutationVariables = Exact<{
  input: UpdateRequisitionInput;
}>;


export type UpdateRequisitionMutation = { updateRequisition: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CopyRequisitionMutationVariables = Exact<{
  input: CopyRequisitionInput;
}>;


export type CopyRequisitionMutation = { copyRequisition: { requisition: { id: string, key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type AddRequisitionSeatsMutationVariables = Exact<{
  input: AddRequisitionSeatsInput;
}>;


export type AddRequisitionSeatsMutation = { addRequisitionSeats: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CancelRequisitionSeatMutationVariables = Exact<{
  input: CancelRequisitionSeatInput;
}>;


export type CancelRequisitionSeatMutation = { cancelRequisitionSeat: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type FillRequisitionSeatMutationVariables = Exact<{
  input: FillRequisitionSeatInput;
}>;


export type FillRequisitionSeatMutation = { fillRequisitionSeat: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UnfillRequisitionSeatMutationVariables = Exact<{
  input: UnfillRequisitionSeatInput;
}>;


export type UnfillRequisitionSeatMutation = { unfillRequisitionSeat: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RequisitionStepMutationVariables = Exact<{
  input: RequisitionStepInput;
  verdict: RequisitionVerdictInput;
  submit?: boolean | null | undefined;
  withdraw?: boolean | null | undefined;
  approve?: boolean | null | undefined;
  sendBack?: boolean | null | undefined;
  open?: boolean | null | undefined;
  hold?: boolean | null | undefined;
  resume?: boolean | null | undefined;
  cancel?: boolean | null | undefined;
  reopen?: boolean | null | undefined;
  remind?: boolean | null | undefined;
}>;


export type RequisitionStepMutation = { submit?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, withdraw?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, approve?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, sendBack?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, open?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, hold?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, resume?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, cancel?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, reopen?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> }, remind?: { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type StepOutcomeFragment = { requisition: { id: string, status: RequisitionStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> };

export type ApprovalChainQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalChainQuery = { viewer: { id: string, scopes: Array<string> } | null, requisitionApprovalChain: { steps: Array<{ name: string, minApprovals: number, notRequester: boolean, approvers: Array<{ id: string, name: string }>, condition: { reasons: Array<RequisitionReason>, seatsFrom: number | null, annualCostOver: { minor: number, currency: string } | null, teams: Array<{ id: string, key: string, name: string }> } | null }>, delegates: Array<{ firstDay: string, lastDay: string, mine: boolean, from: { id: string, name: string }, to: { id: string, name: string } }>, accounts: Array<{ id: string, name: string }> } };

export type UpdateApprovalStepsMutationVariables = Exact<{
  input: UpdateRequisitionApprovalStepsInput;
}>;


export type UpdateApprovalStepsMutation = { updateRequisitionApprovalSteps: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SetApprovalDelegatesMutationVariables = Exact<{
  input: SetApprovalDelegatesInput;
}>;


export type SetApprovalDelegatesMutation = { setApprovalDelegates: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RequisitionCardFragment = { id: string, key: string, version: number, title: string, status: RequisitionStatus, reason: RequisitionReason, openings: number, filledCount: number, targetStartDate: string | null, openBy: string | null, late: RequisitionLateness | null, waitingForMe: boolean, role: string | null, team: { id: string, key: string, name: string } | null, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } | null, hiringManager: { id: string, key: string, displayName: string } | null, seats: Array<{ key: string, state: RequisitionSeatState, position: { id: string, key: string, title: string } }>, approval: { requestedOn: string, daysWaiting: number, openStep: { name: string } | null, waitingFor: Array<{ id: string, name: string }>, reminders: Array<{ day: string }> } | null, acts: Array<{ act: RequisitionAct, refused: string | null }> };

export type HiringQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
  filter?: RequisitionFilter | null | undefined;
  orderBy?: RequisitionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HiringQuery = { org: { asOf: string, requisitions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, version: number, title: string, status: RequisitionStatus, reason: RequisitionReason, openings: number, filledCount: number, targetStartDate: string | null, openBy: string | null, late: RequisitionLateness | null, waitingForMe: boolean, role: string | null, team: { id: string, key: string, name: string } | null, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } | null, hiringManager: { id: string, key: string, displayName: string } | null, seats: Array<{ key: string, state: RequisitionSeatState, position: { id: string, key: string, title: string } }>, approval: { requestedOn: string, daysWaiting: number, openStep: { name: string } | null, waitingFor: Array<{ id: string, name: string }>, reminders: Array<{ day: string }> } | null, acts: Array<{ act: RequisitionAct, refused: string | null }> }> } } };

export type WaitingRequisitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingRequisitionsQuery = { org: { asOf: string, requisitions: { totalCount: number, nodes: Array<{ id: string, key: string, version: number, title: string, status: RequisitionStatus, reason: RequisitionReason, openings: number, filledCount: number, targetStartDate: string | null, openBy: string | null, late: RequisitionLateness | null, waitingForMe: boolean, role: string | null, team: { id: string, key: string, name: string } | null, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } | null, hiringManager: { id: string, key: string, displayName: string } | null, seats: Array<{ key: string, state: RequisitionSeatState, position: { id: string, key: string, title: string } }>, approval: { requestedOn: string, daysWaiting: number, openStep: { name: string } | null, waitingFor: Array<{ id: string, name: string }>, reminders: Array<{ day: string }> } | null, acts: Array<{ act: RequisitionAct, refused: string | null }> }> } } };

export type WaitingCountQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingCountQuery = { org: { asOf: string, requisitions: { totalCount: number } } };

export type RequisitionQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
  id: string;
}>;


export type RequisitionQuery = { org: { asOf: string, requisition: { justification: string, allocation: number | null, createdOn: string, openedOn: string | null, closedOn: string | null, mayEdit: boolean, id: string, key: string, version: number, title: string, status: RequisitionStatus, reason: RequisitionReason, openings: number, filledCount: number, targetStartDate: string | null, openBy: string | null, late: RequisitionLateness | null, waitingForMe: boolean, role: string | null, annualCost: { minor: number, currency: string } | null, recruiter: { id: string, key: string, displayName: string } | null, jobProfile: { id: string, key: string, name: string } | null, gap: { id: string, from: string | null, to: string | null, reason: CoverageGapReason, openBy: string | null } | null, seats: Array<{ key: string, state: RequisitionSeatState, position: { id: string, key: string, title: string, level: string | null, location: string | null, status: PositionStatus, manager: { id: string, key: string, title: string } | null, annualCost: { minor: number, currency: string } | null }, filled: { on: string, person: { id: string, key: string, displayName: string } | null, assignment: { id: string, role: string } | null } | null }>, approval: { requestedOn: string, approvedOn: string | null, daysWaiting: number, requestedBy: { id: string, name: string }, steps: Array<{ name: string, minApprovals: number, approvals: number, notRequester: boolean, done: boolean, approvers: Array<{ id: string, name: string }> }>, openStep: { name: string } | null, waitingFor: Array<{ id: string, name: string }>, verdicts: Array<{ step: string, day: string, note: string | null, by: { id: string, name: string }, onBehalfOf: { id: string, name: string } | null }>, reminders: Array<{ day: string, by: { id: string, name: string } }> } | null, sentBack: { day: string, note: string, by: { id: string, name: string } } | null, history: Array<{ revision: number, at: string, text: string, actor: { id: string, name: string } }>, team: { id: string, key: string, name: string } | null, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } | null, hiringManager: { id: string, key: string, displayName: string } | null, acts: Array<{ act: RequisitionAct, refused: string | null }> } | null } };

export type HiringScenarioQueryVariables = Exact<{
  id: string;
}>;


export type HiringScenarioQuery = { scenario: { id: string, name: string, status: ScenarioStatus | null } | null };

export type FindHiringTeamsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindHiringTeamsQuery = { org: { asOf: string, teams: { nodes: Array<{ id: string, key: string, name: string }> } } };

export type FindHiringPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindHiringPeopleQuery = { org: { asOf: string, people: { nodes: Array<{ id: string, key: string, displayName: string, email: string | null }> } } };

export type FindVacanciesQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type FindVacanciesQuery = { org: { asOf: string, positions: { nodes: Array<{ id: string, key: string, title: string, team: { id: string, name: string } | null }> } } };

export type FindHiringInitiativesQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type FindHiringInitiativesQuery = { org: { asOf: string, initiatives: { nodes: Array<{ id: string, key: string, name: string }> } } };

export type HiringLaddersQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
}>;


export type HiringLaddersQuery = { org: { asOf: string, policy: { id: string, ownRoles: Array<{ role: string, label: string }> }, jobFamilies: Array<{ id: string, key: string, name: string, role: string | null }>, jobProfiles: Array<{ id: string, key: string, name: string, familyKey: string }> } };

export type HiringTeamQueryVariables = Exact<{
  id: string;
}>;


export type HiringTeamQuery = { org: { asOf: string, team: { id: string, key: string, name: string } | null } };

export type InitiativeRequisitionsQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeRequisitionsQuery = { org: { asOf: string, initiative: { id: string, requisitions: Array<{ id: string, key: string, title: string, role: string | null, status: RequisitionStatus }> } | null } };

export type ImportOrgMutationVariables = Exact<{
  input: ImportOrgInput;
}>;


export type ImportOrgMutation = { importOrg: { created: number, changed: number, removed: number, rowErrors: Array<{ file: string, line: number, column: string, message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DemoQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoQuery = { settings: { demoLoaded: boolean } };

export type RemoveDemoMutationVariables = Exact<{
  input: RemoveDemoInput;
}>;


export type RemoveDemoMutation = { removeDemo: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type InitiativeListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: InitiativeFilter | null | undefined;
  orderBy?: InitiativeOrder | null | undefined;
}>;


export type InitiativeListQuery = { org: { asOf: string, initiatives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, kind: InitiativeKind, status: InitiativeStatus, priority: number | null, startDate: string | null, endDate: string | null, needsOwners: boolean, leadershipGap: LeadershipGap | null, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean }, team: { id: string, key: string, name: string } | null, risks: Array<{ kind: RiskKind, message: string }> }> } } };

export type InitiativeQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type InitiativeQuery = { org: { asOf: string, initiative: { id: string, key: string, name: string, kind: InitiativeKind, status: InitiativeStatus, lifecycleStage: LifecycleStage | null, health: Health | null, priority: number | null, startDate: string | null, endDate: string | null, source: string | null, externalId: string | null, version: number, needsOwners: boolean, leadershipGap: LeadershipGap | null, budget: { minor: number, currency: string } | null, team: { id: string, key: string, name: string } | null, parent: { id: string, key: string, name: string } | null, children: Array<{ id: string, key: string, name: string, kind: InitiativeKind, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } }>, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean }, pairTimeline: Array<{ role: string, segments: Array<{ from: string | null, to: string | null, state: HalfState, reason: CoverageGapReason | null, holders: Array<{ acting: boolean, person: { id: string, key: string, displayName: string } | null, position: { id: string, key: string, title: string } | null }> }> }>, roles: Array<{ role: string, state: RoleCoverageState, required: boolean, waived: boolean, missing: boolean, holders: Array<{ acting: boolean, allocation: number | null, person: { id: string, key: string, displayName: string } | null, position: { id: string, key: string, title: string } | null }> }>, risks: Array<{ kind: RiskKind, role: string | null, message: string, person: { id: string, key: string, displayName: string } | null }>, gaps: Array<{ id: string, role: string, from: string | null, to: string | null, reason: CoverageGapReason, lastHolder: { id: string, displayName: string } | null }>, assignments: Array<{ id: string, key: string, role: string, startDate: string | null, endDate: string | null, allocation: number | null, acting: boolean, inForce: boolean, person: { id: string, key: string, displayName: string } | null, position: { id: string, key: string, title: string } | null }>, waivers: Array<{ id: string, key: string, role: string, reason: string, author: string | null, from: string | null, until: string | null, inForce: boolean }> } | null } };

export type FindPeopleQueryVariables = Exact<{
  asOf?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type FindPeopleQuery = { org: { people: { nodes: Array<{ id: string, key: string, displayName: string, email: string | null }> } } };

export type FindPositionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type FindPositionsQuery = { org: { positions: { nodes: Array<{ id: string, key: string, title: string, status: PositionStatus, team: { id: string, name: string } | null }> } } };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { assignment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type EndRoleAssignmentMutationVariables = Exact<{
  input: EndRoleAssignmentInput;
}>;


export type EndRoleAssignmentMutation = { endRoleAssignment: { assignment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type WaiveRoleMutationVariables = Exact<{
  input: WaiveRoleInput;
}>;


export type WaiveRoleMutation = { waiveRole: { waiver: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type EndWaiverMutationVariables = Exact<{
  input: EndWaiverInput;
}>;


export type EndWaiverMutation = { endWaiver: { waiver: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type LaddersQueryVariables = Exact<{
  asOf?: string | null | undefined;
  includeRetired: boolean;
}>;


export type LaddersQuery = { org: { asOf: string, policy: { id: string, ownRoles: Array<{ role: string, label: string }> }, jobFamilies: Array<{ id: string, key: string, name: string, version: number, role: string | null, summary: string, owns: string, focus: string, goal: string, timeFrame: string, metrics: Array<string>, stakeholders: Array<string>, toolkit: Array<string>, skillLevels: Array<string>, isBuiltIn: boolean, isEdited: boolean, retired: boolean }>, jobProfiles: Array<{ id: string, key: string, familyKey: string, name: string, otherNames: Array<string>, rung: number, summary: string, responsibilities: Array<string>, positionCount: number, isBuiltIn: boolean, isEdited: boolean, retired: boolean, skills: Array<{ name: string, level: string | null }> }> } };

export type JobProfileQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type JobProfileQuery = { org: { asOf: string, jobProfile: { id: string, key: string, version: number, name: string, otherNames: Array<string>, rung: number, summary: string, responsibilities: Array<string>, metrics: Array<string>, toolkit: Array<string>, certifications: Array<string>, retired: boolean, isBuiltIn: boolean, isEdited: boolean, positionCount: number, source: string | null, skills: Array<{ name: string, level: string | null, description: string | null }>, family: { id: string, key: string, name: string, owns: string, skillLevels: Array<string> }, differences: Array<{ part: string, removed: Array<string>, added: Array<string> }>, history: Array<{ revision: number, at: string, actor: string, label: string, differences: Array<{ part: string, removed: Array<string>, added: Array<string> }> }> } | null } };

export type UpdateJobProfileMutationVariables = Exact<{
  input: UpdateJobProfileInput;
}>;


export type UpdateJobProfileMutation = { updateJobProfile: { jobProfile: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CreateJobProfileMutationVariables = Exact<{
  input: CreateJobProfileInput;
}>;


export type CreateJobProfileMutation = { createJobProfile: { jobProfile: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CopyJobProfileMutationVariables = Exact<{
  input: CopyJobProfileInput;
}>;


export type CopyJobProfileMutation = { copyJobProfile: { jobProfile: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RetireJobProfileMutationVariables = Exact<{
  input: RetireJobProfileInput;
}>;


export type RetireJobProfileMutation = { retireJobProfile: { jobProfile: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ResetJobProfileMutationVariables = Exact<{
  input: ResetJobProfileInput;
}>;


export type ResetJobProfileMutation = { resetJobProfile: { jobProfile: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CreateJobFamilyMutationVariables = Exact<{
  input: CreateJobFamilyInput;
}>;


export type CreateJobFamilyMutation = { createJobFamily: { jobFamily: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UpdateJobFamilyMutationVariables = Exact<{
  input: UpdateJobFamilyInput;
}>;


export type UpdateJobFamilyMutation = { updateJobFamily: { jobFamily: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ResetJobFamilyMutationVariables = Exact<{
  input: ResetJobFamilyInput;
}>;


export type ResetJobFamilyMutation = { resetJobFamily: { jobFamily: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ImportJobFrameworkMutationVariables = Exact<{
  input: ImportJobFrameworkInput;
}>;


export type ImportJobFrameworkMutation = { importJobFramework: { created: number, changed: number, unchanged: number, ignoredColumns: Array<string>, warnings: Array<string>, columns: Array<{ field: FrameworkField, column: string }>, ladders: Array<{ name: string, role: string | null, outcome: FrameworkOutcome, rungs: Array<{ name: string, rung: number, skillCount: number, outcome: FrameworkOutcome }> }>, rowErrors: Array<{ file: string, line: number, column: string, message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type NextStepsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type NextStepsQuery = { org: { asOf: string, person: { id: string, nextSteps: Array<{ kind: NextStepKind, certificationsMissing: Array<string>, newResponsibilities: Array<string>, reasons: Array<string>, from: { id: string, key: string, name: string }, to: { id: string, key: string, name: string, family: { id: string, skillLevels: Array<string> } }, skills: Array<{ name: string, needed: string | null, held: string | null, state: SkillState }> }> } | null } };

export type AddJobSpecCommentMutationVariables = Exact<{
  input: AddJobSpecCommentInput;
}>;


export type AddJobSpecCommentMutation = { addJobSpecComment: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type EditJobSpecCommentMutationVariables = Exact<{
  input: EditJobSpecCommentInput;
}>;


export type EditJobSpecCommentMutation = { editJobSpecComment: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ResolveJobSpecCommentMutationVariables = Exact<{
  input: ResolveJobSpecCommentInput;
}>;


export type ResolveJobSpecCommentMutation = { resolveJobSpecComment: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DeleteJobSpecCommentMutationVariables = Exact<{
  input: DeleteJobSpecCommentInput;
}>;


export type DeleteJobSpecCommentMutation = { deleteJobSpecComment: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SaveJobSpecVersionMutationVariables = Exact<{
  input: SaveJobSpecVersionInput;
}>;


export type SaveJobSpecVersionMutation = { saveJobSpecVersion: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RestoreJobSpecVersionMutationVariables = Exact<{
  input: RestoreJobSpecVersionInput;
}>;


export type RestoreJobSpecVersionMutation = { restoreJobSpecVersion: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RequestJobSpecApprovalMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type RequestJobSpecApprovalMutation = { requestJobSpecApproval: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ApproveJobSpecMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type ApproveJobSpecMutation = { approveJobSpec: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SendBackJobSpecMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type SendBackJobSpecMutation = { sendBackJobSpec: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type WithdrawJobSpecApprovalMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type WithdrawJobSpecApprovalMutation = { withdrawJobSpecApproval: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ReviseJobSpecMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type ReviseJobSpecMutation = { reviseJobSpec: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ArchiveJobSpecMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type ArchiveJobSpecMutation = { archiveJobSpec: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UnarchiveJobSpecMutationVariables = Exact<{
  input: JobSpecApprovalInput;
}>;


export type UnarchiveJobSpecMutation = { unarchiveJobSpec: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type JobSpecListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: JobSpecFilter | null | undefined;
}>;


export type JobSpecListQuery = { jobSpecs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, title: string, status: JobSpecStatus, updatedAt: string, createdBy: { id: string, name: string }, requisition: { key: string, title: string } | null, initiative: { key: string, name: string } | null }> } };

export type JobSpecPageQueryVariables = Exact<{
  id: string;
}>;


export type JobSpecPageQuery = { jobSpec: { id: string, key: string, version: number, textVersion: number, title: string, text: string, status: JobSpecStatus, mayEdit: boolean, mayApprove: boolean, lockedBecause: string | null, updatedAt: string, jobPostingProblems: Array<string>, role: string | null, facts: { employmentTypes: Array<EmploymentType>, remote: boolean, applicantCountries: Array<string>, validThrough: string | null, url: string | null, directApply: boolean, identifier: string | null, educationRequirements: Array<EducationLevel>, experienceMonths: number | null, experienceInPlaceOfEducation: boolean | null, location: { street: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null } | null, pay: { minMinor: number, maxMinor: number, currency: string, unit: PayUnit } | null }, requisition: { key: string, title: string } | null, jobProfile: { key: string, name: string } | null, initiative: { key: string, name: string } | null, team: { key: string, name: string } | null, createdBy: { id: string, name: string }, versions: Array<{ number: number, label: string, title: string, text: string, at: string, isApproved: boolean, by: { name: string } }>, comments: Array<{ id: string, replyTo: string | null, from: number | null, to: number | null, quote: string, text: string | null, at: string, editedAt: string | null, resolvedAt: string | null, mine: boolean, author: { id: string, name: string }, resolvedBy: { name: string } | null }>, approval: { requestedAt: string, note: string | null, approvedAt: string | null, requestedBy: { name: string }, steps: Array<{ name: string, minApprovals: number, done: boolean, approvers: Array<{ name: string }> }>, verdicts: Array<{ step: string, at: string, note: string | null, approved: boolean, by: { name: string } }> } | null } | null };

export type CreateJobSpecMutationVariables = Exact<{
  input: CreateJobSpecInput;
}>;


export type CreateJobSpecMutation = { createJobSpec: { jobSpec: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UpdateJobSpecMutationVariables = Exact<{
  input: UpdateJobSpecInput;
}>;


export type UpdateJobSpecMutation = { updateJobSpec: { jobSpec: { key: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CopyJobSpecMutationVariables = Exact<{
  input: CopyJobSpecInput;
}>;


export type CopyJobSpecMutation = { copyJobSpec: { jobSpec: { key: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type EditJobSpecTextMutationVariables = Exact<{
  input: EditJobSpecTextInput;
}>;


export type EditJobSpecTextMutation = { editJobSpecText: { textVersion: number | null, accepted: boolean, reload: boolean, edits: Array<{ textVersion: number, clientId: string, changes: string }>, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type FollowJobSpecSubscriptionVariables = Exact<{
  jobSpecId: string;
  after: number;
  clientId: string;
}>;


export type FollowJobSpecSubscription = { jobSpecActs: { textVersion: number, version: number, reload: boolean, edits: Array<{ textVersion: number, clientId: string, changes: string }>, others: Array<{ clientId: string, from: number | null, to: number | null, colour: number, actor: { id: string, name: string } }> } };

export type SetJobSpecFocusMutationVariables = Exact<{
  input: SetJobSpecFocusInput;
}>;


export type SetJobSpecFocusMutation = { setJobSpecFocus: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type FindInitiativesForJobSpecQueryVariables = Exact<{
  search: string;
}>;


export type FindInitiativesForJobSpecQuery = { org: { initiatives: { nodes: Array<{ key: string, name: string }> } } };

export type ChartPositionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChartPositionsQuery = { org: { positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, title: string, status: PositionStatus, fte: number, level: string | null, location: string | null, manager: { key: string } | null, team: { key: string, name: string } | null, incumbents: Array<{ person: { key: string, displayName: string } }> }> } } };

export type ChartInitiativesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChartInitiativesQuery = { org: { initiatives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean }, assignments: Array<{ role: string, inForce: boolean, person: { key: string } | null, position: { key: string } | null }> }> } } };

export type PersonListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
  orderBy?: PersonOrder | null | undefined;
}>;


export type PersonListQuery = { org: { asOf: string, people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, displayName: string, location: string | null, hireDate: string | null, terminationDate: string | null, employed: boolean, incumbencies: Array<{ id: string, position: { id: string, key: string, title: string } }>, assignments: Array<{ id: string, role: string, initiative: { id: string, key: string, name: string } }> }> } } };

export type PersonQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type PersonQuery = { org: { asOf: string, person: { id: string, key: string, displayName: string, employeeNumber: string | null, email: string | null, employmentType: string | null, hireDate: string | null, terminationDate: string | null, employed: boolean, location: string | null, skills: Array<string>, certifications: Array<string>, source: string | null, externalId: string | null, incumbencies: Array<{ id: string, startDate: string | null, endDate: string | null, position: { id: string, key: string, title: string, team: { id: string, key: string, name: string } | null } }>, assignments: Array<{ id: string, role: string, startDate: string | null, endDate: string | null, acting: boolean, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } }> } | null } };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { org: { policy: { id: string, version: number, hybridAllowed: boolean, smallestAllocation: number, mostInitiatives: number | null, noticeDays: number, daysToFill: number, confirmEveryDays: number | null, alertDays: number, switchedOff: Array<string>, requiredRoles: Array<{ kind: InitiativeKind, roles: Array<string> }>, ownRoles: Array<{ role: string, label: string }>, daysToFillByLevel: Array<{ level: string, days: number }>, rungs: Array<{ role: string, leastRung: number, initiativesBelowFrom: number | null, budgetFrom: { minor: number, currency: string } | null }> } }, policyHistory: Array<{ revision: number, at: string, actor: string, changes: Array<string> }> };

export type UpdatePolicyMutationVariables = Exact<{
  input: UpdateCoveragePolicyInput;
}>;


export type UpdatePolicyMutation = { updateCoveragePolicy: { policy: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type FindingsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  kind?: Array<FindingKind> | FindingKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { org: { coverage: { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: FindingKind, role: string | null, day: string | null, message: string, nextStep: string, person: { id: string, key: string, displayName: string } | null, initiative: { id: string, key: string, name: string, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean }, assignments: Array<{ id: string, key: string, role: string, inForce: boolean, person: { id: string, key: string } | null, position: { id: string, key: string } | null }> } }> }, alerts: Array<{ inDays: number, people: Array<{ id: string, key: string, displayName: string }>, entry: { causeText: string, gap: { id: string, role: string, from: string | null, initiative: { id: string, key: string, name: string } } } }> } } };

export type ConfirmAssignmentMutationVariables = Exact<{
  input: ConfirmAssignmentInput;
}>;


export type ConfirmAssignmentMutation = { confirmAssignment: { confirmation: { id: string, day: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RoleFitFieldsFragment = { leaning: RoleFitLeaning, strength: number, balance: number, possiblePoints: number, questionnaireVersion: number, takenAt: string, shared: boolean, mine: boolean, version: number, reasons: Array<{ about: RoleFitAbout, source: RoleFitSource, towards: RoleFitSide | null, points: number, text: string }>, answers: Array<{ questionId: string, value: number }> | null };

export type OwnRoleFitQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRoleFitQuery = { viewer: { id: string, person: { id: string, key: string, displayName: string } | null, roleFit: { leaning: RoleFitLeaning, strength: number, balance: number, possiblePoints: number, questionnaireVersion: number, takenAt: string, shared: boolean, mine: boolean, version: number, reasons: Array<{ about: RoleFitAbout, source: RoleFitSource, towards: RoleFitSide | null, points: number, text: string }>, answers: Array<{ questionId: string, value: number }> | null } | null } | null, roleFitQuestions: { version: number, questions: Array<{ id: string, text: string }> } };

export type PersonRoleFitQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type PersonRoleFitQuery = { viewer: { id: string, person: { id: string, key: string } | null } | null, org: { asOf: string, person: { id: string, roleFit: { leaning: RoleFitLeaning, strength: number, balance: number, possiblePoints: number, questionnaireVersion: number, takenAt: string, shared: boolean, mine: boolean, version: number, reasons: Array<{ about: RoleFitAbout, source: RoleFitSource, towards: RoleFitSide | null, points: number, text: string }>, answers: Array<{ questionId: string, value: number }> | null } | null } | null } };

export type SaveRoleFitMutationVariables = Exact<{
  input: SaveRoleFitInput;
}>;


export type SaveRoleFitMutation = { saveRoleFit: { roleFit: { version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ShareRoleFitMutationVariables = Exact<{
  input: ShareRoleFitInput;
}>;


export type ShareRoleFitMutation = { shareRoleFit: { roleFit: { version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DeleteRoleFitMutationVariables = Exact<{
  input: DeleteRoleFitInput;
}>;


export type DeleteRoleFitMutation = { deleteRoleFit: { roleFit: { version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ScenarioListImpactQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: ScenarioFilter | null | undefined;
}>;


export type ScenarioListImpactQuery = { scenarios: { nodes: Array<{ id: string, version: number, impact: { deltas: Array<{ measure: ImpactMeasure, before: number | null, after: number | null, change: number | null, currency: string | null }> } }> } };

export type CompareScenariosQueryVariables = Exact<{
  ids: Array<string> | string;
  withLive?: boolean | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type CompareScenariosQuery = { compareScenarios: { rowCount: number, sides: Array<{ name: string, scenario: { id: string, status: ScenarioStatus | null, author: { id: string, name: string } | null } | null, impact: { deltas: Array<{ measure: ImpactMeasure, after: number | null, currency: string | null }> } }>, rows: Array<{ subjectKind: string, subjectKey: string, subjectName: string, field: string, fieldName: string, values: Array<string | null> }> } };

export type RequestReviewMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type RequestReviewMutation = { requestReview: { scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type WithdrawReviewMutationVariables = Exact<{
  input: WithdrawReviewInput;
}>;


export type WithdrawReviewMutation = { withdrawReview: { scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ApproveScenarioMutationVariables = Exact<{
  input: ApproveScenarioInput;
}>;


export type ApproveScenarioMutation = { approveScenario: { scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SendBackScenarioMutationVariables = Exact<{
  input: SendBackScenarioInput;
}>;


export type SendBackScenarioMutation = { sendBackScenario: { scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type JudgeChangeMutationVariables = Exact<{
  input: JudgeChangeInput;
}>;


export type JudgeChangeMutation = { judgeChange: { scenario: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type AddScenarioCommentMutationVariables = Exact<{
  input: AddScenarioCommentInput;
}>;


export type AddScenarioCommentMutation = { addScenarioComment: { comment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type EditScenarioCommentMutationVariables = Exact<{
  input: EditScenarioCommentInput;
}>;


export type EditScenarioCommentMutation = { editScenarioComment: { comment: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DeleteScenarioCommentMutationVariables = Exact<{
  input: DeleteScenarioCommentInput;
}>;


export type DeleteScenarioCommentMutation = { deleteScenarioComment: { scenario: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ScenarioQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioQuery = { scenario: { id: string, name: string, description: string | null, status: ScenarioStatus | null, version: number, baseRevision: number, liveRevision: number, appliedRevision: number | null, createdAt: string | null, updatedAt: string | null, mine: boolean, access: ScenarioAccess, lockedBecause: string | null, neededApprovals: Array<string>, canUndo: boolean, canRedo: boolean, author: { id: string, name: string } | null, forkedFrom: { id: string, name: string } | null, shares: Array<{ access: ScenarioAccess, with: { id: string, name: string } | null }>, targets: { headcount: number | null, averageSpan: number | null, layers: number | null, runRate: { minor: number, currency: string } | null } | null, changes: { totalCount: number }, review: { number: number, version: number, note: string | null, outcome: ReviewOutcome | null, requestedAt: string, closedAt: string | null, closingNote: string | null, mayApprove: boolean, mayJudge: boolean, requestedBy: { id: string, name: string }, closedBy: { id: string, name: string } | null, steps: Array<{ name: string, because: string, minApprovals: number, notAuthor: boolean, approved: boolean, approvers: Array<{ id: string, name: string }>, approvals: Array<{ at: string, note: string | null, by: { id: string, name: string } }> }> } | null } | null };

export type ScenarioChangesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ScenarioChangesQuery = { scenario: { id: string, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, index: number, kind: string, text: string, effectiveOn: string | null, subjectKind: string, subjectKey: string, verdict: ChangeVerdict | null, verdictNote: string | null, commentCount: number, verdictBy: { id: string, name: string } | null, act: { key: string, number: number, at: string, label: string, changeCount: number, origin: ActOrigin, actor: { id: string, name: string } } }> } } | null };

export type ScenarioDiscussionQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioDiscussionQuery = { scenario: { id: string, comments: Array<{ id: string, changeId: string | null, replyTo: string | null, at: string, editedAt: string | null, text: string | null, mine: boolean, author: { id: string, name: string } }>, history: Array<{ kind: ScenarioEventKind, at: string, note: string | null, actor: { id: string, name: string } }> } | null };

export type ScenarioActsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ScenarioActsQuery = { scenario: { id: string, acts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, number: number, at: string, label: string, changeCount: number, origin: ActOrigin, undone: boolean, actor: { id: string, name: string } }> } } | null };

export type ScenarioConflictsQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioConflictsQuery = { scenario: { id: string, baseRevision: number, liveRevision: number, conflicts: Array<{ id: string, kind: ConflictKind, message: string, field: string | null, subjectKind: string, subjectKey: string, subjectName: string, base: string | null, live: string | null, mine: string | null, resolution: ConflictChoice | null, resolvedValue: string | null, changeIds: Array<string> }> } | null };

export type ResolveConflictMutationVariables = Exact<{
  input: ResolveConflictInput;
}>;


export type ResolveConflictMutation = { resolveConflict: { conflict: { id: string, resolution: ConflictChoice | null, resolvedValue: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RebaseScenarioMutationVariables = Exact<{
  input: RebaseScenarioInput;
}>;


export type RebaseScenarioMutation = { rebaseScenario: { scenario: { id: string, version: number, baseRevision: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ApplyScenarioMutationVariables = Exact<{
  input: ApplyScenarioInput;
}>;


export type ApplyScenarioMutation = { applyScenario: { revision: number | null, scenario: { id: string, status: ScenarioStatus | null, appliedRevision: number | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RevertScenarioMutationVariables = Exact<{
  input: RevertScenarioInput;
}>;


export type RevertScenarioMutation = { revertScenario: { revision: number | null, scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ScenarioViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenarioViewerQuery = { viewer: { id: string, name: string } | null };

export type ScenarioListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ScenarioFilter | null | undefined;
}>;


export type ScenarioListQuery = { scenarios: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, description: string | null, status: ScenarioStatus | null, mine: boolean, access: ScenarioAccess, updatedAt: string | null, author: { id: string, name: string } | null, forkedFrom: { id: string, name: string } | null, shares: Array<{ access: ScenarioAccess, with: { id: string, name: string } | null }>, changes: { totalCount: number } }> } };

export type CreateScenarioMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type CreateScenarioMutation = { createScenario: { scenario: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UpdateScenarioMutationVariables = Exact<{
  input: UpdateScenarioInput;
}>;


export type UpdateScenarioMutation = { updateScenario: { scenario: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ShareScenarioMutationVariables = Exact<{
  input: ShareScenarioInput;
}>;


export type ShareScenarioMutation = { shareScenario: { scenario: { id: string, shares: Array<{ access: ScenarioAccess, with: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ArchiveScenarioMutationVariables = Exact<{
  input: ArchiveScenarioInput;
}>;


export type ArchiveScenarioMutation = { archiveScenario: { scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UnarchiveScenarioMutationVariables = Exact<{
  input: UnarchiveScenarioInput;
}>;


export type UnarchiveScenarioMutation = { unarchiveScenario: { scenario: { id: string, status: ScenarioStatus | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DeleteScenarioMutationVariables = Exact<{
  input: DeleteScenarioInput;
}>;


export type DeleteScenarioMutation = { deleteScenario: { deletedKey: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type MergeScenarioMutationVariables = Exact<{
  input: MergeScenarioInput;
}>;


export type MergeScenarioMutation = { mergeScenario: { scenario: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type InitiativePanelsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type InitiativePanelsQuery = { org: { initiative: { id: string, key: string, scorecard: { projectHealth: number | null, productHealth: number | null, project: Array<{ measure: ScorecardMeasure, value: number, target: number | null, currency: string | null, day: string, attainment: number | null, because: string, trend: Trend }>, product: Array<{ measure: ScorecardMeasure, value: number, target: number | null, currency: string | null, day: string, attainment: number | null, because: string, trend: Trend }>, trend: Array<{ day: string, projectHealth: number | null, productHealth: number | null }> }, raciOnDay: { isDefault: boolean, parties: Array<string>, rows: Array<{ decision: string, isUnaccountable: boolean, cells: Array<{ party: string, letter: RaciLetter, isRole: boolean, holders: Array<{ person: { key: string, displayName: string } | null, position: { key: string, title: string } | null }> }> }> } } | null } };

export type MapQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId?: string | null | undefined;
}>;


export type MapQuery = { org: { compassAndEngine: { unplacedCount: number, quadrants: Array<{ quadrant: Quadrant, count: number }>, points: Array<{ projectHealth: number, productHealth: number, quadrant: Quadrant, initiative: { key: string, name: string, kind: InitiativeKind, team: { key: string, name: string } | null, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } } }> } } };

export type MapTeamsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MapTeamsQuery = { org: { teams: { nodes: Array<{ key: string, name: string }> } } };

export type RecordMeasurementsMutationVariables = Exact<{
  input: RecordMeasurementsInput;
}>;


export type RecordMeasurementsMutation = { recordMeasurements: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ImportMeasurementsMutationVariables = Exact<{
  input: ImportMeasurementsInput;
}>;


export type ImportMeasurementsMutation = { importMeasurements: { recorded: number, rowErrors: Array<{ line: number, column: string, message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UpdateRaciMutationVariables = Exact<{
  input: UpdateRaciInput;
}>;


export type UpdateRaciMutation = { updateRaci: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { viewer: { id: string, name: string, email: string | null, scopes: Array<string> } | null, settings: { timeZone: string, today: string, demoLoaded: boolean, organizationName: string, organizationUrl: string | null, organizationLogoUrl: string | null, jobSpecStatement: string | null } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<string>, createdAt: string, lastUsedAt: string | null }> };

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type UpdateSettingsMutation = { updateSettings: { settings: { timeZone: string, today: string, organizationName: string, organizationUrl: string | null, organizationLogoUrl: string | null, jobSpecStatement: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { token: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, name: string, url: string, events: Array<WebhookEvent>, pausedBecause: WebhookPauseReason | null, failureCount: number, failingSince: string | null, previousSecretUntil: string | null, version: number }> };

export type WebhookDeliveriesQueryVariables = Exact<{
  id: string;
  state?: WebhookDeliveryState | null | undefined;
  first: number;
}>;


export type WebhookDeliveriesQuery = { webhook: { id: string, pausedBecause: WebhookPauseReason | null, deliveries: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, event: WebhookEvent, body: string, createdAt: string, state: WebhookDeliveryState, attempts: number, nextAttemptAt: string | null, lastStatus: number | null, lastError: string | null, deliveredAt: string | null }> } } | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { secret: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type UpdateWebhookMutation = { updateWebhook: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type PauseWebhookMutationVariables = Exact<{
  input: PauseWebhookInput;
}>;


export type PauseWebhookMutation = { pauseWebhook: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ResumeWebhookMutationVariables = Exact<{
  input: ResumeWebhookInput;
}>;


export type ResumeWebhookMutation = { resumeWebhook: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;


export type RedeliverWebhookMutation = { redeliverWebhook: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type DeleteWebhookMutationVariables = Exact<{
  input: DeleteWebhookInput;
}>;


export type DeleteWebhookMutation = { deleteWebhook: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type ShareLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type ShareLinksQuery = { shareLinks: Array<{ id: string, name: string, teamKey: string | null, createdAt: string, expiresAt: string, showsNames: boolean, showsMoney: boolean }> };

export type CreateShareLinkMutationVariables = Exact<{
  input: CreateShareLinkInput;
}>;


export type CreateShareLinkMutation = { createShareLink: { path: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type RevokeShareLinkMutationVariables = Exact<{
  input: RevokeShareLinkInput;
}>;


export type RevokeShareLinkMutation = { revokeShareLink: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type TeamListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TeamFilter | null | undefined;
}>;


export type TeamListQuery = { org: { asOf: string, teams: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, type: string | null, positionCount: number, initiativeCount: number, lead: { id: string, key: string, title: string, incumbents: Array<{ id: string, person: { id: string, key: string, displayName: string } }> } | null, coverage: { initiativeCount: number, coveredCount: number }, children: Array<{ id: string }> }> } } };

export type TeamQueryVariables = Exact<{
  asOf?: string | null | undefined;
  id: string;
}>;


export type TeamQuery = { org: { asOf: string, team: { id: string, key: string, name: string, type: string | null, source: string | null, externalId: string | null, positionCount: number, initiativeCount: number, parent: { id: string, key: string, name: string } | null, lead: { id: string, key: string, title: string, incumbents: Array<{ id: string, person: { id: string, key: string, displayName: string } }> } | null, children: Array<{ id: string, key: string, name: string, positionCount: number, initiativeCount: number, coverage: { initiativeCount: number, coveredCount: number } }>, coverage: { initiativeCount: number, coveredCount: number, missingProjectOwnerCount: number, missingProductOwnerCount: number, leaderlessCount: number } } | null } };

export type TeamPositionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamPositionsQuery = { org: { asOf: string, positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, title: string, status: PositionStatus, level: string | null, incumbents: Array<{ id: string, person: { id: string, key: string, displayName: string } }> }> } } };

export type TeamInitiativesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  teamId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamInitiativesQuery = { org: { asOf: string, initiatives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, kind: InitiativeKind, leadershipGap: LeadershipGap | null, pair: { productOwner: HalfState, projectOwner: HalfState, samePerson: boolean } }> } } };

export type EditOrgMutationVariables = Exact<{
  input: EditOrgInput;
}>;


export type EditOrgMutation = { editOrg: { revision: number | null, scenario: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SessionScenarioQueryVariables = Exact<{
  id: string;
}>;


export type SessionScenarioQuery = { scenario: { id: string, version: number, epoch: number, epochStart: number, baseRevision: number, lockedBecause: string | null } | null, viewer: { id: string, scopes: Array<string> } | null, settings: { today: string } };

export type SessionRecordsQueryVariables = Exact<{
  revision?: number | null | undefined;
}>;


export type SessionRecordsQuery = { org: { revision: number, records: unknown }, viewer: { id: string, scopes: Array<string> } | null, settings: { today: string } };

export type SessionActsQueryVariables = Exact<{
  scenarioId?: string | null | undefined;
  after: number;
  epoch?: number | null | undefined;
}>;


export type SessionActsQuery = { orgActs: { version: number, epoch: number, status: ScenarioStatus | null, updatedAt: string | null, reload: boolean, acts: Array<{ number: number, label: string, changes: unknown, actor: { id: string, name: string } }> } };

export type FollowActsSubscriptionVariables = Exact<{
  scenarioId?: string | null | undefined;
  after: number;
  epoch?: number | null | undefined;
}>;


export type FollowActsSubscription = { orgActs: { version: number, epoch: number, status: ScenarioStatus | null, updatedAt: string | null, reload: boolean, acts: Array<{ number: number, label: string, changes: unknown, actor: { id: string, name: string } }> } };

export type FollowPresenceSubscriptionVariables = Exact<{
  scenarioId?: string | null | undefined;
  clientId: string;
}>;


export type FollowPresenceSubscription = { presence: Array<{ clientId: string, focusKey: string | null, selectedKeys: Array<string>, colour: number, actor: { name: string } }> };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { setPresence: { userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SessionUndoMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type SessionUndoMutation = { undoChange: { scenario: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export type SessionRedoMutationVariables = Exact<{
  input: RedoChangeInput;
}>;


export type SessionRedoMutation = { redoChange: { scenario: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: string | null }> } };

export const PlanMonthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HiringPlanMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"hires"}},{"kind":"Field","name":{"kind":"Name","value":"leavers"}},{"kind":"Field","name":{"kind":"Name","value":"givenBelow"}},{"kind":"Field","name":{"kind":"Name","value":"headcountDifference"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runRateDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedRunRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<PlanMonthFragment, unknown>;
export const StepOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequisitionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<StepOutcomeFragment, unknown>;
export const RequisitionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequisitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openings"}},{"kind":"Field","name":{"kind":"Name","value":"filledCount"}},{"kind":"Field","name":{"kind":"Name","value":"targetStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForMe"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"openStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<RequisitionCardFragment, unknown>;
export const RoleFitFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaning"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"possiblePoints"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"towards"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RoleFitFieldsFragment, unknown>;
export const UndoActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UndoActMutation, UndoActMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ShellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"demoLoaded"}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"incumbents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;
export const PaletteScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteScenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteScenariosQuery, PaletteScenariosQueryVariables>;
export const CapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Capacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holdersOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"freeAtLeast"},"value":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}}},{"kind":"Argument","name":{"kind":"Name","value":"holdersOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holdersOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"overAllocatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"freeCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCount"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"overAllocatedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itself"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"overAllocatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CapacityQuery, CapacityQueryVariables>;
export const CapacityTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CapacityTeamQuery, CapacityTeamQueryVariables>;
export const CapacityRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holdersOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"freeAtLeast"},"value":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}}},{"kind":"Argument","name":{"kind":"Name","value":"holdersOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holdersOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peak"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"overWeekCount"}},{"kind":"Field","name":{"kind":"Name","value":"mostOver"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"freePercent"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CapacityRowsQuery, CapacityRowsQueryVariables>;
export const CapacityPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CapacityPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"freeAtLeast"},"value":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownCount"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"over"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CapacityPersonQuery, CapacityPersonQueryVariables>;
export const ComingFreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComingFree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"freeAtLeast"},"value":{"kind":"Variable","name":{"kind":"Name","value":"freeAtLeast"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comingFree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComingFreeQuery, ComingFreeQueryVariables>;
export const ClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Closing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleKey"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DayIntervalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"initiativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"openBetween"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FROM"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldStop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"freeAllocation"}},{"kind":"Field","name":{"kind":"Name","value":"neededAllocation"}},{"kind":"Field","name":{"kind":"Name","value":"allocationAfter"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysUncovered"}},{"kind":"Field","name":{"kind":"Name","value":"daysOpenedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"opensElsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edits"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClosingQuery, ClosingQueryVariables>;
export const DraftScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftScenarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DraftScenariosQuery, DraftScenariosQueryVariables>;
export const CreateClosingScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClosingScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateClosingScenarioMutation, CreateClosingScenarioMutationVariables>;
export const CloseGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOrgInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editOrg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseGapMutation, CloseGapMutationVariables>;
export const DepartureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"leadershipGap"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stillCovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vacated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartureQuery, DepartureQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProjectOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProductOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"leaderlessCount"}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProjectOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProductOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"leaderlessCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const CoverageByTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageByTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coverageByTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProjectOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProductOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"leaderlessCount"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageByTeamQuery, CoverageByTeamQueryVariables>;
export const CoverageOfTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageOfTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProjectOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProductOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"leaderlessCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageOfTeamQuery, CoverageOfTeamQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGapFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGapOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"leadershipGap"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"daysOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"severityParts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"ofDays"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedFill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownThen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"meanDays"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDays"}},{"kind":"Field","name":{"kind":"Name","value":"withoutBeginningCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToCover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedCount"}},{"kind":"Field","name":{"kind":"Name","value":"meanDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedCount"}},{"kind":"Field","name":{"kind":"Name","value":"meanDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"meanDays"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeToCover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedCount"}},{"kind":"Field","name":{"kind":"Name","value":"meanDays"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"causeText"}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingFilled"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"heatMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProjectOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProductOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"leaderlessCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const CoverageScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CoverageScenarioQuery, CoverageScenarioQueryVariables>;
export const HiringPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HiringPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"showsTeam"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamKey"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"showsTeam"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itself"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"headcountDifference"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requisitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"expectedStart"}},{"kind":"Field","name":{"kind":"Name","value":"lateBecause"}},{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targetStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openings"}},{"kind":"Field","name":{"kind":"Name","value":"filledCount"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanMonth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HiringPlanMonth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"drafted"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"hires"}},{"kind":"Field","name":{"kind":"Name","value":"leavers"}},{"kind":"Field","name":{"kind":"Name","value":"givenBelow"}},{"kind":"Field","name":{"kind":"Name","value":"headcountDifference"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"runRateDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedRunRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<HiringPlanQuery, HiringPlanQueryVariables>;
export const LivePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LivePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiringPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LivePlanQuery, LivePlanQueryVariables>;
export const SetHiringTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetHiringTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetHiringTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setHiringTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetHiringTargetsMutation, SetHiringTargetsMutationVariables>;
export const FindPlanTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlanTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPlanTeamsQuery, FindPlanTeamsQueryVariables>;
export const CreateRequisitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRequisition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRequisitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateRequisitionMutation, CreateRequisitionMutationVariables>;
export const UpdateRequisitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRequisition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRequisitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRequisitionMutation, UpdateRequisitionMutationVariables>;
export const CopyRequisitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyRequisition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyRequisitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CopyRequisitionMutation, CopyRequisitionMutationVariables>;
export const AddRequisitionSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRequisitionSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRequisitionSeatsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRequisitionSeats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddRequisitionSeatsMutation, AddRequisitionSeatsMutationVariables>;
export const CancelRequisitionSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRequisitionSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRequisitionSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRequisitionSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CancelRequisitionSeatMutation, CancelRequisitionSeatMutationVariables>;
export const FillRequisitionSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillRequisitionSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FillRequisitionSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fillRequisitionSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FillRequisitionSeatMutation, FillRequisitionSeatMutationVariables>;
export const UnfillRequisitionSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnfillRequisitionSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnfillRequisitionSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfillRequisitionSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UnfillRequisitionSeatMutation, UnfillRequisitionSeatMutationVariables>;
export const RequisitionStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequisitionStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequisitionStepInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequisitionVerdictInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"submit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withdraw"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approve"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sendBack"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hold"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resume"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cancel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reopen"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"submit"},"name":{"kind":"Name","value":"submitRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"submit"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withdraw"},"name":{"kind":"Name","value":"withdrawRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withdraw"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"approve"},"name":{"kind":"Name","value":"approveRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approve"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sendBack"},"name":{"kind":"Name","value":"sendBackRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sendBack"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"openRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hold"},"name":{"kind":"Name","value":"holdRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hold"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resume"},"name":{"kind":"Name","value":"resumeRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resume"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cancel"},"name":{"kind":"Name","value":"cancelRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cancel"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reopen"},"name":{"kind":"Name","value":"reopenRequisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reopen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"remind"},"name":{"kind":"Name","value":"remindApprovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remind"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequisitionPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<RequisitionStepMutation, RequisitionStepMutationVariables>;
export const ApprovalChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requisitionApprovalChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"notRequester"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"seatsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"annualCostOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ApprovalChainQuery, ApprovalChainQueryVariables>;
export const UpdateApprovalStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateApprovalSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRequisitionApprovalStepsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRequisitionApprovalSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateApprovalStepsMutation, UpdateApprovalStepsMutationVariables>;
export const SetApprovalDelegatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetApprovalDelegates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetApprovalDelegatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setApprovalDelegates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetApprovalDelegatesMutation, SetApprovalDelegatesMutationVariables>;
export const HiringDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Hiring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequisitionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequisitionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"requisitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequisitionCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequisitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openings"}},{"kind":"Field","name":{"kind":"Name","value":"filledCount"}},{"kind":"Field","name":{"kind":"Name","value":"targetStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForMe"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"openStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<HiringQuery, HiringQueryVariables>;
export const WaitingRequisitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingRequisitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"requisitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waitingForMe"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequisitionCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequisitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openings"}},{"kind":"Field","name":{"kind":"Name","value":"filledCount"}},{"kind":"Field","name":{"kind":"Name","value":"targetStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForMe"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"openStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<WaitingRequisitionsQuery, WaitingRequisitionsQueryVariables>;
export const WaitingCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"requisitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waitingForMe"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingCountQuery, WaitingCountQueryVariables>;
export const RequisitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requisition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"requisition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequisitionCard"}},{"kind":"Field","name":{"kind":"Name","value":"justification"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"filled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"}},{"kind":"Field","name":{"kind":"Name","value":"notRequester"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequisitionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requisition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openings"}},{"kind":"Field","name":{"kind":"Name","value":"filledCount"}},{"kind":"Field","name":{"kind":"Name","value":"targetStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"openBy"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForMe"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiringManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"openStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<RequisitionQuery, RequisitionQueryVariables>;
export const HiringScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HiringScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<HiringScenarioQuery, HiringScenarioQueryVariables>;
export const FindHiringTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindHiringTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindHiringTeamsQuery, FindHiringTeamsQueryVariables>;
export const FindHiringPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindHiringPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindHiringPeopleQuery, FindHiringPeopleQueryVariables>;
export const FindVacanciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindVacancies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"ON_HOLD"},{"kind":"EnumValue","value":"PLANNED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindVacanciesQuery, FindVacanciesQueryVariables>;
export const FindHiringInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindHiringInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindHiringInitiativesQuery, FindHiringInitiativesQueryVariables>;
export const HiringLaddersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HiringLadders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobFamilies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"familyKey"}}]}}]}}]}}]} as unknown as DocumentNode<HiringLaddersQuery, HiringLaddersQueryVariables>;
export const HiringTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HiringTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HiringTeamQuery, HiringTeamQueryVariables>;
export const InitiativeRequisitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeRequisitions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requisitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeRequisitionsQuery, InitiativeRequisitionsQueryVariables>;
export const ImportOrgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportOrg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOrgInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importOrg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"rowErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ImportOrgMutation, ImportOrgMutationVariables>;
export const DemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoLoaded"}}]}}]}}]} as unknown as DocumentNode<DemoQuery, DemoQueryVariables>;
export const RemoveDemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDemo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDemoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDemo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveDemoMutation, RemoveDemoMutationVariables>;
export const InitiativeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"needsOwners"}},{"kind":"Field","name":{"kind":"Name","value":"leadershipGap"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeListQuery, InitiativeListQueryVariables>;
export const InitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Initiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needsOwners"}},{"kind":"Field","name":{"kind":"Name","value":"leadershipGap"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairTimeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acting"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"waived"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acting"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lastHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"allocation"}},{"kind":"Field","name":{"kind":"Name","value":"acting"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeQuery, InitiativeQueryVariables>;
export const FindPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"employed"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPositionsQuery, FindPositionsQueryVariables>;
export const AssignRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AssignRoleMutation, AssignRoleMutationVariables>;
export const EndRoleAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRoleAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRoleAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndRoleAssignmentMutation, EndRoleAssignmentMutationVariables>;
export const WaiveRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaiveRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WaiveRoleMutation, WaiveRoleMutationVariables>;
export const EndWaiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWaiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndWaiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWaiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndWaiverMutation, EndWaiverMutationVariables>;
export const LaddersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ladders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeRetired"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobFamilies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeRetired"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeRetired"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"owns"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"timeFrame"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"}},{"kind":"Field","name":{"kind":"Name","value":"stakeholders"}},{"kind":"Field","name":{"kind":"Name","value":"toolkit"}},{"kind":"Field","name":{"kind":"Name","value":"skillLevels"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeRetired"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeRetired"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"familyKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LaddersQuery, LaddersQueryVariables>;
export const JobProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"}},{"kind":"Field","name":{"kind":"Name","value":"toolkit"}},{"kind":"Field","name":{"kind":"Name","value":"certifications"}},{"kind":"Field","name":{"kind":"Name","value":"retired"}},{"kind":"Field","name":{"kind":"Name","value":"isBuiltIn"}},{"kind":"Field","name":{"kind":"Name","value":"isEdited"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owns"}},{"kind":"Field","name":{"kind":"Name","value":"skillLevels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JobProfileQuery, JobProfileQueryVariables>;
export const UpdateJobProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateJobProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateJobProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateJobProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateJobProfileMutation, UpdateJobProfileMutationVariables>;
export const CreateJobProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateJobProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJobProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJobProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateJobProfileMutation, CreateJobProfileMutationVariables>;
export const CopyJobProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyJobProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyJobProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyJobProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CopyJobProfileMutation, CopyJobProfileMutationVariables>;
export const RetireJobProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireJobProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireJobProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireJobProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RetireJobProfileMutation, RetireJobProfileMutationVariables>;
export const ResetJobProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetJobProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetJobProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetJobProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResetJobProfileMutation, ResetJobProfileMutationVariables>;
export const CreateJobFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateJobFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJobFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJobFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateJobFamilyMutation, CreateJobFamilyMutationVariables>;
export const UpdateJobFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateJobFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateJobFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateJobFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateJobFamilyMutation, UpdateJobFamilyMutationVariables>;
export const ResetJobFamilyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetJobFamily"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetJobFamilyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetJobFamily"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobFamily"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResetJobFamilyMutation, ResetJobFamilyMutationVariables>;
export const ImportJobFrameworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportJobFramework"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJobFrameworkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importJobFramework"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}},{"kind":"Field","name":{"kind":"Name","value":"ladders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"skillCount"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"rowErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ImportJobFrameworkMutation, ImportJobFrameworkMutationVariables>;
export const NextStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skillLevels"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificationsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"newResponsibilities"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextStepsQuery, NextStepsQueryVariables>;
export const AddJobSpecCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddJobSpecComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddJobSpecCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addJobSpecComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddJobSpecCommentMutation, AddJobSpecCommentMutationVariables>;
export const EditJobSpecCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditJobSpecComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditJobSpecCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editJobSpecComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EditJobSpecCommentMutation, EditJobSpecCommentMutationVariables>;
export const ResolveJobSpecCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveJobSpecComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveJobSpecCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveJobSpecComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveJobSpecCommentMutation, ResolveJobSpecCommentMutationVariables>;
export const DeleteJobSpecCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteJobSpecComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteJobSpecCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteJobSpecComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteJobSpecCommentMutation, DeleteJobSpecCommentMutationVariables>;
export const SaveJobSpecVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveJobSpecVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveJobSpecVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveJobSpecVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveJobSpecVersionMutation, SaveJobSpecVersionMutationVariables>;
export const RestoreJobSpecVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreJobSpecVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreJobSpecVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreJobSpecVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreJobSpecVersionMutation, RestoreJobSpecVersionMutationVariables>;
export const RequestJobSpecApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestJobSpecApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestJobSpecApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestJobSpecApprovalMutation, RequestJobSpecApprovalMutationVariables>;
export const ApproveJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveJobSpecMutation, ApproveJobSpecMutationVariables>;
export const SendBackJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendBackJobSpecMutation, SendBackJobSpecMutationVariables>;
export const WithdrawJobSpecApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawJobSpecApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawJobSpecApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawJobSpecApprovalMutation, WithdrawJobSpecApprovalMutationVariables>;
export const ReviseJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReviseJobSpecMutation, ReviseJobSpecMutationVariables>;
export const ArchiveJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveJobSpecMutation, ArchiveJobSpecMutationVariables>;
export const UnarchiveJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnarchiveJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unarchiveJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UnarchiveJobSpecMutation, UnarchiveJobSpecMutationVariables>;
export const JobSpecListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobSpecList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JobSpecFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobSpecs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JobSpecListQuery, JobSpecListQueryVariables>;
export const JobSpecPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobSpecPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mayEdit"}},{"kind":"Field","name":{"kind":"Name","value":"mayApprove"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"jobPostingProblems"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employmentTypes"}},{"kind":"Field","name":{"kind":"Name","value":"remote"}},{"kind":"Field","name":{"kind":"Name","value":"applicantCountries"}},{"kind":"Field","name":{"kind":"Name","value":"validThrough"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"directApply"}},{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"educationRequirements"}},{"kind":"Field","name":{"kind":"Name","value":"experienceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"experienceInPlaceOfEducation"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMinor"}},{"kind":"Field","name":{"kind":"Name","value":"maxMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requisition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isApproved"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JobSpecPageQuery, JobSpecPageQueryVariables>;
export const CreateJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJobSpecInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobSpec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateJobSpecMutation, CreateJobSpecMutationVariables>;
export const UpdateJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateJobSpecInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobSpec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateJobSpecMutation, UpdateJobSpecMutationVariables>;
export const CopyJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyJobSpecInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyJobSpec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobSpec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CopyJobSpecMutation, CopyJobSpecMutationVariables>;
export const EditJobSpecTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditJobSpecText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditJobSpecTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editJobSpecText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reload"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EditJobSpecTextMutation, EditJobSpecTextMutationVariables>;
export const FollowJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobSpecId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobSpecActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobSpecId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobSpecId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reload"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowJobSpecSubscription, FollowJobSpecSubscriptionVariables>;
export const SetJobSpecFocusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetJobSpecFocus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetJobSpecFocusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setJobSpecFocus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetJobSpecFocusMutation, SetJobSpecFocusMutationVariables>;
export const FindInitiativesForJobSpecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindInitiativesForJobSpec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindInitiativesForJobSpecQuery, FindInitiativesForJobSpecQueryVariables>;
export const ChartPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChartPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incumbents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChartPositionsQuery, ChartPositionsQueryVariables>;
export const ChartInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChartInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChartInitiativesQuery, ChartInitiativesQueryVariables>;
export const PersonListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"hireDate"}},{"kind":"Field","name":{"kind":"Name","value":"terminationDate"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}},{"kind":"Field","name":{"kind":"Name","value":"incumbencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonListQuery, PersonListQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"employmentType"}},{"kind":"Field","name":{"kind":"Name","value":"hireDate"}},{"kind":"Field","name":{"kind":"Name","value":"terminationDate"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"certifications"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"incumbencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"acting"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const PolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hybridAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"smallestAllocation"}},{"kind":"Field","name":{"kind":"Name","value":"mostInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"daysToFill"}},{"kind":"Field","name":{"kind":"Name","value":"confirmEveryDays"}},{"kind":"Field","name":{"kind":"Name","value":"alertDays"}},{"kind":"Field","name":{"kind":"Name","value":"switchedOff"}},{"kind":"Field","name":{"kind":"Name","value":"requiredRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysToFillByLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rungs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"leastRung"}},{"kind":"Field","name":{"kind":"Name","value":"initiativesBelowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"budgetFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]} as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const UpdatePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCoveragePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCoveragePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const FindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Findings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inDays"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"causeText"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingsQuery, FindingsQueryVariables>;
export const ConfirmAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAssignmentMutation, ConfirmAssignmentMutationVariables>;
export const OwnRoleFitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRoleFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFitFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roleFitQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaning"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"possiblePoints"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"towards"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OwnRoleFitQuery, OwnRoleFitQueryVariables>;
export const PersonRoleFitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRoleFit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFitFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleFit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaning"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"possiblePoints"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"towards"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionId"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaireVersion"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PersonRoleFitQuery, PersonRoleFitQueryVariables>;
export const SaveRoleFitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRoleFit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRoleFitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRoleFit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveRoleFitMutation, SaveRoleFitMutationVariables>;
export const ShareRoleFitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareRoleFit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareRoleFitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareRoleFit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ShareRoleFitMutation, ShareRoleFitMutationVariables>;
export const DeleteRoleFitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRoleFit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteRoleFitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRoleFit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleFit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteRoleFitMutation, DeleteRoleFitMutationVariables>;
export const ScenarioListImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioListImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deltas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioListImpactQuery, ScenarioListImpactQueryVariables>;
export const CompareScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareScenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareScenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"withLive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLive"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"sides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deltas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKey"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fieldName"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<CompareScenariosQuery, CompareScenariosQueryVariables>;
export const RequestReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestReviewMutation, RequestReviewMutationVariables>;
export const WithdrawReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawReviewMutation, WithdrawReviewMutationVariables>;
export const ApproveScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveScenarioMutation, ApproveScenarioMutationVariables>;
export const SendBackScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendBackScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendBackScenarioMutation, SendBackScenarioMutationVariables>;
export const JudgeChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeChangeMutation, JudgeChangeMutationVariables>;
export const AddScenarioCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddScenarioComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddScenarioCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addScenarioComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddScenarioCommentMutation, AddScenarioCommentMutationVariables>;
export const EditScenarioCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditScenarioComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditScenarioCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editScenarioComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EditScenarioCommentMutation, EditScenarioCommentMutationVariables>;
export const DeleteScenarioCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteScenarioComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteScenarioCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteScenarioComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteScenarioCommentMutation, DeleteScenarioCommentMutationVariables>;
export const ScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"liveRevision"}},{"kind":"Field","name":{"kind":"Name","value":"appliedRevision"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"neededApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"canRedo"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forkedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"with"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"averageSpan"}},{"kind":"Field","name":{"kind":"Name","value":"layers"}},{"kind":"Field","name":{"kind":"Name","value":"runRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closingNote"}},{"kind":"Field","name":{"kind":"Name","value":"mayApprove"}},{"kind":"Field","name":{"kind":"Name","value":"mayJudge"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"minApprovals"}},{"kind":"Field","name":{"kind":"Name","value":"notAuthor"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioQuery, ScenarioQueryVariables>;
export const ScenarioChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKey"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictNote"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"verdictBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioChangesQuery, ScenarioChangesQueryVariables>;
export const ScenarioDiscussionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioDiscussion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changeId"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioDiscussionQuery, ScenarioDiscussionQueryVariables>;
export const ScenarioActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioActsQuery, ScenarioActsQueryVariables>;
export const ScenarioConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioConflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"liveRevision"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKey"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedValue"}},{"kind":"Field","name":{"kind":"Name","value":"changeIds"}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioConflictsQuery, ScenarioConflictsQueryVariables>;
export const ResolveConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveConflictMutation, ResolveConflictMutationVariables>;
export const RebaseScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RebaseScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RebaseScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rebaseScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RebaseScenarioMutation, RebaseScenarioMutationVariables>;
export const ApplyScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedRevision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyScenarioMutation, ApplyScenarioMutationVariables>;
export const RevertScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevertScenarioMutation, RevertScenarioMutationVariables>;
export const ScenarioViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ScenarioViewerQuery, ScenarioViewerQueryVariables>;
export const ScenarioListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScenarioList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forkedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"with"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScenarioListQuery, ScenarioListQueryVariables>;
export const CreateScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateScenarioMutation, CreateScenarioMutationVariables>;
export const UpdateScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateScenarioMutation, UpdateScenarioMutationVariables>;
export const ShareScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"with"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ShareScenarioMutation, ShareScenarioMutationVariables>;
export const ArchiveScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveScenarioMutation, ArchiveScenarioMutationVariables>;
export const UnarchiveScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnarchiveScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnarchiveScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unarchiveScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UnarchiveScenarioMutation, UnarchiveScenarioMutationVariables>;
export const DeleteScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedKey"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteScenarioMutation, DeleteScenarioMutationVariables>;
export const MergeScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MergeScenarioMutation, MergeScenarioMutationVariables>;
export const InitiativePanelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativePanels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectHealth"}},{"kind":"Field","name":{"kind":"Name","value":"productHealth"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"projectHealth"}},{"kind":"Field","name":{"kind":"Name","value":"productHealth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"raciOnDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"isUnaccountable"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"isRole"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InitiativePanelsQuery, InitiativePanelsQueryVariables>;
export const MapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Map"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compassAndEngine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unplacedCount"}},{"kind":"Field","name":{"kind":"Name","value":"quadrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectHealth"}},{"kind":"Field","name":{"kind":"Name","value":"productHealth"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MapQuery, MapQueryVariables>;
export const MapTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MapTeamsQuery, MapTeamsQueryVariables>;
export const RecordMeasurementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMeasurements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMeasurementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMeasurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMeasurementsMutation, RecordMeasurementsMutationVariables>;
export const ImportMeasurementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportMeasurements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMeasurementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importMeasurements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"rowErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ImportMeasurementsMutation, ImportMeasurementsMutationVariables>;
export const UpdateRaciDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRaci"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRaciInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRaci"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRaciMutation, UpdateRaciMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"demoLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"organizationLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"jobSpecStatement"}}]}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const ApiTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>;
export const UpdateSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"organizationLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"jobSpecStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failureCount"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"previousSecretUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pausedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const UpdateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateWebhookMutation, UpdateWebhookMutationVariables>;
export const PauseWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const ResumeWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const RotateWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateWebhookSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const TestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<TestWebhookMutation, TestWebhookMutationVariables>;
export const RedeliverWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeliverWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const DeleteWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const ShareLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShareLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamKey"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"showsNames"}},{"kind":"Field","name":{"kind":"Name","value":"showsMoney"}}]}}]}}]} as unknown as DocumentNode<ShareLinksQuery, ShareLinksQueryVariables>;
export const CreateShareLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateShareLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateShareLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createShareLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateShareLinkMutation, CreateShareLinkMutationVariables>;
export const RevokeShareLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeShareLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeShareLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeShareLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeShareLinkMutation, RevokeShareLinkMutationVariables>;
export const TeamListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"incumbents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamListQuery, TeamListQueryVariables>;
export const TeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Team"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"incumbents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProjectOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingProductOwnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"leaderlessCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const TeamPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"existing"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"incumbents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamPositionsQuery, TeamPositionsQueryVariables>;
export const TeamInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"leadershipGap"}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productOwner"}},{"kind":"Field","name":{"kind":"Name","value":"projectOwner"}},{"kind":"Field","name":{"kind":"Name","value":"samePerson"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamInitiativesQuery, TeamInitiativesQueryVariables>;
export const EditOrgDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOrg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOrgInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editOrg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EditOrgMutation, EditOrgMutationVariables>;
export const SessionScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"epoch"}},{"kind":"Field","name":{"kind":"Name","value":"epochStart"}},{"kind":"Field","name":{"kind":"Name","value":"baseRevision"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBecause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}}]} as unknown as DocumentNode<SessionScenarioQuery, SessionScenarioQueryVariables>;
export const SessionRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"org"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"records"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}}]} as unknown as DocumentNode<SessionRecordsQuery, SessionRecordsQueryVariables>;
export const SessionActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epoch"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"epoch"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epoch"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"epoch"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reload"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]} as unknown as DocumentNode<SessionActsQuery, SessionActsQueryVariables>;
export const FollowActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epoch"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orgActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"epoch"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epoch"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"epoch"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reload"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]} as unknown as DocumentNode<FollowActsSubscription, FollowActsSubscriptionVariables>;
export const FollowPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scenarioId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarioId"}}},{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focusKey"}},{"kind":"Field","name":{"kind":"Name","value":"selectedKeys"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]} as unknown as DocumentNode<FollowPresenceSubscription, FollowPresenceSubscriptionVariables>;
export const SetPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetPresenceMutation, SetPresenceMutationVariables>;
export const SessionUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SessionUndoMutation, SessionUndoMutationVariables>;
export const SessionRedoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRedo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedoChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redoChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SessionRedoMutation, SessionRedoMutationVariables>;