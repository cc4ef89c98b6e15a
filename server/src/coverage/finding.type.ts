import type { Alert as AlertFacts } from '@tandem/shared/findings/alerts';
import type { Finding as FindingFacts, FindingKind } from '@tandem/shared/findings/finding';
import type { Day } from '@tandem/shared/org/day';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { ForecastEntry } from './forecast.type.ts';

export const FindingKindEnum = graphqlEnum<FindingKind>('FindingKind', 'What can be wrong with an initiative whose roles are covered.', {
  HYBRID: 'One person holds both roles.',
  ON_PAPER: 'The holder gives it too little, or holds too many initiatives.',
  SHARED: 'More than one person holds the role.',
  ACTING: 'The holder is acting.',
  OVERALLOCATED: 'The holder is allocated above 100 % on the day.',
  ENDING_SOON: 'The holder leaves the role within the notice period.',
  RUNG_TOO_LOW: 'The holder stands below the rung that an initiative of this size asks for.',
  HANDOVER_WITHOUT_PRODUCT_OWNER: 'The project closes into a product without a product owner.',
  LEAD_ENDS: 'The only lead of a product leaves on a known day.',
  NO_METRIC: 'The role is filled and no metric of its family is known.',
  UNCONFIRMED: 'The holder has not confirmed the role for too long.',
});

@ObjectType({ simpleResolvers: true, description: 'Something that a reviewer should look at; it is no gap.' })
export class Finding {
  constructor(
    private readonly view: OrgView,
    private readonly finding: FindingFacts,
  ) {}

  @Field(() => FindingKindEnum, { description: 'What it is; the policy can switch each kind off.' })
  get kind(): FindingKind {
    return this.finding.kind;
  }
  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.finding.initiativeKey)!;
  }
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role; null where it is of the initiative.' })
  get role(): string | null {
    return this.finding.role;
  }
  @Field(nodeType('person'), { nullable: true, description: 'Whom it is about.' })
  get person(): Person | null {
    return this.view.find('person', this.finding.personKey);
  }
  @Field(() => LocalDate, { nullable: true, description: 'The day from which it holds or on which it comes about, where one is known.' })
  get day(): Day | null {
    return this.finding.day;
  }
  @Field(() => String, { description: 'The cause in words.' })
  get message(): string {
    const { personKey, cause } = this.finding;
    return `${personKey === null ? cause : `${this.view.org.person(personKey)!.details.displayName} ${cause}`}.`;
  }
  @Field(() => String, { description: 'What to do about it.' })
  get nextStep(): string {
    return this.finding.nextStep;
  }
}

/** A page of findings. */
export const FindingConnection = connectionType<Finding>('Finding', () => Finding);

@ObjectType({ simpleResolvers: true, description: 'A gap that is about to open and that nobody is filling yet.' })
export class Alert {
  constructor(
    private readonly view: OrgView,
    private readonly alert: AlertFacts,
  ) {}

  @Field(() => ForecastEntry, { description: 'The gap with its cause.' })
  get entry(): ForecastEntry {
    return new ForecastEntry(this.view, this.alert.entry);
  }
  @Field(() => Int, { description: 'Days until it opens.' })
  get inDays(): number {
    return this.alert.inDays;
  }
  @Field(() => [nodeType('person')()], {
    description: 'Whom it concerns: the leaving holder, their manager, the lead of the owning team, the initiative’s other owner.',
  })
  get people(): Person[] {
    return this.alert.peopleKeys.map((key) => this.view.find('person', key)!);
  }
}
