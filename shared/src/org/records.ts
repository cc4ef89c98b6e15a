import type { Day } from './day.ts';

/** What a record is known by inside Tandem: opaque, the same in every version of the organization, never used again. */
export type Key = string;

/** An amount in minor units (cents) of an ISO 4217 currency. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** What every record of the organization carries. */
interface OrgRecord {
  readonly key: Key;
  /** Where the record came from (`csv`, `demo`, ...); null when it was made in Tandem. */
  readonly source: string | null;
  /** The source's own id; null when it was made in Tandem. */
  readonly externalId: string | null;
  /** Revision of the act that last touched the record; an update may expect it. */
  readonly version: number;
}

/** What can change over time in a position. */
export interface PositionFacts {
  readonly title: string;
  readonly teamKey: Key | null;
  /** The position that this one reports to; null is a root of the forest. */
  readonly managerKey: Key | null;
  readonly jobProfile: string | null;
  readonly level: string | null;
  /** Full-time equivalents, 0 to 2. */
  readonly fte: number;
  readonly location: string | null;
  readonly costCenter: string | null;
  /** Budgeted annual cost. */
  readonly annualCost: Money | null;
  /** Yearly pay range of the seat, in one currency. */
  readonly payRange: PayRange | null;
}

/** A yearly pay range in minor units; `minMinor` is at most `maxMinor`. */
export interface PayRange {
  readonly minMinor: number;
  readonly maxMinor: number;
  readonly currency: string;
}

/** The facts of a position from a day on, until the next version. */
export interface PositionVersion extends PositionFacts {
  /** First day these facts hold; null (only in the first version) is since ever. */
  readonly from: Day | null;
}

/** A seat. Its status on a day is derived (see `position-status.ts`), never stored. */
export interface Position extends OrgRecord {
  readonly startDate: Day | null;
  /** Last day of the seat. */
  readonly endDate: Day | null;
  /** Filling it has been put on hold. */
  readonly onHold: boolean;
  /** At least one, ascending by `from`; the first has `from: null`. */
  readonly versions: readonly PositionVersion[];
}

/** Personal facts: all that names or describes somebody. Kept out of the change log's payloads so that a person can be erased. */
export interface PersonDetails {
  /** The name shown everywhere. */
  readonly displayName: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly preferredName: string | null;
  readonly employeeNumber: string | null;
  readonly email: string | null;
}

/** Somebody who works here, did, or will. */
export interface Person extends OrgRecord {
  readonly details: PersonDetails;
  readonly employmentType: string | null;
  readonly hireDate: Day | null;
  /** Last day employed. */
  readonly terminationDate: Day | null;
  readonly location: string | null;
  readonly skills: readonly string[];
  readonly certifications: readonly string[];
}

/** A team; the parents make a forest. */
export interface Team extends OrgRecord {
  readonly name: string;
  readonly parentKey: Key | null;
  readonly type: string | null;
  readonly leadPositionKey: Key | null;
  readonly startDate: Day | null;
  readonly endDate: Day | null;
}

/** A person in a position for a while. */
export interface Incumbency extends OrgRecord {
  readonly positionKey: Key;
  readonly personKey: Key;
  readonly startDate: Day | null;
  readonly endDate: Day | null;
}

export const INITIATIVE_KINDS = ['PROJECT', 'PRODUCT'] as const;
/** `PROJECT` is finite, `PRODUCT` is ongoing. */
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const INITIATIVE_STATUSES = ['PROPOSED', 'ACTIVE', 'ON_HOLD', 'CLOSED'] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

export const LIFECYCLE_STAGES = ['DISCOVERY', 'LAUNCH', 'GROWTH', 'MATURITY', 'SUNSET'] as const;
/** Of a product. `SUNSET` alone ends nothing. */
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

export const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
export type Health = (typeof HEALTHS)[number];

/** A piece of work that needs its pair. */
export interface Initiative extends OrgRecord {
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly status: InitiativeStatus;
  readonly lifecycleStage: LifecycleStage | null;
  readonly health: Health | null;
  readonly teamKey: Key | null;
  readonly parentKey: Key | null;
  /** 1 (highest) to 5; null is not ranked. */
  readonly priority: number | null;
  /** A project's whole budget; a product's yearly one. */
  readonly budget: Money | null;
  readonly startDate: Day | null;
  /** Last day (a project's target date). */
  readonly endDate: Day | null;
}

