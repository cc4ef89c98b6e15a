import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ActOrigin } from '@tandem/shared/changes/undo';
import type { RequestContext } from '../context.ts';
import { badInput } from '../schema/bad-input.ts';
import { connectionType, type ConnectionOf, type PageArgs } from '../schema/connection.type.ts';
import { DateTime } from '../schema/scalars.ts';
import { Actor, actorNamed } from './actor.type.ts';
import type { ActorEntry } from './actors.ts';
import { readScenarioEntries, type ScenarioLogEntry } from './scenario-acts.store.ts';
import { ActOriginEnum } from './scenario-enums.ts';
import type { ScenarioEntry } from './scenario.ts';

@ObjectType('ScenarioAct', {
  simpleResolvers: true,
  description: 'What one gesture, mutation or import did in a scenario: one step of undo.',
})
export class ScenarioAct {
  constructor(
    private readonly entry: ScenarioLogEntry,
    private readonly actors: ReadonlyMap<string, ActorEntry>,
  ) {}

  @Field(() => ID, { description: 'The same through forks, merges and rebases.' })
  get key(): string {
    return this.entry.actKey;
  }
  @Field(() => Int, { description: 'Its number: the version of the scenario after it.' })
  get number(): number {
    return this.entry.revision;
  }
  @Field(() => Actor, { description: 'Who did it.' })
  get actor(): Actor {
    return actorNamed(this.actors, this.entry.actor);
  }
  @Field(() => DateTime, { description: 'When it was done.' })
  get at(): string {
    return this.entry.at;
  }
  @Field(() => String, { description: 'What was done, in words.' })
  get label(): string {
    return { ACT: '', UNDO: 'Undo: ', REDO: 'Redo: ' }[this.entry.origin] + this.entry.label;
  }
  @Field(() => Int, { description: 'Number of changes in it.' })
  get changeCount(): number {
    return this.entry.changeCount;
  }
  @Field(() => ActOriginEnum, { description: 'How it came about.' })
  get origin(): ActOrigin {
    return this.entry.origin;
  }
  @Field(() => Boolean, { description: 'Whether a later act took it back.' })
  get undone(): boolean {
    return this.entry.undoneBy !== null;
  }
}

/** A page of a scenario's acts. */
export const ScenarioActConnection = connectionType<ScenarioAct>('ScenarioAct', () => ScenarioAct);

/** A page of all acts of a scenario, newest first; numbers have no holes, so that they are cursors by themselves. */
export async function scenarioActPage(
  context: RequestContext,
  scenario: ScenarioEntry | null,
  { first, after }: PageArgs,
): Promise<ConnectionOf<ScenarioAct>> {
  const count = first ?? 50;
  if (count < 1 || count > 500) throw badInput(`first is ${count}; it must be from 1 to 500.`);
  const before = after == null ? null : numberOf(after);
  const entries = scenario
    ? await context.services.database.read((manager) => readScenarioEntries(manager, scenario.key, before, count))
    : [];
  const newest = scenario?.version ?? 0;
  const cursorAt = (index: number): string => Buffer.from(`n${entries[index]!.revision}`).toString('base64url');
  const last = entries.length - 1;
  const info = {
    hasNextPage: last >= 0 && entries[last]!.revision > 1,
    hasPreviousPage: last >= 0 && entries[0]!.revision < newest,
    startCursor: last < 0 ? null : cursorAt(0),
    endCursor: last < 0 ? null : cursorAt(last),
  };
  const actors = await context.actors();
  return new ScenarioActConnection({ entries, totalCount: newest, cursorAt, info }, () =>
    entries.map((entry) => new ScenarioAct(entry, actors)),
  );
}

function numberOf(cursor: string): number {
  const match = /^n(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw badInput('after is no cursor; take the endCursor of the page before.');
  return Number(match[1]);
}
