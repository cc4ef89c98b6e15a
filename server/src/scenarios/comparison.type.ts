import type { Org } from '@tandem/shared/org/org';
import { compareVersions, type ComparedField } from '@tandem/shared/scenario/compare';
import { differingRecords } from '@tandem/shared/scenario/difference';
import { fieldName, fieldValueInWords, plainNameOf } from '@tandem/shared/scenario/field-words';
import { isPayField } from '@tandem/shared/scenario/record-fields';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { NODE_NAMES } from '../org/org-view.ts';
import { Impact } from './impact.type.ts';
import { Scenario } from './scenario.type.ts';

@ObjectType({ simpleResolvers: true, description: 'One of the versions that are compared.' })
export class ComparedSide {
  @Field(() => Scenario, { nullable: true, description: 'The scenario; null for the live organization.' })
  readonly scenario!: Scenario | null;

  @Field(() => String, { description: 'What the version is called.' })
  readonly name!: string;

  @Field(() => Impact, { description: 'What it does to the organization that it stands on.' })
  readonly impact!: Impact;
}

@ObjectType({ simpleResolvers: true, description: 'One field in which versions differ.' })
export class ComparisonRow {
  constructor(
    private readonly sides: readonly Org[],
    private readonly compared: ComparedField,
  ) {}

  @Field(() => String, { description: 'The type of the thing, such as `Position`.' })
  get subjectKind(): string {
    return NODE_NAMES[this.compared.kind];
  }
  @Field(() => ID, { description: 'The key of the thing.' })
  get subjectKey(): string {
    return this.compared.key;
  }
  @Field(() => String, { description: 'What the thing is called.' })
  get subjectName(): string {
    const { kind, key } = this.compared;
    return plainNameOf(
      this.sides.find((org) => org.record(kind, key))!,
      kind,
      key,
    );
  }
  @Field(() => String, { description: 'The field, such as `managerKey`; `*` is the whole record, where some versions have none.' })
  get field(): string {
    return this.compared.field;
  }
  @Field(() => String, { description: 'The field in words.' })
  get fieldName(): string {
    return fieldName(this.compared.kind, this.compared.field);
  }
  @Field(() => [String], {
    nullable: 'items',
    description: 'What each version says, in words and in the order of the sides; null where it has no such thing.',
  })
  get values(): (string | null)[] {
    const { kind, key, field, values } = this.compared;
    return this.sides.map((org, side) => (org.record(kind, key) ? fieldValueInWords(org, kind, field, values[side] ?? null) : null));
  }
}

@ObjectType({ description: 'Two or more versions of the organization side by side.' })
export class ScenarioComparison {
  private found: ComparedField[] | null = null;

  constructor(
    private readonly compared: readonly ComparedSide[],
    private readonly versions: readonly Org[],
    private readonly showsPay: boolean,
  ) {}

  @Field(() => [ComparedSide], { description: 'The versions, the live organization first where it was asked for.' })
  sides(): readonly ComparedSide[] {
    return this.compared;
  }
  @Field(() => [ComparisonRow], {
    description: 'Where the versions differ, kind by kind. Pay is compared only with the scope `pay:read`.',
  })
  rows(
    @Arg('first', () => Int, { defaultValue: 1_000, description: 'Not more than so many; see `rowCount`.' })
    first: number,
  ): ComparisonRow[] {
    return this.differing.slice(0, Math.max(0, first)).map((row) => new ComparisonRow(this.versions, row));
  }
  @Field(() => Int, { description: 'How many fields differ.' })
  rowCount(): number {
    return this.differing.length;
  }

  private get differing(): readonly ComparedField[] {
    return (this.found ??= differingFieldsOf(this.versions).filter(({ kind, field }) => this.showsPay || !isPayField(kind, field)));
  }
}

function differingFieldsOf(versions: readonly Org[]): ComparedField[] {
  const [first, ...others] = versions;
  return first
    ? compareVersions(
        versions,
        others.flatMap((other) => differingRecords(first, other)),
      )
    : [];
}
