import type { Day } from '@tandem/shared/org/day';
import { Field, ObjectType } from 'type-graphql';
import { LocalDate } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Settings of the organization.' })
export class Settings {
  @Field(() => String, { description: 'IANA name of the time zone that says which day today is.' })
  readonly timeZone!: string;

  @Field(() => String, { description: 'The organization’s name, as job specs say it; empty where it was not said.' })
  readonly organizationName!: string;

  @Field(() => String, { nullable: true, description: 'The organization’s own web page; null where it was not said.' })
  readonly organizationUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the organization’s logo; null where it was not said.' })
  readonly organizationLogoUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'What new job specs end with; null is a usual statement on equal opportunity.' })
  readonly jobSpecStatement!: string | null;

  @Field(() => LocalDate, { description: 'Today in that time zone.' })
  readonly today!: Day;

  @Field(() => Boolean, { description: 'Whether anything of the demo organization is there.' })
  readonly demoLoaded!: boolean;
}
