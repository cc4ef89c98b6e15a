import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import type { RequisitionReason, RequisitionStatus } from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Team } from '../org/team.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';

export const RequisitionStatusEnum = graphqlEnum<RequisitionStatus>('RequisitionStatus', 'How far a requisition has come.', {
  DRAFT: 'Being written.',
  PENDING_APPROVAL: 'Asked for; somebody has yet to approve.',
  APPROVED: 'Approved; candidates are not looked for yet.',
  OPEN: 'Candidates are looked for.',
  ON_HOLD: 'Approved, and put aside for now.',
  FILLED: 'Every seat is filled.',
  CANCELLED: 'Given up.',
});

export const RequisitionReasonEnum = graphqlEnum<RequisitionReason>('RequisitionReason', 'Why somebody is wanted.', {
  BACKFILL: 'Somebody is replaced.',
  NEW: 'A new seat.',
  GAP: 'An initiative lacks an owner.',
});

@OrgNode('requisition', 'The request to fill positions, and what became of it.')
export class Requisition extends OrgRecord<'requisition'> {
  constructor(view: OrgView, record: records.Requisition) {
    super(view, 'requisition', record);
  }

  @Field(() => String, { description: 'What is wanted.' })
  get title(): string {
    return this.record.title;
  }

  @Field(() => RequisitionStatusEnum, { description: 'How far it has come.' })
  get status(): RequisitionStatus {
    return this.record.status;
  }

  @Field(() => RequisitionReasonEnum, { description: 'Why somebody is wanted.' })
  get reason(): RequisitionReason {
    return this.record.reason;
  }

  @Field(nodeType('team'), { nullable: true, description: 'The team; null is none.' })
  get team(): Team | null {
    return this.view.find('team', this.record.teamKey);
  }

  @Field(nodeType('person'), { nullable: true, description: 'Who hires; null is nobody yet.' })
  get hiringManager(): Person | null {
    return this.view.find('person', this.record.hiringManagerKey);
  }

  @Field(nodeType('person'), { nullable: true, description: 'Who looks for candidates; null is nobody yet.' })
  get recruiter(): Person | null {
    return this.view.find('person', this.record.recruiterKey);
  }

  @Field(nodeType('initiative'), { nullable: true, description: 'The initiative that whoever comes will serve; null is none.' })
  get initiative(): Initiative | null {
    return this.view.find('initiative', this.record.initiativeKey);
  }

  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role that whoever comes will hold; null is none.' })
  get role(): string | null {
    return this.record.role;
  }

  @Field(() => LocalDate, { nullable: true, description: 'Day on which somebody should start; null is not said.' })
  get targetStartDate(): Day | null {
    return this.record.targetStartDate;
  }

  @Field(() => String, { description: 'Why it is wanted.' })
  get justification(): string {
    return this.record.justification;
  }
}
