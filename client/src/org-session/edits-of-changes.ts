import type { Change, ChangeKind, ChangeOf } from '@tandem/shared/changes/change';
import { formatDay, type Day } from '@tandem/shared/org/day';
import type { Assignee, Money, PayRange } from '@tandem/shared/org/records';
import type { OrgEdit } from '../api/generated/graphql.ts';

/**
 * The edits that `editOrg` takes for these changes, one for each and in their order. New things keep their keys, so that what is
 * shown at once is what the server makes. Throws for what no edit can say: a restoration or removal, a record with an id of a
 * source, a waiver's other facts than its last day.
 */
export function editsOfChanges(changes: readonly Change[]): OrgEdit[] {
  return changes.map((change) => {
    const edit = EDITS[change.kind] as ((change: Change) => OrgEdit) | null;
    if (!edit) throw new Error(`No edit can say ${change.kind}.`);
    return edit(change);
  });
}

/** A day, or null where nothing bounds it: said in any case, since what is left out is often today. */
const day = (value: Day | null): string | null => (value === null ? null : formatDay(value));

/** A day that may not be said. */
const saidDay = (value: Day | null | undefined): string | null | undefined => (value === undefined ? undefined : day(value));

const money = (value: Money | null | undefined) => value && { minor: value.minor, currency: value.currency };

const payRange = (value: PayRange | null | undefined) =>
  value && { minMinor: value.minMinor, maxMinor: value.maxMinor, currency: value.currency };

const holder = (assignee: Assignee | undefined) => {
  if (!assignee) return {};
  return assignee.kind === 'PERSON' ? { personId: assignee.personKey } : { positionId: assignee.positionKey };
};

/** Pay is only named where there is some: whoever may not see it may not name it. */
const payOf = (facts: { readonly annualCost?: Money | null; readonly payRange?: PayRange | null }) => ({
  ...(facts.annualCost && { annualCost: money(facts.annualCost) }),
  ...(facts.payRange && { payRange: payRange(facts.payRange) }),
});

const madeHere = ({ key, source }: { readonly key: string; readonly source: string | null }) => {
  if (source !== null) throw new Error(`No edit can make ${key}, which comes from a source.`);
  return { key };
};

