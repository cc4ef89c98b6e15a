import type { Scope } from './scopes.ts';

/**
 * What a place of the schema needs: a scope, nothing (`PUBLIC`), or `EDIT`: the scope of the version that is edited, `org:write`
 * for the live organization and `scenarios:write` in a scenario (one of them here; which, where the version is known), or `EDIT_OR_READ`: one of
 * these, or `scenarios:read`.
 */
export type Rule = Scope | 'PUBLIC' | 'EDIT' | 'EDIT_OR_READ';

/**
 * Who may ask what: a type of the schema, what it needs, and its fields. Arguments stand behind their field in brackets and need
 * the same. Where there is no rule, nobody may ask. Checked once for each document (`document-rules.ts`), never in resolvers.
 */
const PAGE: readonly (readonly [type: string, needs: Rule, fields: string])[] = [
  // Open to everybody: who am I, and what was wrong.
  ['Node', 'PUBLIC', 'id'],
  ['Query', 'PUBLIC', 'viewer'],
  ['UserError', 'PUBLIC', 'code message field'],
  ['Viewer', 'PUBLIC', 'id name email scopes kind'],
  // Reading the organization. Pay is null in the view of whoever lacks pay:read, so that asking for it gives nothing away.
  ['Act', 'org:read', 'revision actor at label changeCount undone undoes'],
  ['ActConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['ActEdge', 'org:read', 'cursor node'],
  [
    'Coverage',
    'org:read',
    `
    initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount gaps(first after filter orderBy)
    timeline(from to step) exposure forecast(months first) forecastCount(months) heatMap(from to step) findings(first after kind)
    alerts(personId) statistics comparison`,
  ],
  [
    'Capacity',
    'org:read',
    'weeks peopleCount overAllocatedCount freeCount unknownCount teams row(personId) rows(first after filter orderBy) comingFree(first after)',
  ],
  ['CapacityFilter', 'org:read', 'search overAllocated free holdsRole'],
  ['CapacityRole', 'org:read', 'assignment from to allocated'],
  ['CapacityRow', 'org:read', 'person team weeks roles peak average overWeekCount mostOver freeFrom freePercent unknownCount'],
  ['CapacityRowConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['CapacityRowEdge', 'org:read', 'cursor node'],
  ['CapacityWeek', 'org:read', 'monday allocated capacity over overAllocatedCount'],
  ['ComingFree', 'org:read', 'person assignment day percent cause'],
  ['ComingFreeConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['ComingFreeEdge', 'org:read', 'cursor node'],
  ['TeamCapacity', 'org:read', 'team itself peopleCount overAllocatedCount weeks'],
  ['CoverageCounts', 'org:read', 'initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount'],
  [
    'CoverageGap',
    'org:read',
    'id initiative role leadershipGap from to daysOpen reason severity severityParts exposure expectedFill team openBy lastHolder candidates(first) options',
  ],
  ['Candidate', 'org:read', 'person score reasons wouldStop freeAllocation neededAllocation allocationAfter freeFrom'],
  ['CandidateReason', 'org:read', 'kind text points'],
  ['ClosingOption', 'org:read', 'kind text person position from cost daysUncovered opensElsewhere daysOpenedElsewhere edits'],
  ['OpenedGap', 'org:read', 'initiative role leadershipGap from to severity'],
  ['Departure', 'org:read', 'person lastDay gaps stillCovered vacated'],
  ['Finding', 'org:read', 'kind initiative role person day message nextStep'],
  ['FindingConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['FindingEdge', 'org:read', 'cursor node'],
  ['Alert', 'org:read', 'entry inDays people'],
  ['Exposure', 'org:read', 'minor currency budget days ofDays'],
  ['ExpectedFill', 'org:read', 'position day'],
  ['ForecastEntry', 'org:read', 'gap cause causeText person openBy expectedFill isBeingFilled'],
  ['HeatMap', 'org:read', 'days rows'],
  ['HeatRow', 'org:read', 'team counts'],
  ['GapStatistics', 'org:read', 'ages timeToCover trend portfolios'],
  ['GapAges', 'org:read', 'openCount meanDays medianDays oldestDays withoutBeginningCount'],
  ['TimeToCover', 'org:read', 'closedCount meanDays'],
  ['StatisticsPoint', 'org:read', 'month openCount closedCount meanDays'],
  ['PortfolioStatistics', 'org:read', 'initiative initiativeCount ages timeToCover'],
  ['CoverageComparison', 'org:read', 'period date counts knownThen'],
  ['CoverageGapConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['CoverageGapEdge', 'org:read', 'cursor node'],
  ['CoverageGapFilter', 'org:read', 'openBetween role reason leadershipGap teamId kind search minSeverity'],
  ['CoverageGapOrder', 'org:read', 'field direction'],
  ['CoveragePoint', 'org:read', 'initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount date'],
  ['DayIntervalInput', 'org:read', 'from to'],
  ['Incumbency', 'org:read', 'id key version source externalId person position startDate endDate'],
  [
    'Initiative',
    'org:read',
    `
    id key version source externalId name kind status lifecycleStage health team parent children priority budget startDate endDate
    needsOwners leadershipGap pair pairTimeline roles assignments waivers raci raciOnDay scorecard measurements risks findings gaps`,
  ],
  ['InitiativeConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['InitiativeEdge', 'org:read', 'cursor node'],
  ['InitiativeFilter', 'org:read', 'search kind status teamId existing leadershipGap missingRole risk priority externalId source'],
  ['InitiativeOrder', 'org:read', 'field direction'],
  ['Money', 'org:read', 'minor currency'],
  [
    'Org',
    'org:read',
    `
    asOf revision records capacity(teamId from to freeAtLeast holdersOnly) policy departure(personId lastDay) compassAndEngine(teamId first) positions(first after filter orderBy)
    people(first after filter orderBy) teams(first after filter orderBy)
    initiatives(first after filter orderBy) coverage(teamId initiativeId) coverageByTeam metrics(positionId teamId) position(id)
    person(id) team(id) initiative(id)`,
  ],
  [
    'OrgMetrics',
    'org:read',
    `
    headcount fte filledCount openCount onHoldCount plannedCount filledFte openFte plannedFte layers averageSpan medianSpan
    smallestSpan largestSpan spanDistribution managerCount managersUnderTwo managersOverTen vacancies headcountByLayer runRate`,
  ],
  ['LayerCounts', 'org:read', 'layer filled vacant'],
  ['SpanCount', 'org:read', 'reports managers'],
  ['PageInfo', 'org:read', 'hasNextPage hasPreviousPage startCursor endCursor'],
  ['Pair', 'org:read', 'productOwner projectOwner samePerson'],
  ['PairLane', 'org:read', 'role segments'],
  ['PairSegment', 'org:read', 'from to state holders reason'],
  ['PayRange', 'org:read', 'minMinor maxMinor currency'],
  [
    'Person',
    'org:read',
    `
    id key version source externalId displayName givenName familyName preferredName employeeNumber email employmentType hireDate
    terminationDate employed location skills certifications incumbencies assignments`,
  ],
  ['PersonConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['PersonEdge', 'org:read', 'cursor node'],
  ['PersonFilter', 'org:read', 'search employed existing externalId source'],
  ['PersonOrder', 'org:read', 'field direction'],
  [
    'Position',
    'org:read',
    `
    id key version source externalId title status jobProfile level fte location costCenter annualCost payRange startDate endDate
    onHold manager team reports(first after) reportCount totalReportCount incumbents assignments dottedLines dottedReports versions`,
  ],
  ['PositionConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['PositionEdge', 'org:read', 'cursor node'],
  ['PositionFilter', 'org:read', 'search teamId managerId status existing roots externalId source'],
  ['PositionOrder', 'org:read', 'field direction'],
  ['PositionVersion', 'org:read', 'from title manager team level fte location'],
  ['Query', 'org:read', 'settings acts(first after) org(scenarioId asOf revision) node(id) nodes(ids)'],
  ['Risk', 'org:read', 'kind role person message day'],
  [
    'RoleAssignment',
    'org:read',
    'id key version source externalId initiative role person position allocation startDate endDate acting inForce',
  ],
  ['RoleCoverage', 'org:read', 'role state required waived missing holders'],
  ['RoleHolder', 'org:read', 'person position assignment acting allocation'],
  ['Settings', 'org:read', 'timeZone organizationName organizationUrl organizationLogoUrl jobSpecStatement today demoLoaded'],
  ['SeverityPart', 'org:read', 'label points'],
  [
    'Team',
    'org:read',
    'id key version source externalId name type parent children lead startDate endDate positionCount initiativeCount coverage',
  ],
  ['TeamConnection', 'org:read', 'edges nodes pageInfo totalCount'],
  ['TeamCoverage', 'org:read', 'initiativeCount coveredCount missingProjectOwnerCount missingProductOwnerCount leaderlessCount team'],
  ['TeamEdge', 'org:read', 'cursor node'],
  ['TeamFilter', 'org:read', 'search parentId roots existing externalId source'],
  ['TeamOrder', 'org:read', 'field direction'],
  [
    'CoveragePolicy',
    'org:read',
    `
    id key version source externalId requiredRoles ownRoles hybridAllowed smallestAllocation mostInitiatives noticeDays daysToFill
    daysToFillByLevel rungs switchedOff confirmEveryDays alertDays`,
  ],
  ['Query', 'org:read', 'policyHistory'],
  ['PolicyChange', 'org:read', 'revision at actor changes'],
  ['RequiredRoles', 'org:read', 'kind roles'],
  ['OwnRole', 'org:read', 'role label'],
  ['RungRule', 'org:read', 'role budgetFrom initiativesBelowFrom leastRung'],
  ['LevelDays', 'org:read', 'level days'],
  ['Raci', 'org:read', 'id key version source externalId initiative rows'],
  ['RaciRow', 'org:read', 'decision cells'],
  ['RaciCell', 'org:read', 'party letter'],
  ['RaciOnDay', 'org:read', 'isDefault parties rows'],
  ['RaciRowOnDay', 'org:read', 'decision cells isUnaccountable'],
  ['RaciCellOnDay', 'org:read', 'party letter isRole holders'],
  ['Scorecard', 'org:read', 'project product projectHealth productHealth trend'],
  ['ScorecardLine', 'org:read', 'measure value target currency day attainment because trend'],
  ['ScorecardPoint', 'org:read', 'day projectHealth productHealth'],
  ['CompassAndEngine', 'org:read', 'points quadrants unplacedCount'],
  ['MapPoint', 'org:read', 'initiative projectHealth productHealth quadrant'],
  ['QuadrantCount', 'org:read', 'quadrant count'],
  ['Measurement', 'org:read', 'id key version source externalId initiative metric day value target currency'],
  ['Confirmation', 'org:read', 'id key version source externalId assignment person day'],
  ['DottedLine', 'org:read', 'id key version source externalId position manager type label startDate endDate inForce'],
  ['Query', 'org:read', 'shareLinks'],
  ['ShareLink', 'org:read', 'id name teamKey createdAt expiresAt revokedAt showsNames showsMoney'],
  ['Mutation', 'org:read', 'createShareLink(input) revokeShareLink(input)'],
  ['CreateShareLinkInput', 'org:read', 'name teamId days showsNames showsMoney'],
  ['CreateShareLinkPayload', 'org:read', 'userErrors path shareLink'],
  ['RevokeShareLinkInput', 'org:read', 'id'],
  ['RevokeShareLinkPayload', 'org:read', 'userErrors shareLink'],
  ['Waiver', 'org:read', 'id key version source externalId initiative role reason author from until inForce'],
  // Hiring.
  [
    'JobFamily',
    'org:read',
    `
    id key version source externalId name role summary owns focus goal timeFrame metrics stakeholders toolkit skillLevels retired
    isBuiltIn isEdited profiles`,
  ],
  [
    'JobProfile',
    'org:read',
    `
    id key version source externalId familyKey name otherNames rung summary responsibilities skills metrics toolkit certifications
    retired family isBuiltIn isEdited differences positionCount history`,
  ],
  ['ProfileSkill', 'org:read', 'name level description'],
  ['ProfileDifference', 'org:read', 'part removed added'],
  ['JobProfileChange', 'org:read', 'revision at actor label differences'],
  ['Org', 'org:read', 'jobFamilies(includeRetired) jobProfiles(familyId includeRetired) jobProfile(id)'],
  ['Position', 'org:read', 'profile'],
  ['Person', 'org:read', 'nextSteps'],
  ['NextStep', 'org:read', 'kind from to skills certificationsMissing newResponsibilities reasons'],
  ['SkillStep', 'org:read', 'name needed held state'],
  [
    'Mutation',
    'EDIT',
    `
    createJobFamily(input) updateJobFamily(input) resetJobFamily(input) createJobProfile(input) updateJobProfile(input) copyJobProfile(input)
    retireJobProfile(input) resetJobProfile(input)`,
  ],
  [
    'CreateJobFamilyInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion name role summary owns focus goal timeFrame metrics stakeholders toolkit skillLevels key`,
  ],
  [
    'UpdateJobFamilyInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion jobFamilyId name role summary owns focus goal timeFrame metrics stakeholders toolkit
    skillLevels retired`,
  ],
  ['ResetJobFamilyInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion jobFamilyId'],
  ['JobFamilyPayload', 'EDIT', 'userErrors jobFamily'],
  ['ProfileSkillInput', 'EDIT', 'name level description'],
  [
    'CreateJobProfileInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion familyId name otherNames rung summary responsibilities skills metrics toolkit
    certifications key`,
  ],
  [
    'UpdateJobProfileInput',
    'EDIT',
    `
    scenarioId idempotencyKey expectedVersion jobProfileId familyId name otherNames rung summary responsibilities skills metrics
    toolkit certifications`,
  ],
  ['CopyJobProfileInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion jobProfileId name familyId rung key'],
  ['RetireJobProfileInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion jobProfileId retired'],
  ['ResetJobProfileInput', 'EDIT', 'scenarioId idempotencyKey expectedVersion jobProfileId'],
  ['JobProfilePayload', 'EDIT', 'userErrors jobProfile'],
  ['Mutation', 'EDIT', 'importJobFramework(input)'],
  ['ImportJobFrameworkInput', 'EDIT', 'scenarioId idempotencyKey files dryRun mapping source'],
  ['FrameworkColumnInput', 'EDIT', 'field column'],
  ['FrameworkColumn', 'EDIT', 'field column'],
  ['ImportJobFrameworkPayload', 'EDIT', 'userErrors created changed unchanged columns ignoredColumns ladders warnings rowErrors'],
  ['ImportedLadder', 'EDIT', 'name role outcome rungs'],
  ['ImportedRung', 'EDIT', 'name rung skillCount outcome'],
  [
    'Requisition',
    'hiring:read',
    `
    id key version source externalId title status reason team jobProfile hiringManager recruiter initiative role allocation
    targetStartDate justification seats openings filledCount annualCost createdOn openedOn closedOn openBy late gap approval sentBack
    waitingForMe mayEdit acts history`,
  ],
  ['RequisitionEvent', 'hiring:read', 'revision at actor text'],
  ['RequisitionConnection', 'hiring:read', 'edges nodes pageInfo totalCount'],
  ['RequisitionEdge', 'hiring:read', 'cursor node'],
  ['RequisitionFilter', 'hiring:read', 'search status reason teamId hiringManagerId recruiterId initiativeId late waitingForMe'],
  ['RequisitionOrder', 'hiring:read', 'field direction'],
  ['RequisitionSeat', 'hiring:read', 'key position state filled'],
  ['SeatFilling', 'hiring:read', 'person incumbency assignment on'],
  ['RequisitionApproval', 'hiring:read', 'requestedBy requestedOn steps verdicts openStep waitingFor daysWaiting reminders approvedOn'],
  ['RequisitionApprovalStep', 'hiring:read', 'name approvers minApprovals approvals notRequester done'],
  ['RequisitionVerdict', 'hiring:read', 'step by onBehalfOf day note'],
  ['RequisitionReminder', 'hiring:read', 'by day'],
  ['RequisitionSentBack', 'hiring:read', 'by day note'],
  ['RequisitionActNow', 'hiring:read', 'act refused'],
  ['Org', 'hiring:read', 'requisitions(first after filter orderBy) requisition(id)'],
  ['Position', 'hiring:read', 'requisition'],
  ['Initiative', 'hiring:read', 'requisitions'],
  ['CoverageGap', 'hiring:read', 'requisition'],
  ['Query', 'hiring:read', 'requisitionApprovalChain'],
  ['RequisitionApprovalChain', 'hiring:read', 'steps delegates accounts'],
  ['ApprovalChainStep', 'hiring:read', 'name approvers minApprovals notRequester condition'],
  ['ApprovalCondition', 'hiring:read', 'reasons seatsFrom annualCostOver teams'],
  ['ApprovalDelegate', 'hiring:read', 'from to firstDay lastDay mine'],
  // Requisitions are written with a scope of their own, which includes what hiring does to the organization: vacant positions that are
  // asked for, and whoever comes for an approved seat.
  [
    'Mutation',
    'hiring:write',
    `
    createRequisition(input) copyRequisition(input) updateRequisition(input) addRequisitionSeats(input) cancelRequisitionSeat(input)
    submitRequisition(input) withdrawRequisition(input) approveRequisition(input) sendBackRequisition(input) remindApprovers(input)
    openRequisition(input) holdRequisition(input) resumeRequisition(input) cancelRequisition(input) reopenRequisition(input)
    fillRequisitionSeat(input) unfillRequisitionSeat(input) setApprovalDelegates(input)`,
  ],
  [
    'CreateRequisitionInput',
    'hiring:write',
    `
    scenarioId idempotencyKey key title reason teamId jobProfileId hiringManagerId recruiterId initiativeId role allocation
    targetStartDate justification positionIds openings newPositions forGap`,
  ],
  ['CopyRequisitionInput', 'hiring:write', 'scenarioId idempotencyKey expectedVersion requisitionId title'],
  [
    'UpdateRequisitionInput',
    'hiring:write',
    `
    scenarioId idempotencyKey expectedVersion requisitionId title reason teamId jobProfileId hiringManagerId recruiterId initiativeId
    role allocation targetStartDate justification`,
  ],
  ['AddRequisitionSeatsInput', 'hiring:write', 'scenarioId idempotencyKey expectedVersion requisitionId positionIds openings newPositions'],
  ['CancelRequisitionSeatInput', 'hiring:write', 'scenarioId idempotencyKey expectedVersion requisitionId seatKey'],
  ['NewSeatsInput', 'hiring:write', 'title managerId jobProfile level fte location costCenter'],
  ['NewSeatsInput', 'pay:read', 'annualCost payRange'],
  ['RequisitionStepInput', 'hiring:write', 'scenarioId idempotencyKey expectedVersion requisitionId'],
  ['RequisitionVerdictInput', 'hiring:write', 'scenarioId idempotencyKey expectedVersion requisitionId note'],
  [
    'FillRequisitionSeatInput',
    'hiring:write',
    'scenarioId idempotencyKey expectedVersion requisitionId seatKey personId newPerson startDate',
  ],
  ['NewHireInput', 'hiring:write', 'displayName email employmentType location'],
  ['UnfillRequisitionSeatInput', 'hiring:write', 'scenarioId idempotencyKey expectedVersion requisitionId seatKey lastDay'],
  ['RequisitionPayload', 'hiring:write', 'userErrors requisition'],
  ['SetApprovalDelegatesInput', 'hiring:write', 'accountId delegates'],
  ['ApprovalDelegateInput', 'hiring:write', 'to firstDay lastDay'],
  ['RequisitionApprovalChainPayload', 'hiring:write', 'userErrors chain'],
  ['Mutation', 'admin', 'updateRequisitionApprovalSteps(input)'],
  ['UpdateRequisitionApprovalStepsInput', 'admin', 'steps'],
  ['ApprovalChainStepInput', 'admin', 'name approvers minApprovals notRequester condition'],
  ['ApprovalConditionInput', 'admin', 'reasons seatsFrom annualCostOver teamIds'],
  ['Org', 'hiring:read', 'hiringPlan(teamId from months)'],
  ['HiringPlan', 'hiring:read', 'total rows requisitions'],
  ['HiringPlanRow', 'hiring:read', 'team itself months'],
  [
    'HiringPlanMonth',
    'hiring:read',
    `
    month filled filledFte expected drafted vacant hires leavers runRate expectedRunRate draftedRunRate cost target
    headcountDifference runRateDifference givenBelow`,
  ],
  ['HiringTargetInForce', 'hiring:read', 'headcount runRate since'],
  ['PlannedRequisition', 'hiring:read', 'requisition openBy expectedStart lateBecause'],
  ['Mutation', 'hiring:write', 'setHiringTargets(input)'],
  ['SetHiringTargetsInput', 'hiring:write', 'scenarioId idempotencyKey targets'],
  ['HiringTargetInput', 'hiring:write', 'teamId month headcount'],
  ['HiringTargetInput', 'pay:read', 'runRate'],
  ['SetHiringTargetsPayload', 'hiring:write', 'userErrors targets'],
  ['HiringTarget', 'hiring:read', 'id key version source externalId team month headcount runRate'],
  ['Query', 'hiring:read', 'checkJobSpec(title text)'],
  ['JobSpecFinding', 'hiring:read', 'rule message suggestion family from to quote'],
  ['Query', 'hiring:read', 'jobSpec(id) jobSpecs(first after filter) jobSpecApprovalSteps'],
  ['Subscription', 'hiring:read', 'jobSpecActs(jobSpecId after clientId)'],
  ['JobSpecFilter', 'hiring:read', 'search status requisitionId initiativeId mine'],
  ['JobSpecConnection', 'hiring:read', 'edges nodes pageInfo totalCount'],
  ['JobSpecEdge', 'hiring:read', 'cursor node'],
  [
    'JobSpec',
    'hiring:read',
    `
    id key version textVersion title text status facts requisition jobProfile initiative role team position scenarioKey createdBy
    createdAt updatedAt findings versions comments approval mayEdit mayApprove lockedBecause export(format) jobPosting
    jobPostingProblems`,
  ],
  [
    'JobSpecFacts',
    'hiring:read',
    `
    employmentTypes location remote applicantCountries pay validThrough url directApply identifier educationRequirements
    experienceMonths experienceInPlaceOfEducation`,
  ],
  ['JobSpecLocation', 'hiring:read', 'street locality region postalCode country'],
  ['JobSpecPay', 'hiring:read', 'minMinor maxMinor currency unit'],
  ['JobSpecVersion', 'hiring:read', 'number label title text facts by at isApproved'],
  ['JobSpecComment', 'hiring:read', 'id replyTo from to quote text author at editedAt resolvedAt resolvedBy mine'],
  ['JobSpecApproval', 'hiring:read', 'requestedBy requestedAt note steps verdicts approvedAt'],
  ['JobSpecApprovalStep', 'hiring:read', 'name minApprovals approvers notRequester done'],
  ['JobSpecVerdict', 'hiring:read', 'step by at note approved'],
  ['JobSpecExport', 'hiring:read', 'fileName mediaType base64'],
  ['JobSpecTextEdit', 'hiring:read', 'textVersion clientId changes by at'],
  ['JobSpecActs', 'hiring:read', 'textVersion version edits reload others'],
  ['JobSpecGuest', 'hiring:read', 'clientId actor from to colour'],
  ['Mutation', 'hiring:read', 'setJobSpecFocus(input)'],
  ['SetJobSpecFocusInput', 'hiring:read', 'jobSpecId clientId from to'],
  ['SetJobSpecFocusPayload', 'hiring:read', 'userErrors'],
  [
    'Mutation',
    'hiring:write',
    `
    createJobSpec(input) copyJobSpec(input) updateJobSpec(input) editJobSpecText(input) saveJobSpecVersion(input)
    restoreJobSpecVersion(input) addJobSpecComment(input) editJobSpecComment(input) resolveJobSpecComment(input)
    deleteJobSpecComment(input) requestJobSpecApproval(input) approveJobSpec(input) sendBackJobSpec(input)
    withdrawJobSpecApproval(input) reviseJobSpec(input) archiveJobSpec(input) unarchiveJobSpec(input)`,
  ],
  [
    'CreateJobSpecInput',
    'hiring:write',
    'title text facts requisitionId jobProfileId initiativeId role teamId positionId scenarioId idempotencyKey',
  ],
  ['CopyJobSpecInput', 'hiring:write', 'jobSpecId title idempotencyKey'],
  ['UpdateJobSpecInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey title text facts'],
  ['SaveJobSpecVersionInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey label'],
  ['RestoreJobSpecVersionInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey number'],
  ['EditJobSpecTextInput', 'hiring:write', 'jobSpecId clientId baseVersion changes'],
  ['EditJobSpecTextPayload', 'hiring:write', 'userErrors textVersion accepted edits reload'],
  ['AddJobSpecCommentInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey from to textVersion replyTo text'],
  ['EditJobSpecCommentInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey commentId text'],
  ['ResolveJobSpecCommentInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey commentId resolved'],
  ['DeleteJobSpecCommentInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey commentId'],
  ['JobSpecApprovalInput', 'hiring:write', 'jobSpecId expectedVersion idempotencyKey note'],
  ['JobSpecPayload', 'hiring:write', 'userErrors jobSpec'],
  [
    'JobSpecFactsInput',
    'hiring:write',
    `
    employmentTypes location remote applicantCountries pay validThrough url directApply identifier educationRequirements
    experienceMonths experienceInPlaceOfEducation`,
  ],
  ['JobSpecLocationInput', 'hiring:write', 'street locality region postalCode country'],
  ['JobSpecPayInput', 'hiring:write', 'minMinor maxMinor currency unit'],
  ['Mutation', 'admin', 'updateJobSpecApprovalSteps(input)'],
  ['UpdateJobSpecApprovalStepsInput', 'admin', 'steps'],
  ['UpdateJobSpecApprovalStepsPayload', 'admin', 'userErrors steps'],
  ['JobSpecStepInput', 'admin', 'name approvers minApprovals notRequester'],
  // Role fit: one's own, which no scope shows to anybody else; what was shared is null in `Person.roleFit` for whoever lacks hiring:read.
  ['Query', 'org:read', 'roleFitQuestions'],
  ['RoleFitQuestions', 'org:read', 'version questions'],
  ['RoleFitQuestion', 'org:read', 'id topic side text'],
  ['Viewer', 'org:read', 'person roleFit'],
  ['Person', 'org:read', 'roleFit'],
  ['RoleFit', 'org:read', 'leaning strength balance possiblePoints reasons questionnaireVersion takenAt version shared mine answers'],
  ['RoleFitReason', 'org:read', 'about source towards points text'],
  ['RoleFitAnswer', 'org:read', 'questionId value'],
  ['Mutation', 'org:read', 'saveRoleFit(input) shareRoleFit(input) deleteRoleFit(input)'],
  ['SaveRoleFitInput', 'org:read', 'idempotencyKey expectedVersion questionnaireVersion answers'],
  ['RoleFitAnswerInput', 'org:read', 'questionId value'],
  ['ShareRoleFitInput', 'org:read', 'idempotencyKey expectedVersion shared'],
  ['DeleteRoleFitInput', 'org:read', 'idempotencyKey expectedVersion'],
  ['RoleFitPayload', 'org:read', 'userErrors roleFit'],
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
  // Administration.
  ['ApiToken', 'admin', 'id name scopes createdAt lastUsedAt revokedAt'],
  ['CreateApiTokenInput', 'admin', 'name scopes'],
  ['CreateApiTokenPayload', 'admin', 'userErrors token apiToken'],
  ['ReviewConditionInput', 'admin', 'runRateIncreaseOver teamKeys changeKinds coverageLost'],
  ['ReviewStepInput', 'admin', 'name approvers minApprovals notAuthor condition'],
  ['UpdateReviewPolicyInput', 'admin', 'steps'],
  ['UpdateReviewPolicyPayload', 'admin', 'userErrors reviewPolicy'],
  ['Mutation', 'admin', 'updateReviewPolicy(input)'],
  ['Mutation', 'admin', 'createApiToken(input) revokeApiToken(input) updateSettings(input) removeDemo(input)'],
  ['Query', 'admin', 'apiTokens'],
  ['Mutation', 'admin', 'linkAccount(input)'],
  ['LinkAccountInput', 'admin', 'userId email personId'],
  ['LinkAccountPayload', 'admin', 'userErrors account'],
  ['Account', 'admin', 'id email name person'],
  ['RemoveDemoInput', 'admin', 'confirm'],
  ['RemoveDemoPayload', 'admin', 'revision userErrors'],
  ['RevokeApiTokenInput', 'admin', 'id'],
  ['RevokeApiTokenPayload', 'admin', 'userErrors apiToken'],
  ['UpdateSettingsInput', 'admin', 'timeZone organizationName organizationUrl organizationLogoUrl jobSpecStatement'],
  ['UpdateSettingsPayload', 'admin', 'userErrors settings'],
  // Webhooks.
  ['Query', 'admin', 'webhooks webhook(id)'],
  [
    'Webhook',
    'admin',
    `
    id name url events pausedBecause pausedAt failureCount failingSince previousSecretUntil version createdBy createdAt
    deliveries(first after state)`,
  ],
  [
    'WebhookDelivery',
    'admin',
    'id eventId event subjectKey body createdAt state attempts nextAttemptAt lastAttemptAt lastStatus lastError deliveredAt',
  ],
  ['WebhookDeliveryConnection', 'admin', 'edges nodes pageInfo totalCount'],
  ['WebhookDeliveryEdge', 'admin', 'cursor node'],
  [
    'Mutation',
    'admin',
    `
    createWebhook(input) updateWebhook(input) pauseWebhook(input) resumeWebhook(input) rotateWebhookSecret(input)
    testWebhook(input) redeliverWebhook(input) deleteWebhook(input)`,
  ],
  ['CreateWebhookInput', 'admin', 'name url events idempotencyKey'],
  ['UpdateWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey name url events'],
  ['PauseWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['ResumeWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['RotateWebhookSecretInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['TestWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['RedeliverWebhookInput', 'admin', 'deliveryId idempotencyKey'],
  ['DeleteWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['WebhookPayload', 'admin', 'userErrors webhook'],
  ['WebhookSecretPayload', 'admin', 'userErrors webhook secret'],
  ['WebhookDeliveryPayload', 'admin', 'userErrors delivery'],
  ['DeleteWebhookPayload', 'admin', 'userErrors deletedKey'],
];

/** The rule of `Type.field`, `Type.field(argument)` and `Input.field`. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  PAGE.flatMap(([type, needs, fields]) => placesOf(fields).map((place) => [`${type}.${place}`, needs] as const)),
);

function placesOf(fields: string): string[] {
  return [...fields.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].flatMap(([, field, args]) => [
    field!,
    ...(args ? args.split(/\s+/).map((arg) => `${field}(${arg})`) : []),
  ]);
}