/** A role of an initiative: the built-in two, or an organization's own (upper snake case). */
export type RoleKey = string;
export const PROJECT_OWNER: RoleKey = 'PROJECT_OWNER';
export const PRODUCT_OWNER: RoleKey = 'PRODUCT_OWNER';

/** Who holds a role: a person by name, or whoever is the incumbent of a position. */
export type Assignee = { readonly kind: 'PERSON'; readonly personKey: Key } | { readonly kind: 'POSITION'; readonly positionKey: Key };

/** A role of an initiative given to somebody for a while. */
export interface RoleAssignment extends OrgRecord {
  readonly initiativeKey: Key;
  readonly role: RoleKey;
  readonly assignee: Assignee;
  /** Percent of working time, 0 to 100; null is unknown: it covers, and adds to no sum. */
  readonly allocation: number | null;
  readonly startDate: Day | null;
  /** Last day held. */
  readonly endDate: Day | null;
  readonly acting: boolean;
}

/** A recorded decision that an initiative needs no such role. */
export interface Waiver extends OrgRecord {
  readonly initiativeKey: Key;
  readonly role: RoleKey;
  readonly reason: string;
  /** Who decided it; null when an import brought it. */
  readonly author: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
}

export const DOTTED_LINE_TYPES = ['FUNCTIONAL', 'PROJECT', 'REGIONAL', 'MENTORING', 'OTHER'] as const;
/** What a second manager is for. */
export type DottedLineType = (typeof DOTTED_LINE_TYPES)[number];

/** A second, non-primary manager of a position, for a while. It counts in no span, layer or circle. */
export interface DottedLine extends OrgRecord {
  readonly positionKey: Key;
  /** The position that it reports to beside its manager. */
  readonly managerKey: Key;
  readonly type: DottedLineType;
  /** What stands on the line in the chart; null is the type alone. */
  readonly label: string | null;
  readonly startDate: Day | null;
  readonly endDate: Day | null;
}

/** A role that an organization defines beside the two owners. */
export interface OwnRole {
  readonly role: RoleKey;
  /** What a person calls it: ‘Sponsor’. */
  readonly label: string;
}

/** An initiative of some size needs a holder of some rung; a size that is null does not count, and both null is every initiative. */
export interface RungRule {
  readonly role: RoleKey;
  /** Budget from which on it holds; only budgets of the same currency count. */
  readonly budgetFrom: Money | null;
  /** Number of initiatives below it (a program, a portfolio) from which on it holds. */
  readonly initiativesBelowFrom: number | null;
  /** Rung of the family's ladder that the holder needs at least, 1 (junior) to 5. */
  readonly leastRung: number;
}

/** What an organization asks of its initiatives. */
export interface CoveragePolicy {
  readonly requiredRoles: Readonly<Record<InitiativeKind, readonly RoleKey[]>>;
  readonly hybridAllowed: boolean;
  /** Percent; a known allocation below it covers on paper only. */
  readonly smallestAllocation: number;
  /** More initiatives than this held by one person on one day is on paper; null is no limit. */
  readonly mostInitiatives: number | null;
  /** Days before an ending in which it counts as ending soon. */
  readonly noticeDays: number;
  /** Usual days from opening a requisition to a filled seat. */
  readonly daysToFill: number;
  /** The same for seats of a level, where it is known to be another one. */
  readonly daysToFillByLevel: Readonly<Record<string, number>>;
  readonly ownRoles: readonly OwnRole[];
  readonly rungs: readonly RungRule[];
  /** Kinds of findings that nobody wants to hear of. */
  readonly switchedOff: readonly string[];
  /** Days after which a holder is asked again whether they still hold the role; null: never. */
  readonly confirmEveryDays: number | null;
  /** Days before a gap opens in which those whom it concerns are told. */
  readonly alertDays: number;
}

export const DEFAULT_POLICY: CoveragePolicy = {
  requiredRoles: { PROJECT: [PROJECT_OWNER, PRODUCT_OWNER], PRODUCT: [PROJECT_OWNER, PRODUCT_OWNER] },
  hybridAllowed: true,
  smallestAllocation: 0,
  mostInitiatives: null,
  noticeDays: 30,
  daysToFill: 90,
  daysToFillByLevel: {},
  ownRoles: [],
  rungs: [],
  switchedOff: [],
  confirmEveryDays: null,
  alertDays: 60,
};

