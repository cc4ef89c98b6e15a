import { Field, Float, InputType, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'An amount of money.' })
export class Money {
  @Field(() => Float, { description: 'The amount in minor units (cents); a whole number.' })
  readonly minor!: number;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  readonly currency!: string;
}

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Float, { description: 'The amount in minor units (cents); a whole number from 0 up.' })
  minor!: number;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  currency!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a position may pay in a year.' })
export class PayRange {
  @Field(() => Float, { description: 'Lower end in minor units (cents).' })
  readonly minMinor!: number;

  @Field(() => Float, { description: 'Upper end in minor units (cents).' })
  readonly maxMinor!: number;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  readonly currency!: string;
}

@InputType({ description: 'What a position may pay in a year.' })
export class PayRangeInput {
  @Field(() => Float, { description: 'Lower end in minor units (cents).' })
  minMinor!: number;

  @Field(() => Float, { description: 'Upper end in minor units (cents); not below the lower end.' })
  maxMinor!: number;

  @Field(() => String, { description: 'ISO 4217 code, such as `EUR`.' })
  currency!: string;
}
