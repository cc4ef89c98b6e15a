import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { OrgDay } from '@tandem/shared/org/org-day';
import type { Key, RecordKind, RecordKinds } from '@tandem/shared/org/records';
import { recordOrBuiltIn } from '@tandem/shared/roles/ladders';
import { ObjectType, type ClassType } from 'type-graphql';
import { idPrefix, writeGlobalId, type IdScope, type NodeName } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import type { CoveragePolicy } from '../coverage/coverage-policy.type.ts';
import type { HiringTarget } from '../hiring/hiring-target.type.ts';
import type { Requisition } from '../hiring/requisition.type.ts';
import type { JobFamily } from '../job-profiles/job-family.type.ts';
import type { JobProfile } from '../job-profiles/job-profile.type.ts';
import type { Confirmation } from '../initiatives/confirmation.type.ts';
import type { Measurement } from '../initiatives/measurement.type.ts';
import type { Raci } from '../initiatives/raci.type.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import type { Waiver } from '../initiatives/waiver.type.ts';
import type { DottedLine } from './dotted-line.type.ts';
import type { Incumbency } from './incumbency.type.ts';
import type { Person } from './person.type.ts';
import type { Position } from './position.type.ts';
import type { Team } from './team.type.ts';

/** The GraphQL type that shows a kind of record. */
export interface OrgNodes {
  position: Position;
  person: Person;
  team: Team;
  incumbency: Incumbency;
  initiative: Initiative;
  assignment: RoleAssignment;
  waiver: Waiver;
  dottedLine: DottedLine;
  coveragePolicy: CoveragePolicy;
  raci: Raci;
  measurement: Measurement;
  confirmation: Confirmation;
  jobFamily: JobFamily;
  jobProfile: JobProfile;
  requisition: Requisition;
  hiringTarget: HiringTarget;
}

/** The name in the schema of each kind of record. */
export const NODE_NAMES: Readonly<Record<RecordKind, NodeName>> = {
  position: 'Position',
  person: 'Person',
  team: 'Team',
  incumbency: 'Incumbency',
  initiative: 'Initiative',
  assignment: 'RoleAssignment',
  waiver: 'Waiver',
  dottedLine: 'DottedLine',
  coveragePolicy: 'CoveragePolicy',
  raci: 'Raci',
  measurement: 'Measurement',
  confirmation: 'Confirmation',
  jobFamily: 'JobFamily',
  jobProfile: 'JobProfile',
  requisition: 'Requisition',
  hiringTarget: 'HiringTarget',
};

const classes = new Map<RecordKind, Function>();

/** Declares the GraphQL type of a kind of record. The types name each other in circles, so they are found by kind. */
export function OrgNode(kind: RecordKind, description: string): ClassDecorator {
  return (target) => {
    classes.set(kind, target);
    ObjectType(NODE_NAMES[kind], { implements: Node, simpleResolvers: true, description })(target);
  };
}

/** The GraphQL type of a kind of record, for `@Field`. */
export function nodeType(kind: RecordKind): () => ClassType {
  return () => classes.get(kind) as ClassType;
}

/** What a viewer sees of an organization on one day. Pay that may not be seen does not exist in it. */
export class OrgView {
  readonly on: OrgDay;
  private readonly prefixes: Partial<Record<RecordKind, string>> = {};

  constructor(
    readonly org: Org,
    readonly day: Day,
    readonly scope: IdScope,
    readonly showsPay: boolean,
  ) {
    this.on = org.on(day);
  }

  /** The global id of a record in this view. */
  idOf(kind: RecordKind, key: Key): string {
    return writeGlobalId((this.prefixes[kind] ??= idPrefix(NODE_NAMES[kind], this.scope)), key);
  }

  /** A record as the viewer sees it. */
  show<K extends RecordKind>(kind: K, record: RecordKinds[K]): OrgNodes[K] {
    const NodeClass = classes.get(kind) as new (view: OrgView, record: RecordKinds[K]) => OrgNodes[K];
    return new NodeClass(this, record);
  }

  /** The record of a key, or what is built in under it, as the viewer sees it; null where the key is null or unknown. */
  find<K extends RecordKind>(kind: K, key: Key | null): OrgNodes[K] | null {
    const record = key === null ? undefined : recordOrBuiltIn(this.org, kind, key);
    return record === undefined ? null : this.show(kind, record);
  }

  /** Records as the viewer sees them. */
  showAll<K extends RecordKind>(kind: K, records: readonly RecordKinds[K][]): OrgNodes[K][] {
    return records.map((record) => this.show(kind, record));
  }
}
