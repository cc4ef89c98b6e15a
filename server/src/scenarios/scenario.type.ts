import type { Day } from '@tandem/shared/org/day';
import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { Org } from '../org/org.type.ts';
import { connectionType, PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { idPrefix, writeGlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import { pageOf } from '../schema/page.ts';
import { DateTime, LocalDate } from '../schema/scalars.ts';
import { Actor, actorNamed } from './actor.type.ts';
import type { TargetOutcome } from './edit-target.ts';
import { Conflict } from './conflict.type.ts';
import { replayOnLive } from './replay-scenario.ts';
import { ScenarioAct, ScenarioActConnection, scenarioActPage } from './scenario-act.type.ts';
import { changesOf, standingActs } from './scenario-acts.store.ts';
import { ScenarioChange, ScenarioChangeConnection } from './scenario-change.type.ts';
import { ScenarioAccessEnum, ScenarioEventKindEnum, ScenarioStatusEnum } from './scenario-enums.ts';
import { EVERYBODY, listEvents, listShares, type ScenarioEventKind } from './scenario-rows.store.ts';
import { ScenarioTargets } from './scenario-targets.type.ts';
import { hasAccess, whyLocked, type ScenarioAccess, type ScenarioEntry, type ScenarioStatus, type SeenScenario } from './scenario.ts';
import type { ScenarioVersion } from './scenario-forks.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody with whom a scenario is shared.' })
export class ScenarioShare {
  @Field(() => Actor, { nullable: true, description: 'With whom; null is everybody who may read scenarios.' })
  readonly with!: Actor | null;

  @Field(() => ScenarioAccessEnum, { description: 'What they may do.' })
  readonly access!: ScenarioAccess;
}

@ObjectType({ simpleResolvers: true, description: 'Something that happened to a scenario as a whole; its edits are in `acts`.' })
export class ScenarioEvent {
  @Field(() => ScenarioEventKindEnum, { description: 'What happened.' })
  readonly kind!: ScenarioEventKind;

  @Field(() => Actor, { description: 'Who did it.' })
  readonly actor!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'What there is to say beside the kind.' })
  readonly note!: string | null;
}

/** A scenario with what was already read of it. */
export type KnownScenario = SeenScenario & { readonly version?: ScenarioVersion };

@ObjectType({
  implements: Node,
  description: 'A named draft of the organization: a base revision and acts of its own. The live organization is one with nothing on top.',
})
export class Scenario extends Node {
  private constructor(
    readonly context: RequestContext,
    /** Null is the live organization. */
    readonly known: KnownScenario | null,
    private readonly liveVersion: number,
  ) {
    super();
  }

  static of(context: RequestContext, known: KnownScenario): Scenario {
    return new Scenario(context, known, 0);
  }

  /** The live organization at a revision, as a scenario. */
  static live(context: RequestContext, revision: number): Scenario {
    return new Scenario(context, null, revision);
  }

  /** The version that an act was done in, after it. */
  static after(context: RequestContext, { scenario, org }: Pick<TargetOutcome, 'scenario' | 'org'>): Scenario {
    return scenario ? Scenario.of(context, { entry: scenario, access: 'EDIT' }) : Scenario.live(context, org.revision);
  }

