import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { AccessQueries } from '../access/access.queries.ts';
import { CreateApiTokenMutation } from '../access/create-api-token.ts';
import { LinkAccountMutation } from '../access/link-account.ts';
import { RevokeApiTokenMutation } from '../access/revoke-api-token.ts';
import { UpdateSettingsMutation } from '../access/update-settings.ts';
import { AddDottedLineMutation } from '../changes/add-dotted-line.ts';
import { AssignIncumbentMutation } from '../changes/assign-incumbent.ts';
import { AssignRoleMutation } from '../changes/assign-role.ts';
import { ClosePositionMutation } from '../changes/close-position.ts';
import { CreateInitiativeMutation } from '../changes/create-initiative.ts';
import { CreatePersonMutation } from '../changes/create-person.ts';
import { CreatePositionMutation } from '../changes/create-position.ts';
import { CreateTeamMutation } from '../changes/create-team.ts';
import { EditOrgMutation } from '../changes/edit-org.ts';
import { EndDottedLineMutation } from '../changes/end-dotted-line.ts';
import { EndIncumbencyMutation } from '../changes/end-incumbency.ts';
import { EndRoleAssignmentMutation } from '../changes/end-role-assignment.ts';
import { EndWaiverMutation } from '../changes/end-waiver.ts';
import { MergeTeamsMutation } from '../changes/merge-teams.ts';
import { MovePositionMutation } from '../changes/move-position.ts';
import { RedoChangeMutation } from '../changes/redo-change.ts';
import { UndoChangeMutation } from '../changes/undo-change.ts';
import { UpdateDottedLineMutation } from '../changes/update-dotted-line.ts';
import { UpdateInitiativeMutation } from '../changes/update-initiative.ts';
import { UpdatePersonMutation } from '../changes/update-person.ts';
import { UpdatePositionMutation } from '../changes/update-position.ts';
import { UpdateRoleAssignmentMutation } from '../changes/update-role-assignment.ts';
import { UpdateTeamMutation } from '../changes/update-team.ts';
import { UpsertPeople } from '../imports/upsert-people.ts';
import { WaiveRoleMutation } from '../changes/waive-role.ts';
import { RemoveDemo } from '../demo/remove-demo-organization.ts';
import { ImportOrg } from '../imports/import-org.ts';
import { CoverageComparisonField } from '../coverage/coverage-comparison.ts';
import { CoveragePolicy } from '../coverage/coverage-policy.type.ts';
import { PolicyHistoryQuery } from '../coverage/policy-history.ts';
import { UpdateCoveragePolicyMutation } from '../coverage/update-coverage-policy.ts';
import { ConfirmAssignmentMutation } from '../initiatives/confirm-assignment.ts';
import { Confirmation } from '../initiatives/confirmation.type.ts';
import { Measurement } from '../initiatives/measurement.type.ts';
import { ImportMeasurementsMutation } from '../initiatives/import-measurements.ts';
import { Raci } from '../initiatives/raci.type.ts';
import { RecordMeasurementsMutations } from '../initiatives/record-measurements.ts';
import { UpdateRaciMutation } from '../initiatives/update-raci.ts';
import { ApproveRequisitionMutations } from '../hiring/approve-requisition.ts';
import { CreateRequisitionMutations } from '../hiring/create-requisition.ts';
import { FillRequisitionSeatMutations } from '../hiring/fill-requisition-seat.ts';
import { OpenRequisitionMutations } from '../hiring/open-requisition.ts';
import { RequisitionApprovalChainResolver } from '../hiring/update-approval-chain.ts';
import { UpdateRequisitionMutations } from '../hiring/update-requisition.ts';
import { SetHiringTargetsMutation } from '../hiring-plan/set-hiring-targets.ts';
import { HiringTarget } from '../hiring/hiring-target.type.ts';
import { Requisition } from '../hiring/requisition.type.ts';
import { EditJobFamilyMutations } from '../job-profiles/edit-job-family.ts';
import { EditJobProfileMutations } from '../job-profiles/edit-job-profile.ts';
import { ImportJobFrameworkMutation } from '../job-profiles/import-job-framework.ts';
import { JobFamily } from '../job-profiles/job-family.type.ts';
import { JobProfileHistoryField } from '../job-profiles/job-profile-history.ts';
import { RequisitionJobSpecsField } from '../job-specs/requisition-job-specs.fields.ts';
import { PersonNextStepsField } from '../job-profiles/next-step.fields.ts';
import { OrgLadderFields, PositionProfileField } from '../job-profiles/job-profile.fields.ts';
import { JobProfile } from '../job-profiles/job-profile.type.ts';
import { ApproveJobSpecMutations } from '../job-specs/approve-job-spec.ts';
import { CommentJobSpecMutations } from '../job-specs/comment-job-spec.ts';
import { CreateJobSpecMutations } from '../job-specs/create-job-spec.ts';
import { EditJobSpecTextMutation } from '../job-specs/edit-job-spec-text.ts';
import { JobSpecActsResolver } from '../job-specs/job-spec-acts.resolver.ts';
import { JobSpecQueries } from '../job-specs/job-spec.queries.ts';
import { UpdateJobSpecMutations } from '../job-specs/update-job-spec.ts';
import { JobSpecApprovalSteps } from '../job-specs/update-job-spec-policy.ts';
import { CheckJobSpecQuery } from '../job-specs/check-job-spec.query.ts';
import { DottedLine } from '../org/dotted-line.type.ts';
import { Incumbency } from '../org/incumbency.type.ts';
import { ActQueries } from '../org/act.queries.ts';
import { OrgQueries } from '../org/org.queries.ts';
import { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { Waiver } from '../initiatives/waiver.type.ts';
import { DeleteRoleFitMutation } from '../role-fit/delete-role-fit.ts';
import { RoleFitQuestionsQuery } from '../role-fit/role-fit-questions.query.ts';
import { PersonRoleFitField, ViewerPersonFields } from '../role-fit/role-fit.fields.ts';
import { SaveRoleFitMutation } from '../role-fit/save-role-fit.ts';
import { ShareRoleFitMutation } from '../role-fit/share-role-fit.ts';
import { OrgActsResolver } from '../subscriptions/org-acts.resolver.ts';
import { PresenceResolver } from '../subscriptions/presence.resolver.ts';
import { ApplyScenarioMutation } from '../scenarios/apply-scenario.ts';
import { MergeScenarioMutation } from '../scenarios/merge-scenario.ts';
import { RebaseScenarioMutation } from '../scenarios/rebase-scenario.ts';
import { ResolveConflictMutation } from '../scenarios/resolve-conflict.ts';
import { RevertScenarioMutation } from '../scenarios/revert-scenario.ts';
import { ApproveScenarioMutations } from '../scenarios/approve-scenario.ts';
import { CommentScenarioMutations } from '../scenarios/comment-scenario.ts';
import { JudgeChangeMutation } from '../scenarios/judge-change.ts';
import { RequestReviewMutations } from '../scenarios/request-review.ts';
import { ChangeReviewFields, ReviewPolicyQuery, ScenarioReviewFields } from '../scenarios/review.fields.ts';
import { UpdateReviewPolicyMutation } from '../scenarios/update-review-policy.ts';
import { ArchiveScenarioMutations } from '../scenarios/archive-scenario.ts';
import { CreateScenarioMutation } from '../scenarios/create-scenario.ts';
import { DeleteScenarioMutation } from '../scenarios/delete-scenario.ts';
import { ShareLinks } from '../shares/share-links.resolver.ts';
import { CompareScenariosQuery } from '../scenarios/compare-scenarios.query.ts';
import { ScenarioImpactField } from '../scenarios/impact.fields.ts';
import { ScenarioQueries } from '../scenarios/scenario.queries.ts';
import { ShareScenarioMutation } from '../scenarios/share-scenario.ts';
import { UpdateScenarioMutation } from '../scenarios/update-scenario.ts';
import { CreateWebhookMutation } from '../webhooks/create-webhook.ts';
import { DeleteWebhookMutation } from '../webhooks/delete-webhook.ts';
import { PauseWebhookMutations } from '../webhooks/pause-webhook.ts';
import { RotateWebhookSecretMutation } from '../webhooks/rotate-webhook-secret.ts';
import { SendWebhookMutations } from '../webhooks/send-webhook.ts';
import { UpdateWebhookMutation } from '../webhooks/update-webhook.ts';
import { WebhookQueries } from '../webhooks/webhooks.queries.ts';

/** The types that others name by their kind alone, and so have to be loaded here. */
const NAMED_BY_KIND = [
  Confirmation,
  CoveragePolicy,
  DottedLine,
  HiringTarget,
  Incumbency,
  JobFamily,
  JobProfile,
  Measurement,
  Raci,
  Requisition,
  RoleAssignment,
  Waiver,
];

/** Subscriptions read the log themselves (see `subscriptions/`); nothing is published past it. */
const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Nothing is published: a subscription reads the log');
  },
};

