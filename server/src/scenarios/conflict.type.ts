import type { RecordKind } from '@tandem/shared/org/records';
import { nameOf } from '@tandem/shared/changes/names';
import type { Conflict as ConflictFound, ConflictChoice } from '@tandem/shared/scenario/conflicts';
import { conflictInWords } from '@tandem/shared/scenario/conflict-words';
import { fieldValueInWords } from '@tandem/shared/scenario/field-words';
import { isPayField } from '@tandem/shared/scenario/record-fields';
import type { Org } from '@tandem/shared/org/org';
import { Field, ID, ObjectType } from 'type-graphql';
import { NODE_NAMES } from '../org/org-view.ts';
import { graphqlEnum } from '../schema/enums.ts';

const ConflictKindEnum = graphqlEnum<ConflictFound['kind']>('ConflictKind', 'What stands against what.', {
  FIELD: 'Both sides changed the same field since the base.',
  REFUSED: 'A change can no longer be done.',
});

export const ConflictChoiceEnum = graphqlEnum<ConflictChoice>('ConflictChoice', 'How a conflict is resolved.', {
  LIVE: 'What the live organization says stays.',
  MINE: 'What the scenario says is set.',
  EDIT: 'Another value is set.',
});

/** Pay that may not be seen. */
const HIDDEN = 'an amount you may not see';

@ObjectType({
  simpleResolvers: true,
  description: 'Something a scenario touches that has changed on the live organization since its base.',
})
export class Conflict {
  constructor(
    private readonly found: ConflictFound,
    private readonly liveOrg: Org,
    private readonly mineOrg: Org,
    private readonly showsPay: boolean,
  ) {}

  @Field(() => ID, { description: 'Goes into `resolveConflict`; the same as long as it is about the same.' })
  get id(): string {
    return this.found.id;
  }
  @Field(() => ConflictKindEnum, { description: 'What stands against what.' })
  get kind(): ConflictFound['kind'] {
    return this.found.kind;
  }
  @Field(() => String, { description: 'The conflict in words, with both sides.' })
  get message(): string {
    return this.hidesPay
      ? `Both sides changed the pay of ${this.subjectName}; you may not see the amounts.`
      : conflictInWords(this.found, this.liveOrg, this.mineOrg);
  }
  @Field(() => String, {
    nullable: true,
    description: 'The field, such as `managerKey`; `*` is the whole record; null where a change is refused.',
  })
  get field(): string | null {
    return this.found.kind === 'FIELD' ? this.found.field : null;
  }
  @Field(() => String, { description: 'The type of the thing, such as `Position`.' })
  get subjectKind(): string {
    return NODE_NAMES[this.found.ref.kind];
  }
  @Field(() => ID, { description: 'The key of the thing.' })
  get subjectKey(): string {
    return this.found.ref.key;
  }
  @Field(() => String, { description: 'What the thing is called.' })
  get subjectName(): string {
    const { kind, key } = this.found.ref;
    return nameOf(this.liveOrg.record(kind, key) ? this.liveOrg : this.mineOrg, kind, key);
  }
  @Field(() => String, {
    nullable: true,
    description: 'What it was at the base, in words; null where there was nothing, or a change is refused.',
  })
  get base(): string | null {
    return this.side('base', this.mineOrg);
  }
  @Field(() => String, { nullable: true, description: 'What it is on the live organization.' })
  get live(): string | null {
    return this.side('live', this.liveOrg);
  }
  @Field(() => String, { nullable: true, description: 'What the scenario says.' })
  get mine(): string | null {
    return this.side('mine', this.mineOrg);
  }
  @Field(() => ConflictChoiceEnum, { nullable: true, description: 'How it is resolved; null while it is open.' })
  get resolution(): ConflictChoice | null {
    return this.found.resolved?.choice ?? null;
  }
  @Field(() => String, { nullable: true, description: 'What was entered where the resolution is `EDIT`.' })
  get resolvedValue(): string | null {
    return this.hidesPay ? null : (this.found.resolved?.value ?? null);
  }
  @Field(() => [ID], { description: 'The changes of the scenario that it is about.' })
  get changeIds(): readonly string[] {
    return this.found.kind === 'FIELD' ? this.found.changeIds : [this.found.changeId];
  }

  private get hidesPay(): boolean {
    return this.found.kind === 'FIELD' && !this.showsPay && isPayField(this.found.ref.kind, this.found.field);
  }

  private side(side: 'base' | 'live' | 'mine', org: Org): string | null {
    if (this.found.kind !== 'FIELD') return null;
    const value = this.found[side];
    if (value === null) return null;
    return this.hidesPay ? HIDDEN : fieldValueInWords(org, this.found.ref.kind as RecordKind, this.found.field, value);
  }
}