/** The key of the one policy that an organization has. */
export const POLICY_KEY: Key = 'coverage-policy';
/** The policy as a record: it changes by acts, in scenarios too. Without one the default holds. */
export interface PolicyRecord extends OrgRecord, CoveragePolicy {}

export const RACI_LETTERS = ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'] as const;
export type RaciLetter = (typeof RACI_LETTERS)[number];

/** One decision and what each party has to do with it. A party is a role of the initiative, or a group by name (‘Steering committee’). */
export interface RaciRow {
  readonly decision: string;
  readonly cells: readonly { readonly party: string; readonly letter: RaciLetter }[];
}

/** The RACI matrix of an initiative, under the key of the initiative. Without one the default matrix holds. */
export interface Raci extends OrgRecord {
  readonly initiativeKey: Key;
  readonly rows: readonly RaciRow[];
}

export const METRICS = [
  'PLANNED_VALUE',
  'EARNED_VALUE',
  'ACTUAL_COST',
  'RESOURCE_UTILISATION',
  'ACQUISITION',
  'RETENTION',
  'MRR',
  'NPS',
] as const;
/**
 * What can be measured of an initiative. Planned and earned value and actual cost are money (minor units, from the initiative's
 * begin to that day); utilisation and retention are percent; acquisition is a number of new customers in the period; MRR is money a
 * month; NPS is -100 to 100.
 */
export type Metric = (typeof METRICS)[number];

/** One measured value of an initiative on a day; a later one of the same metric and day takes its place. */
export interface Measurement extends OrgRecord {
  readonly initiativeKey: Key;
  readonly metric: Metric;
  readonly day: Day;
  readonly value: number;
  /** What it was meant to be; null where there was no target. */
  readonly target: number | null;
  /** ISO 4217, of metrics that are money; else null. */
  readonly currency: string | null;
}

/** A holder has said that they hold a role still, under the key of the assignment. */
export interface Confirmation extends OrgRecord {
  readonly assignmentKey: Key;
  /** Who said it: the holder on that day. */
  readonly personKey: Key;
  readonly day: Day;
}

/** A skill of a job profile and the level at which it is needed; null is any. */
export interface ProfileSkill {
  readonly name: string;
  /** One of the family's `skillLevels`. */
  readonly level: string | null;
  /** What having it at that level means. */
  readonly description: string | null;
}

/** A family of jobs: what all its rungs have in common. Its ladders are the profiles that name it. */
export interface JobFamily extends OrgRecord {
  readonly name: string;
  /** The role of an initiative that its people hold; null for a family that serves none. */
  readonly role: RoleKey | null;
  readonly summary: string;
  readonly owns: string;
  readonly focus: string;
  readonly goal: string;
  readonly timeFrame: string;
  readonly metrics: readonly string[];
  readonly stakeholders: readonly string[];
  readonly toolkit: readonly string[];
  /** Lowest first; at least one. */
  readonly skillLevels: readonly string[];
  /** Hidden from ladders and drafts; kept because positions name its profiles. */
  readonly retired: boolean;
}

/** What a job of a family is on one rung of a ladder. Positions name it by its name. */
export interface JobProfile extends OrgRecord {
  readonly familyKey: Key;
  readonly name: string;
  /** Titles that mean the same job: ‘Programme Manager’ beside ‘Program Manager’. */
  readonly otherNames: readonly string[];
  /** 1 is the lowest; several profiles may stand on one rung. */
  readonly rung: number;
  readonly summary: string;
  readonly responsibilities: readonly string[];
  readonly skills: readonly ProfileSkill[];
  readonly metrics: readonly string[];
  readonly toolkit: readonly string[];
  readonly certifications: readonly string[];
  readonly retired: boolean;
}

