import type { RulePage } from './rule.ts';

/** Scenarios, as a whole, and what came of undoing in them. */
export const SCENARIOS_RULES: RulePage = [
  // Scenarios: reading. Private ones do not exist for those they are not shared with.
  ['Actor', 'org:read', 'id name'],
  [
    'Conflict',
    'scenarios:read',
    'id kind message field subjectKind subjectKey subjectName base live mine resolution resolvedValue changeIds',
  ],
  ['Query', 'scenarios:read', 'scenario(id) scenarios(first after filter)'],
  // What `undoChange` and `redoChange` answer of the version that they changed.
  ['Scenario', 'EDIT_OR_READ', 'id name status version epoch epochStart baseRevision liveRevision canUndo canRedo'],
  [
    'Scenario',
    'scenarios:read',
    `
    description author createdAt updatedAt appliedRevision mine access lockedBecause forkedFrom shares org(asOf) changes(first after)
    acts(first after) conflicts history targets comments review neededApprovals`,
  ],
  ['ComparedSide', 'scenarios:read', 'scenario name impact'],
  ['ComparisonRow', 'scenarios:read', 'subjectKind subjectKey subjectName field fieldName values'],
  ['Impact', 'scenarios:read', 'before after deltas gapsOpened gapsClosed touchedPeople touchedInitiatives touchedPositions targets'],
  ['ImpactDelta', 'scenarios:read', 'measure before after change currency'],
  ['Query', 'scenarios:read', 'compareScenarios(ids withLive asOf)'],
  ['Scenario', 'scenarios:read', 'impact(asOf)'],
  ['ScenarioComparison', 'scenarios:read', 'sides rows(first) rowCount'],
  ['TargetDistance', 'scenarios:read', 'measure target actual distance currency met'],
  ['ScenarioAct', 'scenarios:read', 'key number actor at label changeCount origin undone'],
  ['ScenarioActConnection', 'scenarios:read', 'edges nodes pageInfo totalCount'],
  ['ScenarioActEdge', 'scenarios:read', 'cursor node'],
  [
    'ScenarioChange',
    'scenarios:read',
    'id act index kind text effectiveOn subjectKind subjectKey verdict verdictBy verdictNote commentCount',
  ],
  ['ScenarioChangeConnection', 'scenarios:read', 'edges nodes pageInfo totalCount'],
  ['ScenarioChangeEdge', 'scenarios:read', 'cursor node'],
  ['Query', 'scenarios:read', 'reviewPolicy'],
  ['ReviewCondition', 'scenarios:read', 'runRateIncreaseOver teamKeys changeKinds coverageLost'],
  ['ReviewPolicy', 'scenarios:read', 'steps'],
  ['ReviewStep', 'scenarios:read', 'name approvers minApprovals notAuthor condition'],
  ['ReviewStepState', 'scenarios:read', 'name because approvers minApprovals notAuthor approvals approved'],
  ['ScenarioComment', 'scenarios:read', 'id changeId replyTo author at editedAt text mine'],
  [
    'ScenarioReview',
    'scenarios:read',
    'number version requestedBy requestedAt note steps outcome closedBy closedAt closingNote mayApprove mayJudge',
  ],
  ['StepApproval', 'scenarios:read', 'by at note'],
  ['ScenarioConnection', 'scenarios:read', 'edges nodes pageInfo totalCount'],
  ['ScenarioEdge', 'scenarios:read', 'cursor node'],
  ['ScenarioEvent', 'scenarios:read', 'kind actor at note'],
  ['ScenarioFilter', 'scenarios:read', 'status search mine'],
  ['ScenarioShare', 'scenarios:read', 'with access'],
  ['ScenarioTargets', 'scenarios:read', 'headcount runRate averageSpan layers'],
  // Scenarios: making and changing them as a whole; their edits are under EDIT.
  ['ArchiveScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey'],
  ['CreateScenarioInput', 'scenarios:write', 'name description fromScenarioId idempotencyKey'],
  ['DeleteScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey'],
  ['DeleteScenarioPayload', 'scenarios:write', 'userErrors deletedKey'],
  [
    'Mutation',
    'scenarios:write',
    `
    createScenario(input) updateScenario(input) shareScenario(input) archiveScenario(input) unarchiveScenario(input)
    deleteScenario(input) mergeScenario(input) rebaseScenario(input) resolveConflict(input) applyScenario(input)
    revertScenario(input) requestReview(input) withdrawReview(input) approveScenario(input) sendBackScenario(input)
    judgeChange(input) addScenarioComment(input) editScenarioComment(input) deleteScenarioComment(input)`,
  ],
  ['AddScenarioCommentInput', 'scenarios:write', 'scenarioId idempotencyKey changeId replyTo text'],
  ['ApproveScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey note'],
  ['DeleteScenarioCommentInput', 'scenarios:write', 'scenarioId idempotencyKey commentId'],
  ['EditScenarioCommentInput', 'scenarios:write', 'scenarioId idempotencyKey commentId text'],
  ['JudgeChangeInput', 'scenarios:write', 'scenarioId idempotencyKey note changeId verdict'],
  ['RequestReviewInput', 'scenarios:write', 'scenarioId idempotencyKey note'],
  ['ScenarioCommentPayload', 'scenarios:write', 'userErrors scenario comment'],
  ['SendBackScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey note'],
  ['WithdrawReviewInput', 'scenarios:write', 'scenarioId idempotencyKey note'],
  ['ApplyScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey'],
  ['ApplyScenarioPayload', 'scenarios:write', 'userErrors scenario revision'],
  ['MergeScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey fromScenarioId onConflict'],
  ['RebaseScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey'],
  ['ResolveConflictInput', 'scenarios:write', 'scenarioId idempotencyKey conflictId choice value'],
  ['ResolveConflictPayload', 'scenarios:write', 'userErrors scenario conflict'],
  ['RevertScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey'],
  ['ScenarioPayload', 'scenarios:write', 'userErrors scenario'],
  ['ScenarioTargetsInput', 'scenarios:write', 'headcount averageSpan layers'],
  ['ScenarioTargetsInput', 'pay:read', 'runRate'],
  ['ShareScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey with access'],
  ['UnarchiveScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey'],
  ['UpdateScenarioInput', 'scenarios:write', 'scenarioId idempotencyKey name description targets'],
];