  @Field(() => String, { description: 'What it is called.' })
  name(): string {
    return this.known?.entry.name ?? 'Live organization';
  }
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description(): string | null {
    return this.known?.entry.description ?? null;
  }
  @Field(() => ScenarioStatusEnum, { nullable: true, description: 'Where it is in its life; null for the live organization.' })
  status(): ScenarioStatus | null {
    return this.known?.entry.status ?? null;
  }
  @Field(() => Int, { description: 'Counts its acts; the revision of the live organization.' })
  version(): number {
    return this.known?.entry.version ?? this.liveVersion;
  }
  @Field(() => Int, { description: 'How often it has been rebased; 0 for the live organization.' })
  epoch(): number {
    return this.known?.entry.epoch ?? 0;
  }
  @Field(() => Int, {
    description: 'Number of the newest act before its epoch: the acts after it, on the base, make it. 0 for the live organization.',
  })
  async epochStart(): Promise<number> {
    if (!this.known) return 0;
    const { acts, entry } = await this.fork();
    return (acts[0]?.revision ?? entry.version + 1) - 1;
  }
  @Field(() => Int, { description: 'Revision of the live organization that it stands on.' })
  baseRevision(): number {
    return this.known?.entry.baseRevision ?? this.liveVersion;
  }
  @Field(() => Int, { description: 'The newest revision of the live organization.' })
  async liveRevision(): Promise<number> {
    return (await this.context.org()).revision;
  }
  @Field(() => Actor, { nullable: true, description: 'Who made it; null for the live organization.' })
  async author(): Promise<Actor | null> {
    return this.known && actorNamed(await this.context.actors(), this.known.entry.author);
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was made; null for the live organization.' })
  createdAt(): string | null {
    return this.known?.entry.createdAt ?? null;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was last edited; null for the live organization.' })
  updatedAt(): string | null {
    return this.known?.entry.updatedAt ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'Revision of the act that applied it; null where it was not applied.' })
  appliedRevision(): number | null {
    return this.known?.entry.appliedRevision ?? null;
  }
  @Field(() => Boolean, { description: 'Whether the viewer made it.' })
  mine(): boolean {
    return this.known !== null && this.known.entry.author === this.context.caller?.id;
  }
  @Field(() => ScenarioAccessEnum, { description: 'What the viewer may do with it.' })
  access(): ScenarioAccess {
    return this.known?.access ?? 'VIEW';
  }
  @Field(() => String, { nullable: true, description: 'Why it cannot be edited by the viewer now; null where it can.' })
  lockedBecause(): string | null {
    return this.known && (whyLocked(this.known)?.message ?? null);
  }
  @Field(() => Scenario, { nullable: true, description: 'The scenario it was forked from, where the viewer may see it.' })
  async forkedFrom(): Promise<Scenario | null> {
    const key = this.known?.entry.forkedFrom;
    const seen = key ? await this.context.services.scenarios.find(key, this.context.caller!.id) : null;
    return seen && Scenario.of(this.context, seen);
  }
  @Field(() => [ScenarioShare], { description: 'With whom it is shared beside its author.' })
  async shares(): Promise<ScenarioShare[]> {
    if (!this.known) return [];
    const { key } = this.known.entry;
    const shares = await this.context.services.database.read((manager) => listShares(manager, key));
    const actors = await this.context.actors();
    return shares.map(({ reader, access }) => ({ with: reader === EVERYBODY ? null : actorNamed(actors, reader), access }));
  }
  @Field(() => Org, { description: 'The organization as it would be.' })
  async org(
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'The day that decides what is in force; left out: today.' })
    asOf?: Day | null,
  ): Promise<Org> {
    if (!this.known) return new Org(await this.context.view(await this.context.org(), asOf ?? null));
    return new Org(await this.context.viewOfScenario(this.known.entry, (await this.fork()).org, asOf ?? null));
  }
  @Field(() => ScenarioChangeConnection, { description: 'Its changes that are in effect, oldest first.' })
  async changes(@Args(() => PageArgs) page: PageArgs): Promise<ConnectionOf<ScenarioChange>> {
    const version = this.known && (await this.fork());
    const list = version ? changesOf(standingActs(version.acts)) : [];
    const actors = await this.context.actors();
    const cut = pageOf(list, ({ id }) => id, page);
    return new ScenarioChangeConnection(cut, () => cut.entries.map((change) => new ScenarioChange(change, version!, actors)));
  }
  @Field(() => ScenarioActConnection, { description: 'Everything that was done in it, undone acts and former epochs too, newest first.' })
  async acts(@Args(() => PageArgs) page: PageArgs): Promise<ConnectionOf<ScenarioAct>> {
    return scenarioActPage(this.context, this.known?.entry ?? null, page);
  }
  @Field(() => [Conflict], {
    description: 'What it touches that has changed on the live organization since its base, open and resolved; none once it was applied.',
  })
  async conflicts(): Promise<Conflict[]> {
    if (!this.known || ['APPLIED', 'REVERTED'].includes(this.known.entry.status)) return [];
    const version = await this.fork();
    const live = await this.context.org();
    const { conflicts } = await this.context.services.database.read((manager) =>
      replayOnLive(manager, version, live, { revision: live.revision + 1 }),
    );
    return conflicts.map((found) => new Conflict(found, live, version.org, this.context.showsPay));
  }
  @Field(() => [ScenarioEvent], { description: 'What happened to it as a whole, oldest first.' })
  async history(): Promise<ScenarioEvent[]> {
    if (!this.known) return [];
    const { key } = this.known.entry;
    const events = await this.context.services.database.read((manager) => listEvents(manager, key));
    const actors = await this.context.actors();
    return events.map(({ kind, actor, at, note }) => ({ kind, actor: actorNamed(actors, actor), at, note }));
  }
  @Field(() => ScenarioTargets, { nullable: true, description: 'What it wants to reach; null where nothing was set.' })
  targets(): ScenarioTargets | null {
    const targets = this.known?.entry.targets ?? null;
    return targets && (this.context.showsPay ? targets : { ...targets, runRate: null });
  }
  @Field(() => Boolean, { description: 'Whether the viewer has an act in it to undo.' })
  async canUndo(): Promise<boolean> {
    const own = await this.ownActs();
    return own.some(({ origin, undoneBy }) => origin !== 'UNDO' && undoneBy === null);
  }
  @Field(() => Boolean, { description: 'Whether the viewer has an undo in it to take back.' })
  async canRedo(): Promise<boolean> {
    const own = await this.ownActs();
    const newest = own.findLast(({ origin, undoneBy }) => origin === 'ACT' || (origin === 'UNDO' && undoneBy === null));
    return newest?.origin === 'UNDO';
  }

  /** Its organization, read once. */
  fork(): Promise<ScenarioVersion> {
    if (!this.known) throw new Error('The live organization is no fork');
    const { entry, version } = this.known;
    return version ? Promise.resolve(version) : (this.forking ??= this.context.services.scenarios.version(entry));
  }
  private forking: Promise<ScenarioVersion> | null = null;

  protected override globalId(): string {
    return this.known ? scenarioId(this.known.entry) : 'live';
  }

  private async ownActs(): Promise<ScenarioVersion['acts']> {
    if (!this.known || !hasAccess(this.known.access, 'EDIT')) return [];
    return (await this.fork()).acts.filter(({ actor }) => actor === this.context.caller?.id);
  }
}

/** The id of a scenario. */
export function scenarioId({ key }: Pick<ScenarioEntry, 'key'>): string {
  return writeGlobalId(idPrefix('Scenario', { asOf: null, revision: null }), key);
}

/** A page of scenarios. */
export const ScenarioConnection = connectionType<Scenario>('Scenario', () => Scenario);
