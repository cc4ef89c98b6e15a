import type { RulePage } from './rule.ts';

/** Editing the organization and following what is done in it. */
export const EDITING_RULES: RulePage = [
  // Editing the organization.
  ['AssignIncumbentInput', 'EDIT', 'scenarioId idempotencyKey key positionId personId startDate endDate'],
  ['AssignIncumbentPayload', 'EDIT', 'userErrors incumbency'],
  ['AssignRoleInput', 'EDIT', 'scenarioId idempotencyKey key initiativeId role personId positionId allocation startDate endDate acting'],
  ['AssignRolePayload', 'EDIT', 'userErrors assignment'],
  ['ClosePositionInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion positionId endDate'],
  ['ClosePositionPayload', 'EDIT', 'userErrors position'],
  [
    'CreateInitiativeInput',
    'EDIT',
    `
    scenarioId idempotencyKey key name kind status lifecycleStage health teamId parentId priority budget startDate endDate`,
  ],
  ['CreateInitiativePayload', 'EDIT', 'userErrors initiative'],
  [
    'CreatePersonInput',
    'EDIT',
    `
    scenarioId idempotencyKey key displayName givenName familyName preferredName employeeNumber email employmentType hireDate
    terminationDate location skills certifications`,
  ],
  ['CreatePersonPayload', 'EDIT', 'userErrors person'],
  [
    'CreatePositionInput',
    'EDIT',
    `
    scenarioId idempotencyKey key title teamId managerId jobProfile level fte location costCenter startDate endDate onHold`,
  ],
  ['CreatePositionPayload', 'EDIT', 'userErrors position'],
  ['CreateTeamInput', 'EDIT', 'scenarioId idempotencyKey key name parentId type leadPositionId startDate endDate'],
  ['CreateTeamPayload', 'EDIT', 'userErrors team'],
  ['EditOrgInput', 'EDIT', 'scenarioId idempotencyKey label edits'],
  ['EditOrgPayload', 'EDIT', 'userErrors scenario revision'],
  ['EndIncumbencyInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion incumbencyId endDate'],
  ['EndIncumbencyPayload', 'EDIT', 'userErrors incumbency'],
  ['EndRoleAssignmentInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion assignmentId endDate'],
  ['EndRoleAssignmentPayload', 'EDIT', 'userErrors assignment'],
  ['EndWaiverInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion waiverId until'],
  ['EndWaiverPayload', 'EDIT', 'userErrors waiver'],
  ['ImportFileInput', 'EDIT', 'name text'],
  ['ImportOrgInput', 'EDIT', 'files dryRun lenient replace source effective scenarioId idempotencyKey'],
  ['ImportOrgPayload', 'EDIT', 'created changed removed revision rowErrors warnings ignoredFiles userErrors'],
  ['MoneyInput', 'EDIT', 'minor currency'],
  ['MovePositionInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion positionId managerId effectiveOn'],
  ['MovePositionPayload', 'EDIT', 'userErrors position'],
  [
    'Mutation',
    'EDIT',
    `
    assignIncumbent(input) assignRole(input) closePosition(input) createInitiative(input) createPerson(input) createPosition(input)
    createTeam(input) editOrg(input) endIncumbency(input) endRoleAssignment(input) endWaiver(input) movePosition(input) redoChange(input)
    undoChange(input) updateInitiative(input) updatePerson(input) updatePosition(input) updateRoleAssignment(input) updateTeam(input)
    waiveRole(input) importOrg(input)`,
  ],
  ['Mutation', 'org:write', 'upsertPeople(input)'],
  ['RedoChangeInput', 'EDIT', 'scenarioId idempotencyKey anyone'],
  ['RedoChangePayload', 'EDIT', 'userErrors scenario'],
  ['RowError', 'EDIT', 'file line column message'],
  ['UndoChangeInput', 'EDIT', 'scenarioId idempotencyKey anyone'],
  ['UndoChangePayload', 'EDIT', 'userErrors scenario'],
  [
    'UpdateInitiativeInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion initiativeId name kind status lifecycleStage health teamId parentId priority budget
    startDate endDate`,
  ],
  ['UpdateInitiativePayload', 'EDIT', 'userErrors initiative'],
  [
    'UpdatePersonInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion personId displayName givenName familyName preferredName employeeNumber email
    employmentType hireDate terminationDate location skills certifications`,
  ],
  ['UpdatePersonPayload', 'EDIT', 'userErrors person'],
  [
    'UpdatePositionInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion positionId title teamId jobProfile level fte location costCenter startDate endDate
    onHold effectiveOn`,
  ],
  ['UpdatePositionPayload', 'EDIT', 'userErrors position'],
  [
    'UpdateRoleAssignmentInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion assignmentId personId positionId allocation startDate endDate acting`,
  ],
  ['UpdateRoleAssignmentPayload', 'EDIT', 'userErrors assignment'],
  ['UpdateTeamInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion teamId name parentId type leadPositionId startDate endDate'],
  ['UpdateTeamPayload', 'EDIT', 'userErrors team'],
  ['UpsertPeopleInput', 'org:write', 'source people idempotencyKey'],
  ['UpsertPeoplePayload', 'org:write', 'people userErrors'],
  [
    'UpsertPersonInput',
    'org:write',
    `
    externalId displayName givenName familyName preferredName employeeNumber email employmentType hireDate terminationDate location
    skills certifications`,
  ],
  ['Mutation', 'EDIT', 'updateCoveragePolicy(input) updateRaci(input) recordMeasurements(input) removeMeasurement(input)'],
  ['Mutation', 'EDIT', 'confirmAssignment(input)'],
  [
    'UpdateCoveragePolicyInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion requiredRoles ownRoles hybridAllowed smallestAllocation mostInitiatives noticeDays
    daysToFill daysToFillByLevel rungs switchedOff confirmEveryDays alertDays`,
  ],
  ['RequiredRolesInput', 'EDIT', 'kind roles'],
  ['OwnRoleInput', 'EDIT', 'role label'],
  ['RungRuleInput', 'EDIT', 'role budgetFrom initiativesBelowFrom leastRung'],
  ['LevelDaysInput', 'EDIT', 'level days'],
  ['UpdateCoveragePolicyPayload', 'EDIT', 'userErrors policy'],
  ['UpdateRaciInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion initiativeId rows'],
  ['RaciRowInput', 'EDIT', 'decision cells'],
  ['RaciCellInput', 'EDIT', 'party letter'],
  ['UpdateRaciPayload', 'EDIT', 'userErrors raci'],
  ['RecordMeasurementsInput', 'EDIT', 'scenarioId idempotencyKey measurements'],
  ['MeasurementInput', 'EDIT', 'initiativeId metric day value target currency'],
  ['RecordMeasurementsPayload', 'EDIT', 'userErrors measurements'],
  ['Mutation', 'EDIT', 'importMeasurements(input)'],
  ['ImportMeasurementsInput', 'EDIT', 'scenarioId idempotencyKey text source'],
  ['ImportMeasurementsPayload', 'EDIT', 'userErrors recorded rowErrors'],
  ['RemoveMeasurementInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion measurementId'],
  ['ConfirmAssignmentInput', 'EDIT', 'scenarioId idempotencyKey assignmentId personId'],
  ['ConfirmAssignmentPayload', 'EDIT', 'userErrors confirmation'],
  ['Mutation', 'EDIT', 'mergeTeams(input)'],
  ['MergeTeamsInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion teamId intoTeamId effectiveOn'],
  ['MergeTeamsPayload', 'EDIT', 'userErrors team'],
  ['AddDottedLineInput', 'EDIT', 'scenarioId idempotencyKey key positionId managerId type label startDate endDate'],
  ['AddDottedLinePayload', 'EDIT', 'userErrors dottedLine'],
  ['EndDottedLineInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion dottedLineId endDate'],
  ['EndDottedLinePayload', 'EDIT', 'userErrors dottedLine'],
  ['Mutation', 'EDIT', 'addDottedLine(input) updateDottedLine(input) endDottedLine(input)'],
  ['UpdateDottedLineInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion dottedLineId type label startDate endDate'],
  ['UpdateDottedLinePayload', 'EDIT', 'userErrors dottedLine'],
  ['WaiveRoleInput', 'EDIT', 'scenarioId idempotencyKey key initiativeId role reason from until'],
  ['WaiveRolePayload', 'EDIT', 'userErrors waiver'],
  // Writing pay: beside the right to edit.
  ['CreatePositionInput', 'pay:read', 'annualCost payRange'],
  [
    'OrgEdit',
    'EDIT',
    'movePosition createPosition updatePosition closePosition assignIncumbent endIncumbency createPerson updatePerson createTeam updateTeam createInitiative updateInitiative assignRole updateRoleAssignment endRoleAssignment waiveRole endWaiver addDottedLine updateDottedLine endDottedLine',
  ],
  ['PayRangeInput', 'pay:read', 'minMinor maxMinor currency'],
  ['UpdatePositionInput', 'pay:read', 'annualCost payRange'],
  // Following a version: what is done in it, and who is there. A scenario needs scenarios:read, where it is known that it is one.
  ['FollowedAct', 'org:read', 'number actKey actor at label origin changes'],
  ['Mutation', 'org:read', 'setPresence(input)'],
  ['OrgActs', 'org:read', 'version epoch status updatedAt reload acts'],
  ['Presence', 'org:read', 'clientId actor focusKey selectedKeys colour'],
  ['Query', 'org:read', 'orgActs(scenarioId after epoch)'],
  ['SetPresenceInput', 'org:read', 'scenarioId clientId focusKey selectedKeys'],
  ['SetPresencePayload', 'org:read', 'userErrors'],
  ['Subscription', 'org:read', 'orgActs(scenarioId after epoch) presence(scenarioId clientId)'],
];
