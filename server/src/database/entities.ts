import { ApiTokenRow } from '../access/api-token.entity.ts';
import { SessionRow } from '../access/session.entity.ts';
import { SettingRow } from '../access/setting.entity.ts';
import { SetupLinkRow } from '../access/setup-link.entity.ts';
import { UserRow } from '../access/user.entity.ts';
import { ActRow } from '../org/act.entity.ts';
import { AnswerRow } from '../org/answer.entity.ts';
import { CoveragePolicyRow } from '../coverage/coverage-policy.entity.ts';
import { ConfirmationRow } from '../initiatives/confirmation.entity.ts';
import { MeasurementRow } from '../initiatives/measurement.entity.ts';
import { RaciRow } from '../initiatives/raci.entity.ts';
import { HiringTargetRow } from '../hiring/hiring-target.entity.ts';
import { RequisitionRow } from '../hiring/requisition.entity.ts';
import { JobFamilyRow } from '../job-profiles/job-family.entity.ts';
import { JobProfileRow } from '../job-profiles/job-profile.entity.ts';
import { RoleFitRow } from '../role-fit/role-fit.entity.ts';
import { RoleFitChangesRow } from '../role-fit/role-fit-changes.entity.ts';
import { JobSpecCommentRow } from '../job-specs/job-spec-comment.entity.ts';
import { JobSpecEditRow } from '../job-specs/job-spec-edit.entity.ts';
import { JobSpecVersionRow } from '../job-specs/job-spec-version.entity.ts';
import { JobSpecRow } from '../job-specs/job-spec.entity.ts';
import { ShareLinkRow } from '../shares/share-link.entity.ts';
import { DottedLineRow } from '../org/dotted-line.entity.ts';
import { IncumbencyRow } from '../org/incumbency.entity.ts';
import { InitiativeRow } from '../org/initiative.entity.ts';
import { PersonDetailsRow } from '../org/person-details.entity.ts';
import { PersonRow } from '../org/person.entity.ts';
import { PositionRow } from '../org/position.entity.ts';
import { RoleAssignmentRow } from '../org/role-assignment.entity.ts';
import { SourceRow } from '../org/source-row.entity.ts';
import { TeamRow } from '../org/team.entity.ts';
import { WaiverRow } from '../org/waiver.entity.ts';
import { ChangeVerdictRow } from '../scenarios/change-verdict.entity.ts';
import { ScenarioApprovalRow } from '../scenarios/scenario-approval.entity.ts';
import { ScenarioCommentRow } from '../scenarios/scenario-comment.entity.ts';
import { ScenarioReviewRow } from '../scenarios/scenario-review.entity.ts';
import { ScenarioActRow } from '../scenarios/scenario-act.entity.ts';
import { ScenarioEventRow } from '../scenarios/scenario-event.entity.ts';
import { ScenarioResolutionRow } from '../scenarios/scenario-resolution.entity.ts';
import { ScenarioShareRow } from '../scenarios/scenario-share.entity.ts';
import { ScenarioRow } from '../scenarios/scenario.entity.ts';
import { WebhookDeliveryRow } from '../webhooks/webhook-delivery.entity.ts';
import { WebhookRow } from '../webhooks/webhook.entity.ts';

/** Every table. */
export const ENTITIES = [
  ActRow,
  AnswerRow,
  ApiTokenRow,
  ConfirmationRow,
  CoveragePolicyRow,
  DottedLineRow,
  IncumbencyRow,
  InitiativeRow,
  MeasurementRow,
  PersonDetailsRow,
  PersonRow,
  PositionRow,
  RoleAssignmentRow,
  ChangeVerdictRow,
  ScenarioActRow,
  ScenarioApprovalRow,
  ScenarioCommentRow,
  ScenarioEventRow,
  ScenarioResolutionRow,
  ScenarioReviewRow,
  ScenarioRow,
  ScenarioShareRow,
  SessionRow,
  SettingRow,
  SetupLinkRow,
  SourceRow,
  TeamRow,
  UserRow,
  WaiverRow,
  RaciRow,
  RoleFitChangesRow,
  RoleFitRow,
  ShareLinkRow,
  WebhookDeliveryRow,
  WebhookRow,
  JobSpecCommentRow,
  JobSpecEditRow,
  JobSpecRow,
  JobSpecVersionRow,
  JobFamilyRow,
  JobProfileRow,
  RequisitionRow,
  HiringTargetRow,
];