/** How each kind of change is said; null where no edit can say it. */
const EDITS: { readonly [K in ChangeKind]: ((change: ChangeOf<K>) => OrgEdit) | null } = {
  MOVE_POSITION: ({ positionKey, managerKey, effectiveOn }) => ({
    movePosition: { positionId: positionKey, managerId: managerKey, effectiveOn: day(effectiveOn) },
  }),
  CREATE_POSITION: ({ position: { facts, ...position } }) => ({
    createPosition: {
      ...madeHere(position),
      title: facts.title,
      teamId: facts.teamKey,
      managerId: facts.managerKey,
      jobProfile: facts.jobProfile,
      level: facts.level,
      fte: facts.fte,
      location: facts.location,
      costCenter: facts.costCenter,
      ...payOf(facts),
      startDate: day(position.startDate),
      endDate: day(position.endDate),
      onHold: position.onHold,
    },
  }),
  UPDATE_POSITION: ({ positionKey, set, effectiveOn }) => ({
    updatePosition: {
      positionId: positionKey,
      effectiveOn: day(effectiveOn),
      title: set.title,
      teamId: set.teamKey,
      jobProfile: set.jobProfile,
      level: set.level,
      fte: set.fte,
      location: set.location,
      costCenter: set.costCenter,
      ...(set.annualCost !== undefined && { annualCost: money(set.annualCost) }),
      ...(set.payRange !== undefined && { payRange: payRange(set.payRange) }),
      startDate: saidDay(set.startDate),
      endDate: saidDay(set.endDate),
      onHold: set.onHold,
    },
  }),
  CLOSE_POSITION: ({ positionKey, endDate }) => ({ closePosition: { positionId: positionKey, endDate: formatDay(endDate) } }),
  ASSIGN_INCUMBENT: ({ incumbency }) => ({
    assignIncumbent: {
      ...madeHere(incumbency),
      positionId: incumbency.positionKey,
      personId: incumbency.personKey,
      startDate: day(incumbency.startDate),
      endDate: day(incumbency.endDate),
    },
  }),
  END_INCUMBENCY: ({ incumbencyKey, endDate }) => ({ endIncumbency: { incumbencyId: incumbencyKey, endDate: formatDay(endDate) } }),
  CREATE_PERSON: ({ person }) => ({
    createPerson: {
      ...madeHere(person),
      ...person.details,
      employmentType: person.employmentType,
      hireDate: day(person.hireDate),
      terminationDate: day(person.terminationDate),
      location: person.location,
      skills: [...person.skills],
      certifications: [...person.certifications],
    },
  }),
  UPDATE_PERSON: ({ personKey, details, set }) => ({
    updatePerson: {
      personId: personKey,
      ...details,
      employmentType: set.employmentType,
      hireDate: saidDay(set.hireDate),
      terminationDate: saidDay(set.terminationDate),
      location: set.location,
      skills: set.skills && [...set.skills],
      certifications: set.certifications && [...set.certifications],
    },
  }),
  CREATE_TEAM: ({ team }) => ({
    createTeam: {
      ...madeHere(team),
      name: team.name,
      parentId: team.parentKey,
      type: team.type,
      leadPositionId: team.leadPositionKey,
      startDate: day(team.startDate),
      endDate: day(team.endDate),
    },
  }),
  UPDATE_TEAM: ({ teamKey, set }) => ({
    updateTeam: {
      teamId: teamKey,
      name: set.name,
      parentId: set.parentKey,
      type: set.type,
      leadPositionId: set.leadPositionKey,
      startDate: saidDay(set.startDate),
      endDate: saidDay(set.endDate),
    },
  }),
  CREATE_INITIATIVE: ({ initiative }) => ({
    createInitiative: {
      ...madeHere(initiative),
      name: initiative.name,
      kind: initiative.kind,
      status: initiative.status,
      lifecycleStage: initiative.lifecycleStage,
      health: initiative.health,
      teamId: initiative.teamKey,
      parentId: initiative.parentKey,
      priority: initiative.priority,
      budget: money(initiative.budget),
      startDate: day(initiative.startDate),
      endDate: day(initiative.endDate),
    },
  }),
  UPDATE_INITIATIVE: ({ initiativeKey, set }) => ({
    updateInitiative: {
      initiativeId: initiativeKey,
      name: set.name,
      kind: set.kind,
      status: set.status,
      lifecycleStage: set.lifecycleStage,
      health: set.health,
      teamId: set.teamKey,
      parentId: set.parentKey,
      priority: set.priority,
      budget: money(set.budget),
      startDate: saidDay(set.startDate),
      endDate: saidDay(set.endDate),
    },
  }),
  ASSIGN_ROLE: ({ assignment }) => ({
    assignRole: {
      ...madeHere(assignment),
      initiativeId: assignment.initiativeKey,
      role: assignment.role,
      ...holder(assignment.assignee),
      allocation: assignment.allocation,
      startDate: day(assignment.startDate),
      endDate: day(assignment.endDate),
      acting: assignment.acting,
    },
  }),
  UPDATE_ROLE_ASSIGNMENT: ({ assignmentKey, set }) => ({
    updateRoleAssignment: {
      assignmentId: assignmentKey,
      ...holder(set.assignee),
      allocation: set.allocation,
      startDate: saidDay(set.startDate),
      endDate: saidDay(set.endDate),
      acting: set.acting,
    },
  }),
  END_ROLE_ASSIGNMENT: ({ assignmentKey, endDate }) => ({
    endRoleAssignment: { assignmentId: assignmentKey, endDate: formatDay(endDate) },
  }),
  WAIVE_ROLE: ({ waiver }) => ({
    waiveRole: {
      ...madeHere(waiver),
      initiativeId: waiver.initiativeKey,
      role: waiver.role,
      reason: waiver.reason,
      from: day(waiver.from),
      until: day(waiver.until),
    },
  }),
  ADD_DOTTED_LINE: ({ dottedLine }) => ({
    addDottedLine: {
      ...madeHere(dottedLine),
      positionId: dottedLine.positionKey,
      managerId: dottedLine.managerKey,
      type: dottedLine.type,
      label: dottedLine.label,
      startDate: day(dottedLine.startDate),
      endDate: day(dottedLine.endDate),
    },
  }),
  UPDATE_DOTTED_LINE: ({ dottedLineKey, set }) => ({
    updateDottedLine: {
      dottedLineId: dottedLineKey,
      ...(set.type !== undefined && { type: set.type }),
      ...(set.label !== undefined && { label: set.label }),
      ...(set.startDate !== undefined && { startDate: day(set.startDate) }),
      ...(set.endDate !== undefined && { endDate: day(set.endDate) }),
    },
  }),
  UPDATE_WAIVER: ({ waiverKey, set: { until, ...others } }) => {
    if (until == null || Object.keys(others).length > 0) throw new Error(`No edit can say this of the waiver ${waiverKey}.`);
    return { endWaiver: { waiverId: waiverKey, until: formatDay(until) } };
  },
  RESTORE_RECORD: null,
  REMOVE_RECORD: null,
};
