import type { Day } from '@tandem/shared/org/day';
import { Field, ObjectType } from 'type-graphql';
import { LocalDate } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'Settings of the organization.' })
export class Settings {
  @Field(() => String, { description: 'IANA name of the time zone that says which day today is.' })
  readonly timeZone!: string;

  @Field(() => LocalDate, { description: 'Today in that time zone.' })
  readonly today!: Day;

  @Field(() => Boolean, { description: 'Whether anything of the demo organization is there.' })
  readonly demoLoaded!: boolean;
}
