import { writtenBy } from '@tandem/shared/changes/act';
import type { Day } from '@tandem/shared/org/day';
import type { RecordKind } from '@tandem/shared/org/records';
import { changeInWords } from '@tandem/shared/scenario/change-words';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NODE_NAMES } from '../org/org-view.ts';
import { connectionType } from '../schema/connection.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { ActorEntry } from './actors.ts';
import { ScenarioAct } from './scenario-act.type.ts';
import type { AddressedChange, ScenarioLoggedAct } from './scenario-acts.store.ts';
import type { ScenarioVersion } from './scenario-forks.ts';

@ObjectType({ simpleResolvers: true, description: 'One change of a scenario.' })
export class ScenarioChange {
  constructor(
    readonly addressed: AddressedChange<ScenarioLoggedAct>,
    private readonly version: ScenarioVersion,
    private readonly actors: ReadonlyMap<string, ActorEntry>,
  ) {}

  /** Key of the scenario that it is a change of. */
  get scenarioKey(): string {
    return this.version.entry.key;
  }
  @Field(() => ID, { description: 'Addresses the change; the same through forks, merges and rebases.' })
  get id(): string {
    return this.addressed.id;
  }
  @Field(() => ScenarioAct, { description: 'The act that it is part of.' })
  get act(): ScenarioAct {
    return new ScenarioAct(this.addressed.act, this.actors);
  }
  @Field(() => Int, { description: 'Its place in the act, from 0.' })
  get index(): number {
    return this.addressed.index;
  }
  @Field(() => String, { description: 'What is done, such as `MOVE_POSITION`.' })
  get kind(): string {
    return this.addressed.change.kind;
  }
  @Field(() => String, { description: 'The change in words, without pay.' })
  get text(): string {
    return changeInWords(this.version.base, this.addressed.change, this.version.org).text;
  }
  @Field(() => LocalDate, { nullable: true, description: 'The day from which it holds; null where it has none, or since ever.' })
  get effectiveOn(): Day | null {
    const { change } = this.addressed;
    if ('effectiveOn' in change) return change.effectiveOn;
    return 'endDate' in change ? change.endDate : null;
  }
  @Field(() => String, { description: 'The type of the thing that it edits, such as `Position`.' })
  get subjectKind(): string {
    return NODE_NAMES[this.subject.kind];
  }
  @Field(() => ID, { description: 'The key of the thing that it edits.' })
  get subjectKey(): string {
    return this.subject.key;
  }

  private get subject(): { readonly kind: RecordKind; readonly key: string } {
    return writtenBy(this.addressed.change);
  }
}

/** A page of a scenario's changes. */
export const ScenarioChangeConnection = connectionType<ScenarioChange>('ScenarioChange', () => ScenarioChange);
