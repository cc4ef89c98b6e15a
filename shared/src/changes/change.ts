import type { Day } from '../org/day.ts';
import type {
  Assignee,
  DottedLine,
  Incumbency,
  Initiative,
  Key,
  Person,
  PersonDetails,
  Position,
  PositionFacts,
  RecordKind,
  RecordKinds,
  RoleAssignment,
  Team,
  Waiver,
} from '../org/records.ts';

/** A new record as a change brings it: its version is the revision of the act. */
export type New<R> = Omit<R, 'version'>;

/** A seat is made. Its facts hold since ever, or since its own start. */
export interface CreatePosition {
  readonly kind: 'CREATE_POSITION';
  readonly position: Omit<New<Position>, 'versions'> & { readonly facts: PositionFacts };
}
/** A position reports to another one (null: to nobody) from `effectiveOn` on; null is since ever. */
export interface MovePosition {
  readonly kind: 'MOVE_POSITION';
  readonly positionKey: Key;
  readonly managerKey: Key | null;
  readonly effectiveOn: Day | null;
}
/** Facts of a position are other ones from `effectiveOn` on (null: since ever); the seat's own dates and hold have no versions. */
export interface UpdatePosition {
  readonly kind: 'UPDATE_POSITION';
  readonly positionKey: Key;
  readonly set: Partial<Omit<PositionFacts, 'managerKey'>> & Partial<Pick<Position, 'startDate' | 'endDate' | 'onHold'>>;
  readonly effectiveOn: Day | null;
}
/** The seat ends: `endDate` is its last day; what is held in it ends with it. */
export interface ClosePosition {
  readonly kind: 'CLOSE_POSITION';
  readonly positionKey: Key;
  readonly endDate: Day;
}
export interface AssignIncumbent {
  readonly kind: 'ASSIGN_INCUMBENT';
  readonly incumbency: New<Incumbency>;
}
/** `endDate` is the last day held. */
export interface EndIncumbency {
  readonly kind: 'END_INCUMBENCY';
  readonly incumbencyKey: Key;
  readonly endDate: Day;
}
export interface CreatePerson {
  readonly kind: 'CREATE_PERSON';
  readonly person: New<Person>;
}
export interface UpdatePerson {
  readonly kind: 'UPDATE_PERSON';
  readonly personKey: Key;
  readonly details?: Partial<PersonDetails>;
  readonly set: Partial<Pick<Person, 'employmentType' | 'hireDate' | 'terminationDate' | 'location' | 'skills' | 'certifications'>>;
}
export interface CreateTeam {
  readonly kind: 'CREATE_TEAM';
  readonly team: New<Team>;
}
export interface UpdateTeam {
  readonly kind: 'UPDATE_TEAM';
  readonly teamKey: Key;
  readonly set: Partial<Pick<Team, 'name' | 'parentKey' | 'type' | 'leadPositionKey' | 'startDate' | 'endDate'>>;
}
export interface CreateInitiative {
  readonly kind: 'CREATE_INITIATIVE';
  readonly initiative: New<Initiative>;
}
export interface UpdateInitiative {
  readonly kind: 'UPDATE_INITIATIVE';
  readonly initiativeKey: Key;
  readonly set: Partial<Omit<Initiative, 'key' | 'source' | 'externalId' | 'version'>>;
}
export interface AssignRole {
  readonly kind: 'ASSIGN_ROLE';
  readonly assignment: New<RoleAssignment>;
}
export interface UpdateRoleAssignment {
  readonly kind: 'UPDATE_ROLE_ASSIGNMENT';
  readonly assignmentKey: Key;
  readonly set: Partial<Pick<RoleAssignment, 'allocation' | 'startDate' | 'endDate' | 'acting'>> & { readonly assignee?: Assignee };
}
/** `endDate` is the last day held. */
export interface EndRoleAssignment {
  readonly kind: 'END_ROLE_ASSIGNMENT';
  readonly assignmentKey: Key;
  readonly endDate: Day;
}
export interface WaiveRole {
  readonly kind: 'WAIVE_ROLE';
  readonly waiver: New<Waiver>;
}
export interface UpdateWaiver {
  readonly kind: 'UPDATE_WAIVER';
  readonly waiverKey: Key;
  readonly set: Partial<Pick<Waiver, 'reason' | 'from' | 'until'>>;
}
/** A position gets a second, non-primary manager. */
export interface AddDottedLine {
  readonly kind: 'ADD_DOTTED_LINE';
  readonly dottedLine: New<DottedLine>;
}
export interface UpdateDottedLine {
  readonly kind: 'UPDATE_DOTTED_LINE';
  readonly dottedLineKey: Key;
  readonly set: Partial<Pick<DottedLine, 'type' | 'label' | 'startDate' | 'endDate'>>;
}
/**
 * A whole record: the inverse of an edit or of a removal, and the edit of what is always said as a whole (the policy, a RACI matrix,
 * a measurement, a confirmation, a job profile, a requisition, a hiring target).
 */
export type RestoreRecord = {
  [K in RecordKind]: { readonly kind: 'RESTORE_RECORD'; readonly recordKind: K; readonly record: New<RecordKinds[K]> };
}[RecordKind];
/** The record was never made: the inverse of a creation. Refused while another record names it. */
export interface RemoveRecord {
  readonly kind: 'REMOVE_RECORD';
  readonly recordKind: RecordKind;
  readonly key: Key;
}

/** One edit to the organization, as a value. */
export type Change =
  | CreatePosition
  | MovePosition
  | UpdatePosition
  | ClosePosition
  | AssignIncumbent
  | EndIncumbency
  | CreatePerson
  | UpdatePerson
  | CreateTeam
  | UpdateTeam
  | CreateInitiative
  | UpdateInitiative
  | AssignRole
  | UpdateRoleAssignment
  | EndRoleAssignment
  | WaiveRole
  | UpdateWaiver
  | AddDottedLine
  | UpdateDottedLine
  | RestoreRecord
  | RemoveRecord;

export type ChangeKind = Change['kind'];
export type ChangeOf<K extends ChangeKind> = Extract<Change, { kind: K }>;
