import type { RulePage } from './rule.ts';

/** Job profiles, requisitions, the hiring plan, job specs and role fit. */
export const HIRING_RULES: RulePage = [
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
    waitingForMe mayEdit acts history jobSpecs`,
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
];
