import type { OrgDraft, OrgReader } from '../org/org.ts';
import type { RecordKind, RecordKinds } from '../org/records.ts';
import { checkAssignment } from './assignment-checks.ts';
import { checkConfirmation } from './confirmation-checks.ts';
import type { RestoreRecord } from './change.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkReference, checkSourceId } from './checks.ts';
import { checkDottedLine } from './dotted-line-checks.ts';
import { checkHiringTarget } from './hiring-target-checks.ts';
import { checkHeldOnce } from './incumbency-checks.ts';
import { restoring } from './inverse.ts';
import { checkJobFamily, checkJobProfile } from './job-profile-checks.ts';
import { checkMeasurement } from './measurement-checks.ts';
import { checkParent } from './parent-checks.ts';
import { checkPolicy } from './policy-checks.ts';
import { checkReportingLine } from './position-checks.ts';
import { checkRaci } from './raci-checks.ts';
import type { Refusal } from './refusal.ts';
import { checkRequisition } from './requisition-checks.ts';
import { checkWaiver } from './waiver-checks.ts';

/**
 * A whole record. Where it comes back as it was, its values were allowed once, so that only what hangs on other records is decided again:
 * everything it names is there, no line closes into a circle on any day, no other record has taken its place, and its
 * source's id is not taken. A policy, a RACI matrix, a measurement, a confirmation, a job family or profile, a requisition and a hiring
 * target are always said as a whole, and decided in full.
 */
export const restoreRecord: ChangeRule<'RESTORE_RECORD'> = {
  decide: (org, change) => checkSourceId(org, change.recordKind, change.record) ?? checkRecord(org, change.recordKind, change.record),
  apply: (draft, change, version) => putRecord(draft, change.recordKind, change.record, version),
  invert: (org, { recordKind, record: { key } }) =>
    org.record(recordKind, key) === undefined ? { kind: 'REMOVE_RECORD', recordKind, key } : restoring(org, recordKind, key),
  writes: ({ recordKind, record }) => ({ kind: recordKind, key: record.key }),
};

type Restored<K extends RecordKind> = Extract<RestoreRecord, { recordKind: K }>['record'];

function checkRecord<K extends RecordKind>(org: OrgReader, kind: K, record: Restored<RecordKind>): Refusal | null {
  return CHECKS[kind](org, record as Restored<K>);
}

function putRecord<K extends RecordKind>(draft: OrgDraft, kind: K, record: Restored<RecordKind>, version: number): void {
  draft.put(kind, { ...record, version } as unknown as RecordKinds[K]);
}

const CHECKS: { readonly [K in RecordKind]: (org: OrgReader, record: Restored<K>) => Refusal | null } = {
  position: (org, position) =>
    firstRefusal(position.versions, (version, i) => {
      const next = position.versions[i + 1];
      return (
        checkReference(org, 'team', version.teamKey, 'teamId') ??
        checkReference(org, 'position', version.managerKey, 'managerId') ??
        checkReportingLine(org, position.key, version.managerKey, version.from, next ? next.from! - 1 : null)
      );
    }),
  person: () => null,
  team: (org, team) =>
    checkReference(org, 'team', team.parentKey, 'parentId') ??
    checkReference(org, 'position', team.leadPositionKey, 'leadPositionId') ??
    checkParent(org, 'team', team.key, team.parentKey),
  incumbency: (org, incumbency) =>
    checkReference(org, 'position', incumbency.positionKey, 'positionId') ??
    checkReference(org, 'person', incumbency.personKey, 'personId') ??
    checkHeldOnce(org, incumbency),
  initiative: (org, initiative) =>
    checkReference(org, 'team', initiative.teamKey, 'teamId') ??
    checkReference(org, 'initiative', initiative.parentKey, 'parentId') ??
    checkParent(org, 'initiative', initiative.key, initiative.parentKey),
  assignment: (org, assignment) =>
    checkReference(org, 'initiative', assignment.initiativeKey, 'initiativeId') ?? checkAssignment(org, assignment),
  waiver: (org, waiver) => checkReference(org, 'initiative', waiver.initiativeKey, 'initiativeId') ?? checkWaiver(org, waiver),
  dottedLine: (org, line) =>
    checkReference(org, 'position', line.positionKey, 'positionId') ??
    checkReference(org, 'position', line.managerKey, 'managerId') ??
    checkDottedLine(org, line),
  coveragePolicy: (_org, policy) => checkPolicy(policy),
  raci: (org, raci) => checkReference(org, 'initiative', raci.initiativeKey, 'initiativeId') ?? checkRaci(raci),
  measurement: (org, measurement) =>
    checkReference(org, 'initiative', measurement.initiativeKey, 'initiativeId') ?? checkMeasurement(org, measurement),
  confirmation: (org, confirmation) =>
    checkReference(org, 'assignment', confirmation.assignmentKey, 'assignmentId') ??
    checkReference(org, 'person', confirmation.personKey, 'personId') ??
    checkConfirmation(confirmation),
  jobFamily: (org, family) => checkJobFamily(org, family),
  jobProfile: (org, profile) => checkJobProfile(org, profile),
  requisition: (org, requisition) => checkRequisition(org, requisition),
  hiringTarget: (org, target) => checkHiringTarget(org, target),
};

function firstRefusal<T>(values: readonly T[], check: (value: T, i: number) => Refusal | null): Refusal | null {
  for (const [i, value] of values.entries()) {
    const refusal = check(value, i);
    if (refusal) return refusal;
  }
  return null;
}
