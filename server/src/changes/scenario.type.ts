import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A version of the organization. The live one is a scenario with nothing on top.' })
export class Scenario {
  @Field(() => Int, { description: 'Counts its acts; the revision of the live organization.' })
  readonly version!: number;
}