let schema: GraphQLSchema | null = null;

/** The schema that the server answers; made once. No middleware, no authorization in resolvers: see `access/rules.ts`. */
export function buildSchema(): GraphQLSchema {
  return (schema ??= buildSchemaSync({
    validate: false,
    pubSub: NO_PUB_SUB,
    resolvers: [
      OrgQueries,
      ActQueries,
      AccessQueries,
      EditOrgMutation,
      MovePositionMutation,
      MergeTeamsMutation,
      CreatePositionMutation,
      UpdatePositionMutation,
      ClosePositionMutation,
      AssignIncumbentMutation,
      EndIncumbencyMutation,
      CreatePersonMutation,
      UpdatePersonMutation,
      UpsertPeople,
      CreateTeamMutation,
      UpdateTeamMutation,
      CreateInitiativeMutation,
      UpdateInitiativeMutation,
      AssignRoleMutation,
      UpdateRoleAssignmentMutation,
      EndRoleAssignmentMutation,
      WaiveRoleMutation,
      EndWaiverMutation,
      AddDottedLineMutation,
      UpdateDottedLineMutation,
      EndDottedLineMutation,
      UpdateCoveragePolicyMutation,
      PolicyHistoryQuery,
      UpdateRaciMutation,
      EditJobFamilyMutations,
      EditJobProfileMutations,
      ImportJobFrameworkMutation,
      JobProfileHistoryField,
      OrgLadderFields,
      PersonNextStepsField,
      RequisitionJobSpecsField,
      PositionProfileField,
      RecordMeasurementsMutations,
      ImportMeasurementsMutation,
      ConfirmAssignmentMutation,
      UndoChangeMutation,
      RedoChangeMutation,
      OrgActsResolver,
      PresenceResolver,
      CoverageComparisonField,
      ShareLinks,
      ScenarioQueries,
      CompareScenariosQuery,
      CheckJobSpecQuery,
      SetHiringTargetsMutation,
      JobSpecQueries,
      CreateJobSpecMutations,
      UpdateJobSpecMutations,
      EditJobSpecTextMutation,
      CommentJobSpecMutations,
      ApproveJobSpecMutations,
      JobSpecApprovalSteps,
      JobSpecActsResolver,
      CreateRequisitionMutations,
      UpdateRequisitionMutations,
      ApproveRequisitionMutations,
      OpenRequisitionMutations,
      FillRequisitionSeatMutations,
      RequisitionApprovalChainResolver,
      RoleFitQuestionsQuery,
      ViewerPersonFields,
      PersonRoleFitField,
      SaveRoleFitMutation,
      ShareRoleFitMutation,
      DeleteRoleFitMutation,
      ScenarioImpactField,
      CreateScenarioMutation,
      UpdateScenarioMutation,
      ShareScenarioMutation,
      ArchiveScenarioMutations,
      DeleteScenarioMutation,
      MergeScenarioMutation,
      RebaseScenarioMutation,
      ResolveConflictMutation,
      ScenarioReviewFields,
      ChangeReviewFields,
      ReviewPolicyQuery,
      RequestReviewMutations,
      ApproveScenarioMutations,
      JudgeChangeMutation,
      CommentScenarioMutations,
      UpdateReviewPolicyMutation,
      ApplyScenarioMutation,
      RevertScenarioMutation,
      ImportOrg,
      RemoveDemo,
      UpdateSettingsMutation,
      CreateApiTokenMutation,
      RevokeApiTokenMutation,
      LinkAccountMutation,
      WebhookQueries,
      CreateWebhookMutation,
      UpdateWebhookMutation,
      PauseWebhookMutations,
      RotateWebhookSecretMutation,
      SendWebhookMutations,
      DeleteWebhookMutation,
    ],
    orphanedTypes: NAMED_BY_KIND,
  }));
}