export const REQUISITION_STATUSES = ['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'OPEN', 'ON_HOLD', 'FILLED', 'CANCELLED'] as const;
export type RequisitionStatus = (typeof REQUISITION_STATUSES)[number];

export const REQUISITION_REASONS = ['BACKFILL', 'NEW', 'GAP'] as const;
/** Somebody is replaced, a new seat is wanted, or an initiative lacks an owner. */
export type RequisitionReason = (typeof REQUISITION_REASONS)[number];

export const SEAT_STATES = ['WANTED', 'FILLED', 'CANCELLED'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** One opening of a requisition: a position that is to be filled. */
export interface RequisitionSeat {
  /** The same through closing and reopening. */
  readonly key: Key;
  /** A position stands in at most one requisition that is neither filled nor cancelled. */
  readonly positionKey: Key;
  readonly state: SeatState;
  /** Set exactly where it is filled: who came, by which incumbency, and the role that came with it. */
  readonly filled: {
    readonly personKey: Key;
    readonly incumbencyKey: Key;
    readonly assignmentKey: Key | null;
    readonly on: Day;
  } | null;
}

/** One step of an approval. */
export interface RequisitionStep {
  readonly name: string;
  /** Accounts that may approve; empty: whoever may write requisitions. */
  readonly approvers: readonly string[];
  /** How many have to, from 1. */
  readonly approvals: number;
  /** Whether whoever asked may not approve. */
  readonly notRequester: boolean;
}

/** One verdict on a requisition. */
export interface RequisitionVerdict {
  readonly step: string;
  /** The account that gave it. */
  readonly by: string;
  /** The account in whose place it was given; null where it was the approver's own. */
  readonly onBehalfOf: string | null;
  readonly day: Day;
  readonly note: string | null;
}

/** What was asked of approvers and what they said. The content is what they were shown: another one needs another approval. */
export interface RequisitionApproval {
  /** See `requisitionContent`. */
  readonly content: string;
  /** Annual cost that was approved for each seat, by its key; without an entry where none was known, or where pay may not be seen. */
  readonly annualCosts: Readonly<Record<Key, Money>>;
  readonly requestedBy: string;
  readonly requestedOn: Day;
  /** The steps that the chain asked for when it was requested, in their order. */
  readonly steps: readonly RequisitionStep[];
  /** What was approved so far; one that is sent back has no approval any more. */
  readonly verdicts: readonly RequisitionVerdict[];
  /** Who reminded the approvers, and when. */
  readonly reminders: readonly { readonly by: string; readonly day: Day }[];
  /** Day on which the last step was done; null while it is pending. */
  readonly approvedOn: Day | null;
}

/** The request to fill positions, and what became of it. */
export interface Requisition extends OrgRecord {
  readonly title: string;
  readonly status: RequisitionStatus;
  readonly reason: RequisitionReason;
  readonly teamKey: Key | null;
  /** Profile that is wanted; null where only a title is. */
  readonly jobProfileKey: Key | null;
  readonly hiringManagerKey: Key | null;
  readonly recruiterKey: Key | null;
  /** The initiative and role that whoever comes will hold; both or neither. */
  readonly initiativeKey: Key | null;
  readonly role: RoleKey | null;
  /** Percent of working time for that role; null is unknown. */
  readonly allocation: number | null;
  readonly seats: readonly RequisitionSeat[];
  readonly targetStartDate: Day | null;
  readonly justification: string;
  /** Null until it is asked for. It does not survive an edit of what was approved, nor a reopening. */
  readonly approval: RequisitionApproval | null;
  /** Who sent it back last, until it is asked for again; null where nobody did. */
  readonly sentBack: { readonly by: string; readonly day: Day; readonly note: string } | null;
  readonly createdOn: Day;
  /** First day on which candidates were looked for; null before. */
  readonly openedOn: Day | null;
  /** Day on which it was filled or cancelled. */
  readonly closedOn: Day | null;
}

/** What a team and all below it (null: the company) may come to by the end of a month, until the next month that has a target. */
export interface HiringTarget extends OrgRecord {
  readonly teamKey: Key | null;
  /** First day of the month. */
  readonly month: Day;
  readonly headcount: number | null;
  /** Annual cost of all seats that are filled by then. */
  readonly runRate: Money | null;
}

/** The records of an organization by kind. */
export interface RecordKinds {
  position: Position;
  person: Person;
  team: Team;
  incumbency: Incumbency;
  initiative: Initiative;
  assignment: RoleAssignment;
  waiver: Waiver;
  dottedLine: DottedLine;
  coveragePolicy: PolicyRecord;
  raci: Raci;
  measurement: Measurement;
  confirmation: Confirmation;
  jobFamily: JobFamily;
  jobProfile: JobProfile;
  requisition: Requisition;
  hiringTarget: HiringTarget;
}
export type RecordKind = keyof RecordKinds;
export const RECORD_KINDS: readonly RecordKind[] = [
  'team',
  'person',
  'position',
  'incumbency',
  'initiative',
  'assignment',
  'waiver',
  'dottedLine',
  'coveragePolicy',
  'raci',
  'measurement',
  'confirmation',
  'jobFamily',
  'jobProfile',
  'requisition',
  'hiringTarget',
];
