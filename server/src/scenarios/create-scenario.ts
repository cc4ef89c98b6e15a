import { applyAct } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { newestRevision } from '../org/acts.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import { standingActs } from './scenario-acts.store.ts';
import { renumbered, SCENARIO_REVISIONS, type ScenarioVersion } from './scenario-forks.ts';
import { ScenarioPayload } from './scenario-input.ts';
import { addEvent, findScenario, insertScenario } from './scenario-rows.store.ts';
import { newScenarioKey, versionsBefore, type DecidedAct } from './scenario.store.ts';
import { noScenario, type ScenarioEntry } from './scenario.ts';
import { Scenario } from './scenario.type.ts';

@InputType({ description: 'Makes a draft of the organization.' })
export class CreateScenarioInput {
  @Field(() => String, { description: 'What it is called: 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for: at most 5,000 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The scenario that it begins as a copy of; left out: the live organization of now.' })
  fromScenarioId?: string | null;

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

@Resolver()
export class CreateScenarioMutation {
  @Mutation(() => ScenarioPayload, {
    description: 'Makes a draft of the organization, of the live one or of another scenario. Private until it is shared.',
  })
  async createScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateScenarioInput, { description: 'What is wanted.' }) input: CreateScenarioInput,
  ): Promise<ScenarioPayload> {
    const refused = (refusal: Refusal): ScenarioPayload => ({ scenario: null, userErrors: [refusal] });
    const wrong = checkScenarioWords(input) ?? checkIdempotencyKey(input);
    if (wrong) return refused(wrong);
    const { scenarios, now } = context.services;
    const caller = context.caller!.id;
    const source = input.fromScenarioId == null ? null : await context.scenario(input.fromScenarioId);
    if (input.fromScenarioId != null && !source) return refused({ ...noScenario(input.fromScenarioId), field: 'fromScenarioId' });
    const key = newScenarioKey();
    const made = await scenarios.write(key, async (manager): Promise<string> => {
      const answerKey = input.idempotencyKey == null ? null : { mutation: 'createScenario', caller, key: input.idempotencyKey };
      const first = answerKey && ((await findAnswer(manager, answerKey)) as { key: string } | null);
      if (first) return first.key;
      const at = now().toISOString();
      const acts = source ? copiesOf(source.version) : [];
      const entry: ScenarioEntry = {
        key,
        name: input.name.trim(),
        description: input.description?.trim() || null,
        status: 'DRAFT',
        author: caller,
        createdAt: at,
        updatedAt: at,
        baseRevision: source?.entry.baseRevision ?? (await newestRevision(manager)),
        version: acts.length,
        epoch: 0,
        forkedFrom: source?.entry.key ?? null,
        appliedRevision: null,
        revertedRevision: null,
        targets: source?.entry.targets ?? null,
      };
      await insertScenario(manager, entry);
      await scenarios.append(manager, entry, acts);
      await addEvent(manager, key, { kind: source ? 'FORKED' : 'CREATED', actor: caller, at, note: source?.entry.name ?? null });
      if (answerKey) await keepAnswer(manager, answerKey, at, { key });
      return key;
    });
    const seen = await scenarios.database.read((manager) => findScenario(manager, made, caller));
    return seen ? { scenario: Scenario.of(context, seen), userErrors: [] } : refused(noScenario(keyNamed('Scenario', made) ?? made));
  }
}

/** What is wrong with the words of a scenario, or null; what is left out is not looked at. */
export function checkScenarioWords({
  name,
  description,
}: {
  readonly name?: string | null;
  readonly description?: string | null;
}): Refusal | null {
  if (name != null && (name.trim() === '' || name.trim().length > 200))
    return refuse('INVALID', 'The name must have 1 to 200 characters.', 'name');
  if (description != null && description.length > 5_000)
    return refuse('INVALID', 'The description must have at most 5,000 characters.', 'description');
  return null;
}

/** The acts of a scenario that are in effect, for a scenario on the same base: what was undone does not come along. */
function copiesOf({ base, acts }: ScenarioVersion): DecidedAct[] {
  let org = renumbered(base, SCENARIO_REVISIONS);
  return standingActs(acts).map(({ actKey, actor, at, label, changes }, index) => {
    const number = index + 1;
    const next = applyAct(org, changes, SCENARIO_REVISIONS + number);
    if (!next.allowed) throw new Error(`The act ${actKey} cannot be copied: ${next.refusals[0]?.message}`);
    const versions = versionsBefore(org, next.inverses);
    org = next.org;
    return { actKey, actor, at, label, number, origin: 'ACT', undoes: null, changes, inverses: next.inverses, versions };
  });
}
