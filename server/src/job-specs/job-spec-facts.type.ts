import type { Day } from '@tandem/shared/org/day';
import type { EducationLevel, EmploymentType, JobSpecFacts as Facts, PayUnit } from '@tandem/shared/job-spec/job-spec-content';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../schema/scalars.ts';
import { EducationLevelEnum, EmploymentTypeEnum, PayUnitEnum } from './job-spec-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'Where the work is done. A part that is not known is null.' })
export class JobSpecLocation {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  readonly street!: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  readonly locality!: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  readonly region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  readonly postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, such as `DE`.' })
  readonly country!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The range of base pay, both ends inclusive.' })
export class JobSpecPay {
  @Field(() => Float, { description: 'Lower end in minor units (cents).' })
  readonly minMinor!: number;

  @Field(() => Float, { description: 'Upper end in minor units (cents).' })
  readonly maxMinor!: number;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  readonly currency!: string;

  @Field(() => PayUnitEnum, { description: 'What it is paid for.' })
  readonly unit!: PayUnit;
}

@ObjectType({ simpleResolvers: true, description: 'What a job spec says beside its text, in values that a program understands.' })
export class JobSpecFacts implements Facts {
  @Field(() => [EmploymentTypeEnum], { description: 'How somebody is employed; empty where it is not said.' })
  readonly employmentTypes!: readonly EmploymentType[];

  @Field(() => JobSpecLocation, { nullable: true, description: 'Where the work is done; null where no place is said.' })
  readonly location!: JobSpecLocation | null;

  @Field(() => Boolean, { description: 'Whether all of the work may be done from elsewhere.' })
  readonly remote!: boolean;

  @Field(() => [String], { description: 'Countries (ISO 3166-1 alpha-2) in which an applicant for a remote job may live.' })
  readonly applicantCountries!: readonly string[];

  @Field(() => JobSpecPay, { nullable: true, description: 'The pay that is advertised; null where none is said.' })
  readonly pay!: JobSpecPay | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which one may apply; null where none is set.' })
  readonly validThrough!: Day | null;

  @Field(() => String, { nullable: true, description: 'The page of the posting, where one applies; null where there is none.' })
  readonly url!: string | null;

  @Field(() => Boolean, { description: 'Whether one applies on the page of the posting itself.' })
  readonly directApply!: boolean;

  @Field(() => String, { nullable: true, description: 'The requisition’s id as applicants see it; null where there is none.' })
  readonly identifier!: string | null;

  @Field(() => [EducationLevelEnum], { description: 'The least education, any one of them; empty where it is not said.' })
  readonly educationRequirements!: readonly EducationLevel[];

  @Field(() => Int, { nullable: true, description: 'The least experience in months; null where it is not said.' })
  readonly experienceMonths!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether experience may stand in for education; null where it is not said.' })
  readonly experienceInPlaceOfEducation!: boolean | null;
}

@InputType({ description: 'Where the work is done. What is left out is not known.' })
export class JobSpecLocationInput {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  locality?: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, such as `DE`.' })
  country?: string | null;
}

@InputType({ description: 'The range of base pay, both ends inclusive; equal ends are a fixed pay.' })
export class JobSpecPayInput {
  @Field(() => Float, { description: 'Lower end in minor units (cents).' })
  minMinor!: number;

  @Field(() => Float, { description: 'Upper end in minor units (cents); not below the lower one.' })
  maxMinor!: number;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  currency!: string;

  @Field(() => PayUnitEnum, { description: 'What it is paid for.' })
  unit!: PayUnit;
}

@InputType({ description: 'What a job spec says beside its text; what is left out stays, null is not said.' })
export class JobSpecFactsInput {
  @Field(() => [EmploymentTypeEnum], { nullable: true, description: 'How somebody is employed.' })
  employmentTypes?: EmploymentType[] | null;

  @Field(() => JobSpecLocationInput, { nullable: true, description: 'Where the work is done.' })
  location?: JobSpecLocationInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether all of the work may be done from elsewhere.' })
  remote?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Countries (ISO 3166-1 alpha-2) in which an applicant for a remote job may live.' })
  applicantCountries?: string[] | null;

  @Field(() => JobSpecPayInput, { nullable: true, description: 'The pay that is advertised.' })
  pay?: JobSpecPayInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which one may apply.' })
  validThrough?: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'The page of the posting, where one applies: an address that begins with https:// or http://, at most 500 characters.',
  })
  url?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one applies on the page of the posting itself.' })
  directApply?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The requisition’s id as applicants see it, at most 100 characters.' })
  identifier?: string | null;

  @Field(() => [EducationLevelEnum], { nullable: true, description: 'The least education, any one of them.' })
  educationRequirements?: EducationLevel[] | null;

  @Field(() => Int, { nullable: true, description: 'The least experience in months, 0 to 600.' })
  experienceMonths?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether experience may stand in for education.' })
  experienceInPlaceOfEducation?: boolean | null;
}
