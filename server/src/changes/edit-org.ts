import { applyPlanned } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Decision } from '../org/org.store.ts';
import { Scenario } from '../scenarios/scenario.type.ts';
import { EditDesk } from './edit-desk.ts';
import { EditInput, EditPayload } from './edit-input.ts';
import { namesIn, ORG_EDITS, OrgEdit, wordsOf } from './org-edits.ts';
import { deskOf, runAct } from './run-edit.ts';

const MOST_EDITS = 5000;
const LONGEST_LABEL = 200;

@InputType({ description: 'Several edits, done as one act.' })
export class EditOrgInput extends EditInput {
  @Field(() => String, {
    nullable: true,
    description: `What is done, in at most ${LONGEST_LABEL} characters that name no person and no pay; left out: words such as ‘Move 3 positions’.`,
  })
  label?: string | null;

  @Field(() => [OrgEdit], {
    description: `At least one, at most ${MOST_EDITS}. Each is done on the result of those before it and may name what they made, by its \`key\`.`,
  })
  edits!: OrgEdit[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `editOrg`.' })
export class EditOrgPayload extends EditPayload {
  @Field(() => Scenario, { nullable: true, description: 'The version that was changed; null when it was refused.' })
  readonly scenario!: Scenario | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the act: the revision of the live organization, or the version of the scenario; null when it was refused.',
  })
  readonly revision!: number | null;
}

@Resolver()
export class EditOrgMutation {
  @Mutation(() => EditOrgPayload, {
    description:
      'Does several edits as one act, one after another, all or nothing. A refusal names the edit at fault, as in `edits.3.movePosition.managerId`.',
  })
  async editOrg(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditOrgInput, { description: 'What is wanted.' }) input: EditOrgInput,
  ): Promise<EditOrgPayload> {
    const refusal = checkList(input);
    if (refusal) return { scenario: null, revision: null, userErrors: [refusal] };
    const label = input.label?.trim() || wordsOf(input.edits);
    const outcome = await runAct(context, input, { mutation: 'editOrg', label }, (org, today) =>
      decideEdits(org, input.edits, (reader) => deskOf(context, input, reader, today)),
    );
    if (!outcome.ok) return { scenario: null, revision: null, userErrors: outcome.refusals };
    return { scenario: Scenario.after(context, outcome), revision: outcome.revision, userErrors: [] };
  }
}

/** The act that a list of edits means on an organization, or why the first of them that cannot be done is refused. */
export function decideEdits(org: Org, edits: readonly OrgEdit[], deskOn: (org: EditDesk['org']) => EditDesk): Decision {
  let desk: EditDesk | null = null;
  const decision = applyPlanned(org, edits.length, (reader, i) => {
    const on = (desk ??= deskOn(reader));
    const [name] = namesIn(edits[i]!);
    return EditDesk.run(() => ORG_EDITS[name!]!.plan(on, edits[i]![name!]!));
  });
  if (decision.allowed) return decision;
  const path = `edits.${decision.at}.${namesIn(edits[decision.at]!)[0]}`;
  return {
    allowed: false,
    refusals: decision.refusals.map((refusal) => ({ ...refusal, field: refusal.field === null ? path : `${path}.${refusal.field}` })),
  };
}

/** What is wrong with a list of edits by itself, or null. */
function checkList({ edits, label }: EditOrgInput): Refusal | null {
  if (label != null && label.length > LONGEST_LABEL)
    return refuse('INVALID', `The label must have at most ${LONGEST_LABEL} characters.`, 'label');
  if (edits.length === 0 || edits.length > MOST_EDITS)
    return refuse('INVALID', `There must be 1 to ${MOST_EDITS} edits, not ${edits.length}.`, 'edits');
  for (const [i, edit] of edits.entries()) {
    const [name, ...more] = namesIn(edit);
    if (!name || more.length > 0) return refuse('INVALID', `Name exactly one edit, not ${more.length + (name ? 1 : 0)}.`, `edits.${i}`);
    for (const field of ['scenarioId', 'idempotencyKey'] as const)
      if (edit[name]![field] != null)
        return refuse('INVALID', `Give ${field} once, for the whole list, not within an edit.`, `edits.${i}.${name}.${field}`);
  }
  return null;
}
